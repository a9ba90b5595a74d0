/**
 * Random choices, each made of a seed. Only for the kit itself.
 */
@NullMarked
package io.github.gongkai.testkit.chance;

import org.jspecify.annotations.NullMarked;
