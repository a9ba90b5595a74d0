package io.github.gongkai.model;

import io.github.gongkai.model.vocabulary.Code;
import java.util.List;
import java.util.Objects;

/**
 * A rule that was tried on a report and what came of it. Every rule is on record, so that a report
 * without findings can be told from one that nothing was tested on.
 *
 * <pre>{@code
 * if (outcome instanceof RuleOutcome.NotAssessable open) {
 *   log(open.code(), open.obstacle());
 * }
 * }</pre>
 */
public sealed interface RuleOutcome {

  /**
   * The rule, by the {@linkplain Finding#code() code} that a finding has when it is broken: {@code
   * IDENTITY:requests.balance}, {@code SIGNED_EARLY}. The same for each line or column that the rule
   * is repeated for.
   *
   * @return the code
   */
  String code();

  /**
   * The figures that the rule is about.
   *
   * @return the codes, in the rule's order; none for a rule that is not about figures
   */
  List<Code> cells();

  /**
   * The rule holds.
   *
   * @param code the code of its finding
   * @param cells the figures that it is about
   */
  record Holds(String code, List<Code> cells) implements RuleOutcome {

    /**
     * Copies the list.
     *
     * @param code the code of its finding
     * @param cells the figures that it is about
     */
    public Holds {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(cells, "cells");
      cells = List.copyOf(cells);
    }
  }

  /**
   * The rule is broken, and a finding says how.
   *
   * @param code the code of its finding
   * @param cells the figures that it is about
   */
  record Broken(String code, List<Code> cells) implements RuleOutcome {

    /**
     * Copies the list.
     *
     * @param code the code of its finding
     * @param cells the figures that it is about
     */
    public Broken {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(cells, "cells");
      cells = List.copyOf(cells);
    }
  }

  /**
   * The rule could not be tested.
   *
   * @param code the code of its finding
   * @param cells the figures that it is about
   * @param obstacle what stands in the way
   */
  record NotAssessable(String code, List<Code> cells, Obstacle obstacle) implements RuleOutcome {

    /**
     * Copies the list.
     *
     * @param code the code of its finding
     * @param cells the figures that it is about
     * @param obstacle what stands in the way
     */
    public NotAssessable {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(cells, "cells");
      Objects.requireNonNull(obstacle, "obstacle");
      cells = List.copyOf(cells);
    }
  }
}
