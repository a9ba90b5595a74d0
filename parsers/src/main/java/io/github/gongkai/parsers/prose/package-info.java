/** How figures are worded in the prose of reports, as data: one class for each family of forms. */
@NullMarked
package io.github.gongkai.parsers.prose;

import org.jspecify.annotations.NullMarked;
