package io.github.gongkai.core.binding;

import io.github.gongkai.core.template.SumRule;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.core.text.ReadingText;
import io.github.gongkai.model.statistics.Figure;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.Relation;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Figures whose digits stand apart in one cell, {@code 1 3 4}: 134, if the sums say so. Without a sum
 * that holds they stay ambiguous, because some agencies write three figures into one cell.
 */
final class PiecedFigures {

  private final ReadingText text;
  private final TableForm form;
  private final Map<Code, Figure> figures;

  PiecedFigures(ReadingText text, TableForm form, Map<Code, Figure> figures) {
    this.text = text;
    this.form = form;
    this.figures = figures;
  }

  void confirm(Map<Code, NumberText> pieced) {
    if (pieced.isEmpty()) {
      return;
    }
    Map<Code, BigDecimal> values = new HashMap<>();
    figures.forEach((code, figure) -> figure.value().ifPresent(value -> values.put(code, value)));
    pieced.forEach((code, joined) -> values.put(code, joined.amount()));
    pieced.forEach((code, joined) -> {
      if (isConfirmed(code, values)) {
        figures.put(
            code,
            new Figure.Stated(
                code,
                form.unit(code),
                joined.amount(),
                text.text().substring(joined.from(), joined.to()),
                text.span(joined.from(), joined.to())));
      }
    });
  }

  /** Whether a sum with this figure holds, and none with it is broken. */
  private boolean isConfirmed(Code code, Map<Code, BigDecimal> values) {
    boolean holds = false;
    for (SumRule rule : form.sums()) {
      boolean concerns = rule.left().contains(code) || rule.right().contains(code);
      if (concerns && rule.relation() == Relation.EQUAL) {
        Optional<SumRule.Totals> totals =
            rule.totals(each -> Optional.ofNullable(values.get(each)));
        if (totals.filter(of -> !of.hold()).isPresent()) {
          return false;
        }
        holds |= totals.isPresent();
      }
    }
    return holds;
  }
}
