/**
 * The tables of the national forms since report year 2019: what {@link
 * io.github.gongkai.model.national.National2019} and {@link
 * io.github.gongkai.model.national.National2021} have, the same rows and columns where the forms
 * agree.
 */
@NullMarked
package io.github.gongkai.model.national;

import org.jspecify.annotations.NullMarked;
