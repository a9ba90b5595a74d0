/**
 * How figures are worded in the prose of reports, as data: one class for each family of forms, whose
 * name ends with Prose, and what several of them share.
 */
@NullMarked
package io.github.gongkai.parsers.prose;

import org.jspecify.annotations.NullMarked;
