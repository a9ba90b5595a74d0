/**
 * What the built-in templates have in common: the table of comparable figures, {@link
 * io.github.gongkai.parsers.series.StandardIndicators}, for a {@link
 * io.github.gongkai.core.series.Panel}.
 */
@NullMarked
package io.github.gongkai.parsers.series;

import org.jspecify.annotations.NullMarked;
