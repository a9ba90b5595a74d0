package io.github.gongkai.core.validation;

import io.github.gongkai.model.Finding;
import io.github.gongkai.model.FindingKind;
import io.github.gongkai.model.Obstacle;
import io.github.gongkai.model.RuleOutcome;
import io.github.gongkai.model.vocabulary.Code;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes down what the checks of one report come to: an outcome for every rule tried, and a finding
 * for every one broken. Not safe to share between threads.
 */
public final class Ledger {

  private final List<Finding> findings = new ArrayList<>();
  private final List<RuleOutcome> outcomes = new ArrayList<>();

  /** An empty ledger. */
  public Ledger() {}

  /**
   * A rule without a name of its own holds.
   *
   * @param kind what kind of finding it would make
   */
  public void holds(FindingKind kind) {
    outcomes.add(new RuleOutcome.Holds(kind.name(), List.of()));
  }

  /**
   * A rule holds.
   *
   * @param kind what kind of finding it would make
   * @param rule the rule's name, empty for a kind with only one
   * @param cells the figures it is about
   */
  public void holds(FindingKind kind, String rule, List<Code> cells) {
    outcomes.add(new RuleOutcome.Holds(code(kind, rule), cells));
  }

  /**
   * A rule is broken.
   *
   * @param finding what was found
   */
  public void broken(Finding finding) {
    outcomes.add(new RuleOutcome.Broken(finding.code(), finding.cells()));
    findings.add(finding);
  }

  /**
   * A rule without a name of its own cannot be tested.
   *
   * @param kind what kind of finding it would make
   * @param obstacle what stands in the way
   */
  public void notAssessable(FindingKind kind, Obstacle obstacle) {
    outcomes.add(new RuleOutcome.NotAssessable(kind.name(), List.of(), obstacle));
  }

  /**
   * A rule cannot be tested.
   *
   * @param kind what kind of finding it would make
   * @param rule the rule's name, empty for a kind with only one
   * @param cells the figures it is about
   * @param obstacle what stands in the way
   */
  public void notAssessable(FindingKind kind, String rule, List<Code> cells, Obstacle obstacle) {
    outcomes.add(new RuleOutcome.NotAssessable(code(kind, rule), cells, obstacle));
  }

  /**
   * A rule was tried.
   *
   * @param outcome what came of it, if it is not broken
   */
  void tried(RuleOutcome outcome) {
    outcomes.add(outcome);
  }

  static String code(FindingKind kind, String rule) {
    return rule.isEmpty() ? kind.name() : kind.name() + ":" + rule;
  }

  /**
   * Something to know that breaks no rule, such as a repair.
   *
   * @param finding what was found
   */
  public void note(Finding finding) {
    findings.add(finding);
  }

  /**
   * The findings.
   *
   * @return the findings in the order in which they were made
   */
  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  /**
   * The outcomes of the rules.
   *
   * @return the outcomes in the order in which the rules were tried
   */
  public List<RuleOutcome> outcomes() {
    return List.copyOf(outcomes);
  }
}
