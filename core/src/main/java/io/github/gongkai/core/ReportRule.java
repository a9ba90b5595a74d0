package io.github.gongkai.core;

import io.github.gongkai.model.AnnualReport;

/**
 * A rule of the caller's own, tried on every report beside the built-in ones.
 *
 * <pre>{@code
 * ReportReader reader = ReportReader.builder()
 *     .rule("signed", report -> report.signed().isPresent()
 *         ? Judgement.holds()
 *         : Judgement.broken(Label.of("报告没有落款日期。", "The report is not signed."), List.of()))
 *     .build();
 * }</pre>
 *
 * <p>A rule is called by every thread that reads; it must be safe to share between threads.
 */
@FunctionalInterface
public interface ReportRule {

  /**
   * Tries the rule on a report.
   *
   * @param report the report, with the findings and outcomes of the built-in rules
   * @return what came of it; what a rule throws is passed on to whoever reads the document
   */
  Judgement judge(AnnualReport report);
}
