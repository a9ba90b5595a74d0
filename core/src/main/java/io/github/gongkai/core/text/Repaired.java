package io.github.gongkai.core.text;

import io.github.gongkai.model.Finding;
import java.util.List;

/**
 * A repaired text.
 *
 * @param text the text
 * @param findings what was repaired and where
 */
public record Repaired(ReadingText text, List<Finding> findings) {

  /** Copies the list. */
  public Repaired {
    findings = List.copyOf(findings);
  }
}
