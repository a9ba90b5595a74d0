/**
 * The figures of a report and the five things a cell can be: stated, inferred, blank, ambiguous or
 * absent.
 */
@NullMarked
package io.github.gongkai.model.statistics;

import org.jspecify.annotations.NullMarked;
