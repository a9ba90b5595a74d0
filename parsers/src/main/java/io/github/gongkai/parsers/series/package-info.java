/** What the built-in templates have in common: the table of comparable figures. */
@NullMarked
package io.github.gongkai.parsers.series;

import org.jspecify.annotations.NullMarked;
