package io.github.gongkai.core.outline;

/**
 * A heading within a section, as indexes into the reading text.
 *
 * @param level 1 for {@code （一）}, 2 for {@code 1.}
 * @param from the index of its ordinal
 * @param to the index after its last character
 */
public record Subheading(int level, int from, int to) {}
