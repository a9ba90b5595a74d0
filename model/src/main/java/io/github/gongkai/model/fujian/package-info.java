/** The tables of Fujian's own statistics forms, with a column for the year and one for all years. */
@NullMarked
package io.github.gongkai.model.fujian;

import org.jspecify.annotations.NullMarked;
