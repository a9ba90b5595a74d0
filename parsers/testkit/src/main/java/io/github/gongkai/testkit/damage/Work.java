package io.github.gongkai.testkit.damage;

import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.testkit.layout.Cells;
import io.github.gongkai.testkit.layout.Layout;
import io.github.gongkai.testkit.layout.TextLayout;
import io.github.gongkai.testkit.print.PrintedCell;
import io.github.gongkai.testkit.print.PrintedReport;
import io.github.gongkai.testkit.print.PrintedTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A report on its way: printed, and what will be done to its text once it is written.
 *
 * @param draft the printed report and what must come out of it
 * @param layout how it will be written
 * @param later what happens to the text
 */
public record Work(Draft draft, Layout layout, List<UnaryOperator<String>> later) {

  /**
   * Copies the list.
   *
   * @param draft the printed report and what must come out of it
   * @param layout how it will be written
   * @param later what happens to the text
   */
  public Work {
    later = List.copyOf(later);
  }

  Cells cells() {
    return layout.cells();
  }

  Work withPrinted(PrintedReport printed) {
    return new Work(draft.withPrinted(printed), layout, later);
  }

  Work with(Draft changed) {
    return new Work(changed, layout, later);
  }

  Work unsure(Collection<Code> codes) {
    return with(draft.unsure(codes));
  }

  Work allUnsure() {
    return unsure(draft.expectations().keySet());
  }

  Work then(UnaryOperator<String> change) {
    List<UnaryOperator<String>> more = new ArrayList<>(later);
    more.add(change);
    return new Work(draft, layout, more);
  }

  /**
   * What must come out of the text.
   *
   * @return an expectation for every figure
   */
  public Map<Code, Expectation> expectations() {
    boolean loose = layout == TextLayout.PIPE_BEFORE_ROW || layout == TextLayout.INDENTED_PIPES;
    List<PrintedTable> tables = draft.printed().tables();
    return !loose || tables.stream().anyMatch(Work::showsWhereRowsBegin)
        ? draft.expectations()
        : draft
            .unsure(tables.stream().flatMap(table -> table.codes().stream()).toList())
            .expectations();
  }

  /**
   * Only behind a row whose first cell is filled it shows whether a pipe on a line of its own ends a
   * cell or begins the next row.
   */
  private static boolean showsWhereRowsBegin(PrintedTable table) {
    List<List<PrintedCell>> rows =
        table.rows().stream().filter(row -> !CellDamage.codes(row).isEmpty()).toList();
    return rows.stream()
        .limit(Math.max(0, rows.size() - 1))
        .anyMatch(row -> !firstFigure(row).isEmpty());
  }

  private static String firstFigure(List<PrintedCell> row) {
    return row.stream()
        .filter(cell -> cell.code().isPresent())
        .map(PrintedCell::text)
        .findFirst()
        .orElse("");
  }

  /**
   * Writes the report.
   *
   * @param seed for the layout's choices
   * @return the damaged text
   */
  public String text(long seed) {
    String text = layout.write(draft.printed(), seed);
    for (UnaryOperator<String> change : later) {
      text = change.apply(text);
    }
    return text;
  }
}
