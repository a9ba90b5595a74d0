/** Documents that nobody writes in good faith, of any size, to see what a reader needs for them. */
@NullMarked
package io.github.gongkai.testkit.hostile;

import org.jspecify.annotations.NullMarked;
