/**
 * What happens to reports on their way, and what a reader must still make of them.
 */
@NullMarked
package io.github.gongkai.testkit.damage;

import org.jspecify.annotations.NullMarked;
