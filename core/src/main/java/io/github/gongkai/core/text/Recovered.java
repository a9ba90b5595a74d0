package io.github.gongkai.core.text;

import io.github.gongkai.model.Finding;
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

  static Recovered unchanged(String decoded) {
    return new Recovered(decoded, Optional.empty(), List.of());
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
