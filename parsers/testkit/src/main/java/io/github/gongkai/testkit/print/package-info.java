/**
 * A report as the official form prints it: headings, paragraphs and tables with spans, before any layout.
 */
@NullMarked
package io.github.gongkai.testkit.print;

import org.jspecify.annotations.NullMarked;
