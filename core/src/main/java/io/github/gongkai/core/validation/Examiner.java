package io.github.gongkai.core.validation;

import io.github.gongkai.core.template.Template;
import java.util.ArrayList;
import java.util.List;

/**
 * Tries every rule there is on the reports of one template. What the template says of its tables is
 * worked out once.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Examiner {

  private final List<TableExaminer> tables;
  private final ProseCheck prose;

  /**
   * Makes an examiner.
   *
   * @param template the template of the reports that it will see
   */
  public Examiner(Template template) {
    this.tables = template.tables().stream().map(TableExaminer::new).toList();
    this.prose = new ProseCheck(CellLabels.of(template.tables()));
  }

  /**
   * Tries every rule.
   *
   * @param examination a report
   * @param ledger takes the outcomes and the findings
   */
  public void examine(Examination examination, Ledger ledger) {
    List<TableFigures> figures = new ArrayList<>(tables.size());
    for (TableExaminer table : tables) {
      figures.add(table.figures(examination.tables()));
    }
    YearCheck.check(examination.identity(), ledger);
    DateCheck.check(examination.identity(), ledger);
    SectionCheck.check(examination, ledger);
    for (int i = 0; i < figures.size(); i++) {
      tables.get(i).checkShown(examination, figures.get(i), ledger);
    }
    for (int i = 0; i < figures.size(); i++) {
      tables.get(i).checkFigures(figures.get(i), ledger);
    }
    prose.check(examination.statements(), figures, ledger);
    DivisionCheck.check(examination.divisions(), ledger);
    AddressCheck.check(examination, ledger);
  }
}
