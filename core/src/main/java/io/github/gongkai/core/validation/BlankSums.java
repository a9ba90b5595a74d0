package io.github.gongkai.core.validation;

import io.github.gongkai.model.Finding;
import io.github.gongkai.model.FindingKind;
import io.github.gongkai.model.Obstacle;
import io.github.gongkai.model.statistics.FigureStatus;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.Label;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sums that blanks keep from being tested, although some of their figures are there. */
final class BlankSums {

  private static final Label INFERRED = Label.of(
      "所需单元格为空，其数字由表内合计关系推出",
      "a figure it needs is left empty, and was inferred from the table's sums");

  private final List<FormSum> sums;
  private final Map<String, Integer> all = new HashMap<>();

  BlankSums(List<FormSum> sums) {
    this.sums = sums;
    sums.forEach(sum -> all.merge(sum.rule().name(), 1, Integer::sum));
  }

  /** Notes those of a table, except where totals that were found before are all that is blank. */
  void check(TableFigures figures, Set<Code> totals, Ledger ledger) {
    Map<String, Set<Code>> blank = new LinkedHashMap<>();
    Map<String, Integer> untested = new HashMap<>();
    for (FormSum sum : sums) {
      List<Code> empty = isTold(sum, figures) ? empty(sum, figures) : List.of();
      if (!empty.isEmpty() && !totals.containsAll(empty)) {
        String rule = sum.rule().name();
        untested.merge(rule, 1, Integer::sum);
        blank.computeIfAbsent(rule, name -> new LinkedHashSet<>()).addAll(empty);
      }
    }
    blank.forEach((rule, cells) -> ledger.note(Finding.builder()
        .kind(FindingKind.RULE_NOT_ASSESSABLE)
        .rule(rule)
        .with("rule", rule)
        .with("count", untested.getOrDefault(rule, 0))
        .with("all", all.getOrDefault(rule, 0))
        .with("why", isInferred(cells, figures) ? INFERRED : Obstacle.CELL_BLANK.label())
        .addAllCells(cells)
        .addAllSpans(CellCheck.spans(cells, figures))
        .build()));
  }

  /** Whether what is empty is known all the same, from sums that it does not test. */
  private static boolean isInferred(Set<Code> empty, TableFigures figures) {
    return empty.stream()
        .flatMap(code -> figures.of(code).stream())
        .allMatch(figure -> figure.status() == FigureStatus.INFERRED);
  }

  /** Whether some figure of a sum is stated, and none uncertain. */
  private static boolean isTold(FormSum sum, TableFigures figures) {
    boolean stated = false;
    for (int place : sum.all()) {
      FigureStatus status = figures.status(place);
      if (status == FigureStatus.AMBIGUOUS) {
        return false;
      }
      stated |= status == FigureStatus.STATED;
    }
    return stated;
  }

  private static List<Code> empty(FormSum sum, TableFigures figures) {
    List<Code> empty = new ArrayList<>();
    for (int i = 0; i < sum.all().length; i++) {
      if (figures.isBlank(sum.all()[i])) {
        empty.add(sum.cells().get(i));
      }
    }
    return empty;
  }
}
