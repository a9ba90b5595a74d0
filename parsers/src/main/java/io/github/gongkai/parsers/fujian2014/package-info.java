/** Fujian's statistics form for report years 2014 to 2018. */
@NullMarked
package io.github.gongkai.parsers.fujian2014;

import org.jspecify.annotations.NullMarked;
