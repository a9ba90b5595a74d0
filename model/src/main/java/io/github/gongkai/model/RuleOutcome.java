package io.github.gongkai.model;

import io.github.gongkai.model.vocabulary.Code;
import java.util.List;

/**
 * A rule that was tried on a report and what came of it. Every rule is on record, so that a report
 * without findings can be told from one that nothing was tested on.
 *
 * <pre>{@code
 * if (outcome instanceof RuleOutcome.NotAssessable open) {
 *   log(open.rule(), open.obstacle());
 * }
 * }</pre>
 */
public sealed interface RuleOutcome {

  /**
   * The rule's name, the same for each line or column it is repeated for, for example {@code
   * requests.balance} or {@code sections.order}.
   *
   * @return the name, the same as {@link Finding#rule()} where the rule is broken
   */
  String rule();

  /**
   * The figures that the rule is about.
   *
   * @return the codes, in the rule's order; none for a rule that is not about figures
   */
  List<Code> cells();

  /**
   * The rule holds.
   *
   * @param rule the rule's name
   * @param cells the figures that it is about
   */
  record Holds(String rule, List<Code> cells) implements RuleOutcome {

    /**
     * Copies the list.
     *
     * @param rule the rule's name
     * @param cells the figures that it is about
     */
    public Holds {
      cells = List.copyOf(cells);
    }
  }

  /**
   * The rule is broken, and a finding says how.
   *
   * @param rule the rule's name
   * @param cells the figures that it is about
   */
  record Broken(String rule, List<Code> cells) implements RuleOutcome {

    /**
     * Copies the list.
     *
     * @param rule the rule's name
     * @param cells the figures that it is about
     */
    public Broken {
      cells = List.copyOf(cells);
    }
  }

  /**
   * The rule could not be tested.
   *
   * @param rule the rule's name
   * @param cells the figures that it is about
   * @param obstacle what stands in the way
   */
  record NotAssessable(String rule, List<Code> cells, Obstacle obstacle) implements RuleOutcome {

    /**
     * Copies the list.
     *
     * @param rule the rule's name
     * @param cells the figures that it is about
     * @param obstacle what stands in the way
     */
    public NotAssessable {
      cells = List.copyOf(cells);
    }
  }
}
