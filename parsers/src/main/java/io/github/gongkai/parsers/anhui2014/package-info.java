/** Anhui's statistics form of 2014: the national one with more rows. */
@NullMarked
package io.github.gongkai.parsers.anhui2014;

import org.jspecify.annotations.NullMarked;
