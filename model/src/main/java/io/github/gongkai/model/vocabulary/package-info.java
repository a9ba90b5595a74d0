/**
 * What things are called: codes, labels, units, and the description of a table by its rows and
 * columns.
 *
 * <p>A template's table is described once, by a {@link
 * io.github.gongkai.model.vocabulary.TableType}; any template, one that a caller plugs in too, is
 * described with the same types.
 */
@NullMarked
package io.github.gongkai.model.vocabulary;

import org.jspecify.annotations.NullMarked;
