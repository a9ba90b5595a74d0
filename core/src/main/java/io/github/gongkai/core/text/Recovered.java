package io.github.gongkai.core.text;

import io.github.gongkai.model.Finding;
import io.github.gongkai.model.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * A text put right after bytes were read wrongly.
 *
 * @param text the text
 * @param source its characters with their places in the decoded document; empty when it is the same
 * @param findings what was put right and where, and what was left
 */
public record Recovered(String text, Optional<ReadingText.Builder> source, List<Finding> findings) {

  /**
   * Copies the list.
   *
   * @param text the text
   * @param source its characters with their places in the decoded document; empty when it is the
   *     same
   * @param findings what was put right and where, and what was left
   */
  public Recovered {
    findings = List.copyOf(findings);
  }

  /**
   * A text as it was.
   *
   * @param decoded the text
   * @return the same, with nothing put right
   */
  public static Recovered unchanged(String decoded) {
    return new Recovered(decoded, Optional.empty(), List.of());
  }

  /**
   * Where a stretch of this text stands in the decoded document.
   *
   * @param place a stretch of this text
   * @return the same stretch of the decoded document
   */
  public Span traced(Span place) {
    return source
        .map(text -> Span.of(at(text, place.start()), at(text, place.end())))
        .orElse(place);
  }

  private static int at(ReadingText.Builder text, int index) {
    return index < text.length()
        ? text.startOf(index)
        : text.length() == 0 ? 0 : text.endOf(text.length() - 1);
  }

  /**
   * Takes places in this text for places in the decoded document.
   *
   * @param taken what was taken from this text; its places are changed
   * @return the same
   */
  public ReadingText.Builder traced(ReadingText.Builder taken) {
    source.ifPresent(taken::trace);
    return taken;
  }
}
