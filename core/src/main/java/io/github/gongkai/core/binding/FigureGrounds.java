package io.github.gongkai.core.binding;

import io.github.gongkai.core.reconcile.Budget;
import io.github.gongkai.core.reconcile.Reason;
import io.github.gongkai.core.reconcile.Solution;
import io.github.gongkai.core.template.SumRule;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.model.statistics.Grounds;
import io.github.gongkai.model.vocabulary.Code;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts what the reconciler says of its reasons into the words of the form. */
final class FigureGrounds {

  private final TableForm form;
  private final Map<String, SumRule> rules = new HashMap<>();
  private final Map<String, Code> statements = new HashMap<>();

  FigureGrounds(TableForm form) {
    this.form = form;
    form.sums().forEach(rule -> rules.put(nameOf(rule), rule));
    form.type().codes().forEach(code -> statements.put(nameOf(code), code));
  }

  /** A rule holds for each line or column by itself; its first cell tells which. */
  static String nameOf(SumRule rule) {
    return rule.name() + " (" + rule.left().get(0) + ")";
  }

  /** The name of what the report's own words say of a figure. */
  static String nameOf(Code stated) {
    return "prose (" + stated + ")";
  }

  /** The grounds of figures, which may cost as much again as finding them. */
  Map<Code, Grounds> of(Map<Code, Integer> cells, Solution solution, Budget budget) {
    Map<Integer, Reason> reasons = solution.reasons(cells.values(), budget);
    Map<Code, Grounds> grounds = new HashMap<>();
    cells.forEach((code, cell) -> {
      Reason reason = reasons.get(cell);
      if (reason != null) {
        grounds.put(code, of(reason));
      }
    });
    return grounds;
  }

  private Grounds of(Reason reason) {
    List<Grounds.Sum> ofSums = new ArrayList<>();
    List<Code> ofStatements = new ArrayList<>();
    for (String name : reason.relations()) {
      SumRule rule = rules.get(name);
      Code stated = statements.get(name);
      if (rule != null) {
        ofSums.add(sum(rule));
      } else if (stated != null) {
        ofStatements.add(stated);
      }
    }
    return new Grounds(
        ofSums,
        ofStatements,
        reason.extent() == Reason.Extent.MINIMAL
            ? Grounds.Extent.MINIMAL
            : Grounds.Extent.SUFFICIENT);
  }

  private Grounds.Sum sum(SumRule rule) {
    return new Grounds.Sum(
        rule.name(), form.label(rule), rule.left(), rule.relation(), rule.right());
  }
}
