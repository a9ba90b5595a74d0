/** Fujian's statistics form for report years 2008 to 2013. */
@NullMarked
package io.github.gongkai.parsers.fujian2009;

import org.jspecify.annotations.NullMarked;
