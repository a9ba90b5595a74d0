package io.github.gongkai.core.validation;

import io.github.gongkai.core.template.SumRule;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.FindingKind;
import io.github.gongkai.model.Origin;
import io.github.gongkai.model.Severity;
import io.github.gongkai.model.source.Span;
import io.github.gongkai.model.statistics.Figure;
import io.github.gongkai.model.vocabulary.Code;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds the figures of a table against the sums of its form (勾稽关系). */
public final class SumCheck {

  private SumCheck() {}

  /**
   * Checks every sum whose figures are all known.
   *
   * @param form the table's form
   * @param figures its figures
   * @return a finding for each sum that is broken, in the form's order
   */
  public static List<Finding> broken(TableForm form, List<Figure> figures) {
    Map<Code, Figure> byCode = new HashMap<>();
    figures.forEach(figure -> byCode.put(figure.code(), figure));
    List<Finding> findings = new ArrayList<>();
    for (SumRule rule : form.sums()) {
      rule.totals(code -> Optional.ofNullable(byCode.get(code)).flatMap(Figure::value))
          .filter(totals -> !totals.hold())
          .ifPresent(totals -> findings.add(finding(rule, totals, byCode)));
    }
    return findings;
  }

  private static Finding finding(SumRule rule, SumRule.Totals totals, Map<Code, Figure> figures) {
    List<Code> cells = new ArrayList<>(rule.left());
    cells.addAll(rule.right());
    List<Span> spans = new ArrayList<>();
    for (Code code : cells) {
      Optional.ofNullable(figures.get(code)).flatMap(Figure::source).ifPresent(spans::add);
    }
    String relation = rule.relation() == SumRule.Relation.EQUAL ? "equal" : "not exceed";
    return Finding.builder()
        .kind(FindingKind.IDENTITY)
        .rule(rule.name())
        .severity(rule.force() == SumRule.Force.PRESCRIBED ? Severity.ERROR : Severity.WARNING)
        .origin(Origin.AGENCY)
        .message(sum(rule.left(), figures)
            + " = "
            + totals.left().toPlainString()
            + " should "
            + relation
            + " "
            + sum(rule.right(), figures)
            + " = "
            + totals.right().toPlainString())
        .addAllCells(cells)
        .addAllSpans(spans)
        .build();
  }

  private static String sum(List<Code> codes, Map<Code, Figure> figures) {
    StringBuilder sum = new StringBuilder();
    for (Code code : codes) {
      Optional<BigDecimal> value = Optional.ofNullable(figures.get(code)).flatMap(Figure::value);
      sum.append(sum.isEmpty() ? "" : " + ")
          .append(code)
          .append(' ')
          .append(value.map(BigDecimal::toPlainString).orElse("?"));
    }
    return sum.toString();
  }
}
