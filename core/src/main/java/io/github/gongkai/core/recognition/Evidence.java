package io.github.gongkai.core.recognition;

import io.github.gongkai.core.binding.TemplateMatch;
import io.github.gongkai.core.document.Document;
import io.github.gongkai.core.outline.Outline;
import io.github.gongkai.model.Agency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is known of a document when it is judged.
 *
 * @param document the document
 * @param outline its sections
 * @param title its title, as far as one was found
 * @param agency whose it is, as far as it tells
 * @param year the year it is about, as far as it tells
 * @param matches how it fits each template, in the templates' order
 */
public record Evidence(
    Document document,
    Outline outline,
    Optional<String> title,
    Optional<Agency> agency,
    OptionalInt year,
    List<TemplateMatch> matches) {

  /** Copies the list. */
  public Evidence {
    matches = List.copyOf(matches);
  }
}
