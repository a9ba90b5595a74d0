package io.github.gongkai.core.validation;

import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.model.statistics.Figure;
import java.util.List;
import java.util.Map;

/** What can be said of one table of a form before any report is read: its rules. */
final class TableExaminer {

  private final TableForm form;
  private final TableCheck table;
  private final SumCheck sums;
  private final CellCheck blanks;
  private final UnitCheck units;

  TableExaminer(TableForm form) {
    this.form = form;
    List<FormSum> rules =
        form.sums().stream().map(rule -> new FormSum(rule, form)).toList();
    this.table = new TableCheck(form);
    this.sums = new SumCheck(form, rules);
    this.blanks = new CellCheck(form, rules);
    this.units = new UnitCheck(form);
  }

  /** The figures of this table among those of a report. */
  TableFigures figures(Map<TableForm, List<Figure>> tables) {
    return new TableFigures(form, tables.getOrDefault(form, List.of()));
  }

  /** Whether the table is there, and all of it. */
  void checkShown(Examination examination, TableFigures figures, Ledger ledger) {
    table.check(examination, figures, ledger);
  }

  /** What its figures say. */
  void checkFigures(TableFigures figures, Ledger ledger) {
    sums.check(figures, ledger);
    blanks.check(figures, ledger);
    units.check(figures, ledger);
  }
}
