/** From bytes to text: which charset, and what the bytes were. */
@NullMarked
package io.github.gongkai.core.source;

import org.jspecify.annotations.NullMarked;
