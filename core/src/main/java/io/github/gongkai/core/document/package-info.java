/**
 * From a decoded document, HTML or crawled text, to one linear {@link
 * io.github.gongkai.core.text.ReadingText} with its tables as marks, and the page's metadata.
 */
@NullMarked
package io.github.gongkai.core.document;

import org.jspecify.annotations.NullMarked;
