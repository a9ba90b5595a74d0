/**
 * From a reading text to the report's sections: where the report begins and ends, its headings,
 * also where they stand within running text, and the headings within each section.
 *
 * <p>Knows headings and the shape of a report; what a section's tables hold is read later.
 */
@NullMarked
package io.github.gongkai.core.outline;

import org.jspecify.annotations.NullMarked;
