/** Reports in prose under Article 32 of the 2008 Regulations. */
@NullMarked
package io.github.gongkai.parsers.narrative2008;

import org.jspecify.annotations.NullMarked;
