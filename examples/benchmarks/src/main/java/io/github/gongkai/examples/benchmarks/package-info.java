/**
 * How long reconciling a table takes, by how damaged the table is, and what hostile documents cost.
 * Looks inside {@code core}, which only programs on the class path can.
 */
@NullMarked
package io.github.gongkai.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
