/**
 * Labelled documents for any program, and the score of what it makes of them.
 */
@NullMarked
package io.github.gongkai.testkit.score;

import org.jspecify.annotations.NullMarked;
