/**
 * Reports that nobody wrote: consistent values and matching prose, made of a template's declarations alone.
 */
@NullMarked
package io.github.gongkai.testkit.report;

import org.jspecify.annotations.NullMarked;
