package io.github.gongkai.model.vocabulary;

import java.util.Objects;

/**
 * What a row, a column or a section is called: the form's own Chinese wording and the law's English
 * term for it.
 *
 * @param chinese the wording of the official form, without its ordinal, for example {@code 予以公开}
 * @param english the English term, for example {@code Granted}
 */
public record Label(String chinese, String english) {

  /**
   * Checks that both wordings are there.
   *
   * @param chinese the wording of the official form, without its ordinal, for example {@code 予以公开}
   * @param english the English term, for example {@code Granted}
   * @throws NullPointerException if one is {@code null}
   */
  public Label {
    Objects.requireNonNull(chinese, "chinese");
    Objects.requireNonNull(english, "english");
  }

  /**
   * A label in both languages.
   *
   * @param chinese the Chinese wording
   * @param english the English wording
   * @return the label
   */
  public static Label of(String chinese, String english) {
    return new Label(chinese, english);
  }

  /** Both wordings, for example {@code 予以公开 (Granted)}. */
  @Override
  public String toString() {
    return chinese + " (" + english + ")";
  }
}
