package io.github.gongkai.core;

import io.github.gongkai.model.Obstacle;
import io.github.gongkai.model.Severity;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.Label;
import java.util.List;
import java.util.Objects;

/** What came of trying a {@link ReportRule} on a report. Immutable. */
public sealed interface Judgement {

  /**
   * The rule holds.
   *
   * @return the judgement
   */
  static Judgement holds() {
    return new Holds();
  }

  /**
   * The rule is broken, which makes a finding of severity {@link Severity#WARNING}.
   *
   * @param message what was found and what was expected, a sentence in each language
   * @param cells the figures concerned; the finding has their places
   * @return the judgement
   */
  static Judgement broken(Label message, List<Code> cells) {
    return new Broken(Severity.WARNING, message, cells);
  }

  /**
   * The rule cannot be tested on this report.
   *
   * @param obstacle what stands in the way
   * @return the judgement
   */
  static Judgement notAssessable(Obstacle obstacle) {
    return new NotAssessable(obstacle);
  }

  /** The rule holds. */
  record Holds() implements Judgement {}

  /**
   * The rule is broken.
   *
   * @param severity how much it matters
   * @param message what was found and what was expected
   * @param cells the figures concerned
   */
  record Broken(Severity severity, Label message, List<Code> cells) implements Judgement {

    /**
     * Copies the list.
     *
     * @param severity how much it matters
     * @param message what was found and what was expected
     * @param cells the figures concerned
     */
    public Broken {
      Objects.requireNonNull(severity, "severity");
      Objects.requireNonNull(message, "message");
      Objects.requireNonNull(cells, "cells");
      cells = List.copyOf(cells);
    }
  }

  /**
   * The rule cannot be tested.
   *
   * @param obstacle what stands in the way
   */
  record NotAssessable(Obstacle obstacle) implements Judgement {
    /**
     * Sees that nothing is missing.
     *
     * @param obstacle what stands in the way
     */
    public NotAssessable {
      Objects.requireNonNull(obstacle, "obstacle");
    }
  }
}
