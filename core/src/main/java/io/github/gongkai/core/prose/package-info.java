/**
 * Figures that sentences state. Templates say how their figures are worded ({@link
 * io.github.gongkai.core.template.ProseRule}); one engine reads the sentences, clause by clause, and
 * takes a figure only from a clause of which it knows every word.
 */
@NullMarked
package io.github.gongkai.core.prose;

import org.jspecify.annotations.NullMarked;
