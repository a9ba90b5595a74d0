/**
 * What reading costs beside the least it can cost, by stage and as a whole. Looks inside {@code
 * core}, which only programs on the class path can.
 */
@NullMarked
package io.github.gongkai.examples.benchmarks.reading;

import org.jspecify.annotations.NullMarked;
