/** What a reading may cost, and how it says that it came to a limit. */
@NullMarked
package io.github.gongkai.core.limit;

import org.jspecify.annotations.NullMarked;
