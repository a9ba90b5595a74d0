package io.github.gongkai.core.template;

import io.github.gongkai.model.vocabulary.SectionKind;
import java.util.List;
import java.util.Objects;

/**
 * How the heading of a section is told.
 *
 * @param kind what the section is about
 * @param headings the wordings of its heading, the form's own first, without ordinals
 * @param words words that tell the section where its heading has none of these wordings
 */
public record SectionRule(SectionKind kind, List<String> headings, List<String> words) {

  /**
   * Copies the lists.
   *
   * @param kind what the section is about
   * @param headings the wordings of its heading, the form's own first, without ordinals
   * @param words words that tell the section where its heading has none of these wordings
   */
  public SectionRule {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(headings, "headings");
    Objects.requireNonNull(words, "words");
    headings = List.copyOf(headings);
    words = List.copyOf(words);
  }
}
