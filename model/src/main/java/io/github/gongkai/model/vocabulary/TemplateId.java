package io.github.gongkai.model.vocabulary;

import java.util.Objects;

/**
 * Which template a report follows, for example {@code national-2019}.
 *
 * @param value lower-case ASCII letters, digits and hyphens
 */
public record TemplateId(String value) {

  /**
   * Checks the form of the name.
   *
   * @param value lower-case ASCII letters, digits and hyphens
   * @throws IllegalArgumentException if it is empty or has other characters
   */
  public TemplateId {
    Objects.requireNonNull(value, "value");
    boolean wellFormed = !value.isEmpty()
        && value.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-');
    if (!wellFormed) {
      throw new IllegalArgumentException("not a template's name: \"" + value + "\"");
    }
  }

  /**
   * The template with this name.
   *
   * @param value the name
   * @return the id
   * @throws IllegalArgumentException if it is not of the form described above
   */
  public static TemplateId of(String value) {
    return new TemplateId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
