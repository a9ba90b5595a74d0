package io.github.gongkai.model;

import io.github.gongkai.model.source.Span;
import java.util.Objects;

/**
 * A heading within a section, for example {@code （一）主动公开}.
 *
 * @param level 1 for {@code （一）}, 2 for {@code 1.}
 * @param text the heading with its ordinal, as read
 * @param source where it stands in the decoded document
 */
public record Heading(int level, String text, Span source) {

  /**
   * Checks the level.
   *
   * @param level 1 for {@code （一）}, 2 for {@code 1.}
   * @param text the heading with its ordinal, as read
   * @param source where it stands in the decoded document
   * @throws IllegalArgumentException if the level is less than one
   */
  public Heading {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(source, "source");
    if (level < 1) {
      throw new IllegalArgumentException("no such level: " + level);
    }
  }
}
