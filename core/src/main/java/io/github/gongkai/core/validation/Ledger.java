package io.github.gongkai.core.validation;

import io.github.gongkai.model.Finding;
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
   * A rule holds.
   *
   * @param rule its name
   * @param cells the figures it is about
   */
  public void holds(String rule, List<Code> cells) {
    outcomes.add(new RuleOutcome.Holds(rule, cells));
  }

  /**
   * A rule is broken.
   *
   * @param finding what was found, which names the rule
   */
  public void broken(Finding finding) {
    String rule = finding.rule().orElseThrow();
    outcomes.add(new RuleOutcome.Broken(rule, finding.cells()));
    findings.add(finding);
  }

  /**
   * A rule cannot be tested.
   *
   * @param rule its name
   * @param cells the figures it is about
   * @param obstacle what stands in the way
   */
  public void notAssessable(String rule, List<Code> cells, Obstacle obstacle) {
    outcomes.add(new RuleOutcome.NotAssessable(rule, cells, obstacle));
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
