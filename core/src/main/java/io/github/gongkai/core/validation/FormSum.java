package io.github.gongkai.core.validation;

import io.github.gongkai.core.template.SumRule;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.model.FindingKind;
import io.github.gongkai.model.RuleOutcome;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.Relation;
import java.util.ArrayList;
import java.util.List;

/** A sum of a form, with the places of its figures and what is said of it where it holds. */
final class FormSum {

  private final SumRule rule;
  private final List<Code> cells;
  private final int[] left;
  private final int[] right;
  private final int[] all;
  private final RuleOutcome.Holds holds;

  FormSum(SumRule rule, TableForm form) {
    this.rule = rule;
    List<Code> both = new ArrayList<>(rule.left());
    both.addAll(rule.right());
    this.cells = List.copyOf(both);
    this.left = places(rule.left(), form);
    this.right = places(rule.right(), form);
    this.all = places(cells, form);
    this.holds = new RuleOutcome.Holds(Ledger.code(FindingKind.IDENTITY, rule.name()), cells);
  }

  private static int[] places(List<Code> cells, TableForm form) {
    return cells.stream().mapToInt(form::place).toArray();
  }

  SumRule rule() {
    return rule;
  }

  /** The figures of both sides. */
  List<Code> cells() {
    return cells;
  }

  int[] left() {
    return left;
  }

  int[] right() {
    return right;
  }

  int[] all() {
    return all;
  }

  /** That the sum holds. */
  RuleOutcome.Holds holds() {
    return holds;
  }

  /** Whether it holds for figures that all have a value. */
  boolean holdsIn(TableFigures figures) {
    if (!figures.areWhole()) {
      return rule.relation().holds(figures.total(left), figures.total(right));
    }
    int compared = Long.compare(figures.wholeTotal(left), figures.wholeTotal(right));
    return rule.relation() == Relation.EQUAL ? compared == 0 : compared <= 0;
  }

  /** Whether it is that of a total and its parts. */
  boolean isTotal() {
    return rule.relation() == Relation.EQUAL && left.length == 1;
  }
}
