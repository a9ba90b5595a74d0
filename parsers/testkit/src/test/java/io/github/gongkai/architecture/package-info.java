/** Holds the four libraries to their design: who may use whom, and what the world may see. */
@NullMarked
package io.github.gongkai.architecture;

import org.jspecify.annotations.NullMarked;
