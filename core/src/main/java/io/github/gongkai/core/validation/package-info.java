/** Holds a report's figures against the sums of its form and its sections against its tables. */
@NullMarked
package io.github.gongkai.core.validation;

import org.jspecify.annotations.NullMarked;
