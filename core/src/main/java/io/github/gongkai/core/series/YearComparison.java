package io.github.gongkai.core.series;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.RuleOutcome;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * A report beside that of the year before.
 *
 * @param report the later report
 * @param before the year that it was compared with: the year before or, where that year's report was
 *     not given, the latest earlier one; empty when there is none
 * @param findings where it does not go on from that year; their spans are places in the later report,
 *     and both sides with their documents stand in {@link Finding#balance()}
 * @param outcomes every rule of its template, with what came of it
 */
public record YearComparison(
    AnnualReport report, OptionalInt before, List<Finding> findings, List<RuleOutcome> outcomes) {

  /**
   * Copies the lists.
   *
   * @param report the later report
   * @param before the year that it was compared with; empty when there is none
   * @param findings where it does not go on from that year
   * @param outcomes every rule of its template, with what came of it
   */
  public YearComparison {
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(findings, "findings");
    Objects.requireNonNull(outcomes, "outcomes");
    findings = List.copyOf(findings);
    outcomes = List.copyOf(outcomes);
  }
}
