/**
 * Text that remembers where it came from: the characters a reader sees, each with its place in the
 * decoded document, and the folded forms that labels are compared in.
 *
 * <p>For the stages of the reader; knows nothing of reports.
 */
@NullMarked
package io.github.gongkai.core.text;

import org.jspecify.annotations.NullMarked;
