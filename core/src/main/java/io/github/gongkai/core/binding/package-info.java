/**
 * Finds a template's labels in a text, tells which line of the form each of them is, and gives every
 * number behind it to its cell.
 *
 * <p>Labels are found by one trie over all templates, never by regular expressions; what a label
 * means is the template's business. A number whose cell is not certain is left to {@link
 * io.github.gongkai.core.reconcile}.
 */
@NullMarked
package io.github.gongkai.core.binding;

import org.jspecify.annotations.NullMarked;
