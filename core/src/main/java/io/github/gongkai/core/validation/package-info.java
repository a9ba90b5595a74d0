/**
 * Holds a report against its form, against the law's deadline and against itself: figures against
 * sums and units, sentences against tables, sections against those announced, days and years against
 * one another. Every rule tried is on record.
 */
@NullMarked
package io.github.gongkai.core.validation;

import org.jspecify.annotations.NullMarked;
