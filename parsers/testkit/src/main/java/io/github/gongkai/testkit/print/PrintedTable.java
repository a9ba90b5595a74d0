package io.github.gongkai.testkit.print;

import io.github.gongkai.model.vocabulary.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A printed table: rows of cells that span rows and columns as in HTML.
 *
 * @param width how many columns its grid has
 * @param rows its rows; a cell that spans rows stands in its first one only
 */
public record PrintedTable(int width, List<List<PrintedCell>> rows) {

  /**
   * Copies the rows.
   *
   * @param width how many columns its grid has
   * @param rows its rows; a cell that spans rows stands in its first one only
   */
  public PrintedTable {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * This table with its rows changed one by one.
   *
   * @param change what becomes of a row
   * @return the changed table
   */
  public PrintedTable withRows(UnaryOperator<List<PrintedCell>> change) {
    return new PrintedTable(width, rows.stream().map(change).toList());
  }

  /**
   * This table with its cells changed one by one.
   *
   * @param change what becomes of a cell
   * @return the changed table
   */
  public PrintedTable withCells(UnaryOperator<PrintedCell> change) {
    return withRows(row -> row.stream().map(change).toList());
  }

  /**
   * The figures the table shows.
   *
   * @return their codes in the table's order
   */
  public List<Code> codes() {
    return rows.stream()
        .flatMap(row -> row.stream().flatMap(cell -> cell.code().stream()))
        .toList();
  }

  /**
   * Several tables as one, below each other, as section 二 of the national forms prints its articles.
   * In narrower ones the last cell of each row becomes wider.
   *
   * @param tables the tables
   * @return one table
   */
  public static PrintedTable joined(List<PrintedTable> tables) {
    int width = tables.stream().mapToInt(PrintedTable::width).max().orElse(0);
    List<List<PrintedCell>> rows = new ArrayList<>();
    for (PrintedTable table : tables) {
      for (List<PrintedCell> row : table.rows()) {
        List<PrintedCell> wide = new ArrayList<>(row);
        if (!row.isEmpty()) {
          int last = row.size() - 1;
          wide.set(last, row.get(last).wider(width - table.width()));
        }
        rows.add(wide);
      }
    }
    return new PrintedTable(width, rows);
  }
}
