package io.github.gongkai.testkit.damage;

import io.github.gongkai.core.template.SumRule;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.Relation;
import io.github.gongkai.testkit.chance.Dice;
import io.github.gongkai.testkit.print.PrintedCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Errors that are in the report itself: what is printed must come out, with a finding. */
final class AgencyError {

  private AgencyError() {}

  static Work brokenSum(Work work, Dice dice) {
    Draft draft = work.draft();
    List<SumRule> equalities = draft.printed().report().template().tables().stream()
        .map(TableForm::sums)
        .flatMap(List::stream)
        .filter(rule -> rule.relation() == Relation.EQUAL)
        .filter(rule -> rule.force() == SumRule.Force.PRESCRIBED)
        .filter(rule -> isGiven(draft, rule))
        .toList();
    if (equalities.isEmpty()) {
      return work;
    }
    SumRule rule = dice.pick(equalities);
    List<Code> cells = new ArrayList<>(rule.left());
    cells.addAll(rule.right());
    Code wrong = dice.pick(cells);
    Expectation before = draft.expectations().get(wrong);
    if (before == null) {
      return work;
    }
    BigDecimal printed = before.truth().add(BigDecimal.valueOf(dice.between(1, 9)));
    Map<Code, Expectation> expectations = new LinkedHashMap<>(draft.expectations());
    expectations.put(wrong, new Expectation(printed, before.demand()));
    Set<SumRule> broken = new HashSet<>(draft.broken());
    equalities.stream()
        .filter(r -> r.left().contains(wrong) || r.right().contains(wrong))
        .forEach(broken::add);
    return work.with(new Draft(
        draft
            .printed()
            .withTables(table -> table.withCells(
                cell -> isOf(cell, wrong) ? cell.withText(printed.toPlainString()) : cell)),
        expectations,
        List.copyOf(broken)));
  }

  /** Only a sum whose figures all stand in the document is seen to be broken. */
  private static boolean isGiven(Draft draft, SumRule rule) {
    List<Code> cells = new ArrayList<>(rule.left());
    cells.addAll(rule.right());
    return cells.stream()
        .map(draft.expectations()::get)
        .allMatch(e -> e != null && e.demand() == Expectation.Demand.GIVEN);
  }

  private static boolean isOf(PrintedCell cell, Code code) {
    return cell.code().filter(code::equals).isPresent();
  }
}
