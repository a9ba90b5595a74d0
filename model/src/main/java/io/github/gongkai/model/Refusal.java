package io.github.gongkai.model;

import io.github.gongkai.model.source.Span;
import java.util.List;
import java.util.Objects;

/**
 * Why a document is no annual report.
 *
 * @param kind the kind of reason
 * @param reason the reason in one English sentence
 * @param evidence where in the decoded document it is seen, possibly nowhere
 */
public record Refusal(RefusalKind kind, String reason, List<Span> evidence) {

  /**
   * Copies the list.
   *
   * @param kind the kind of reason
   * @param reason the reason in one English sentence
   * @param evidence where in the decoded document it is seen, possibly nowhere
   */
  public Refusal {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(evidence, "evidence");
    evidence = List.copyOf(evidence);
  }
}
