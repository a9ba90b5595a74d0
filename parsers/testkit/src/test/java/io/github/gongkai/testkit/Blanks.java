package io.github.gongkai.testkit;

import io.github.gongkai.testkit.layout.Cells;
import io.github.gongkai.testkit.layout.Layout;
import io.github.gongkai.testkit.print.PrintedCell;
import io.github.gongkai.testkit.print.PrintedReport;
import java.util.Locale;

/** A layout with blanks where no word ends. */
record Blanks(Layout layout, Where where) implements Layout {

  enum Where {
    /** {@code 1 3 4} for 134. */
    NUMBERS {
      @Override
      String in(PrintedCell cell) {
        return cell.code().isEmpty() ? cell.text() : cell.text().replaceAll("(?<=\\d)(?=\\d)", " ");
      }
    },
    /** {@code 规　　章}, {@code 予 以 公 开}. */
    LABELS {
      @Override
      String in(PrintedCell cell) {
        String blank = cell.text().length() == 2 ? "　　" : " ";
        return cell.code().isPresent()
            ? cell.text()
            : cell.text().replaceAll("(?<=\\p{IsHan})(?=\\p{IsHan})", blank);
      }
    };

    abstract String in(PrintedCell cell);
  }

  @Override
  public String id() {
    return layout.id() + "/blanks-in-" + where.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String write(PrintedReport report, long seed) {
    return layout.write(
        report.withTables(table -> table.withCells(cell -> cell.withText(where.in(cell)))), seed);
  }

  @Override
  public Cells cells() {
    return layout.cells();
  }

  @Override
  public boolean isHtml() {
    return layout.isHtml();
  }
}
