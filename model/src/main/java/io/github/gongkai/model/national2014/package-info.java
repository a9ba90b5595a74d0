/** The tables of the national statistics form of 2014, with Jiangsu's appendix. */
@NullMarked
package io.github.gongkai.model.national2014;

import org.jspecify.annotations.NullMarked;
