/** Tells whether a document is an annual report, and of which template, by evidence. */
@NullMarked
package io.github.gongkai.core.recognition;

import org.jspecify.annotations.NullMarked;
