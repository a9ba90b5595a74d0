package io.github.gongkai.core;

import io.github.gongkai.core.validation.Ledger;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.FindingKind;
import io.github.gongkai.model.statistics.Figure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rules that a caller added to the reader, by name. */
final class OwnRules {

  private final Map<String, ReportRule> rules;

  OwnRules(Map<String, ReportRule> rules) {
    this.rules = new LinkedHashMap<>(rules);
  }

  boolean isEmpty() {
    return rules.isEmpty();
  }

  /** Tries every rule on a report, in the order in which they were added. */
  Ledger judge(AnnualReport report) {
    Ledger ledger = new Ledger();
    rules.forEach((name, rule) -> {
      Judgement judgement = rule.judge(report);
      if (judgement instanceof Judgement.Broken broken) {
        ledger.broken(finding(report, name, broken));
      } else if (judgement instanceof Judgement.NotAssessable open) {
        ledger.notAssessable(FindingKind.OWN_RULE, name, List.of(), open.obstacle());
      } else {
        ledger.holds(FindingKind.OWN_RULE, name, List.of());
      }
    });
    return ledger;
  }

  private static Finding finding(AnnualReport report, String name, Judgement.Broken broken) {
    return Finding.builder()
        .kind(FindingKind.OWN_RULE)
        .rule(name)
        .severity(broken.severity())
        .with("message", broken.message())
        .addAllCells(broken.cells())
        .addAllSpans(broken.cells().stream()
            .flatMap(cell -> report.figure(cell).flatMap(Figure::source).stream())
            .toList())
        .build();
  }
}
