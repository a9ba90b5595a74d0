/**
 * A command line over the library. {@link io.github.gongkai.examples.cli.Main} wires it to the
 * process; everything else writes to the writers it is given.
 */
@NullMarked
package io.github.gongkai.examples.cli;

import org.jspecify.annotations.NullMarked;
