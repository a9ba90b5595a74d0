/** Gansu's statistics form of 2008, with a column for the period and one for the year. */
@NullMarked
package io.github.gongkai.parsers.gansu2008;

import org.jspecify.annotations.NullMarked;
