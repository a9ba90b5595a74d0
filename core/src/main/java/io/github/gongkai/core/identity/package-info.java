/** Who issued a report, what year and days it is about, when it came out, and whom to ask. */
@NullMarked
package io.github.gongkai.core.identity;

import org.jspecify.annotations.NullMarked;
