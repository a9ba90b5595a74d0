package io.github.gongkai.examples.cli;

import java.util.ArrayList;
import java.util.List;

/** Rows of cells, written with aligned columns; mutable while rows are added. */
final class TextTable {

  private static final String INDENT = "  ";
  private static final String GAP = "  ";

  private final List<Column> columns;
  private final List<List<List<String>>> rows = new ArrayList<>();

  /**
   * A column of a text table.
   *
   * @param alignment to which side its cells go
   * @param width the most columns of the terminal it takes; longer cells take several lines
   */
  record Column(Alignment alignment, int width) {

    /** A column of texts. */
    static Column text(int width) {
      return new Column(Alignment.LEFT, width);
    }

    /** A column of numbers, which are never broken. */
    static Column number() {
      return new Column(Alignment.RIGHT, Integer.MAX_VALUE);
    }
  }

  /** To which side cells go. */
  enum Alignment {
    LEFT,
    RIGHT
  }

  TextTable(List<Column> columns) {
    this.columns = List.copyOf(columns);
  }

  TextTable(Column... columns) {
    this(List.of(columns));
  }

  /**
   * Adds a row.
   *
   * @param cells a cell for each column
   * @return this table
   */
  TextTable row(List<String> cells) {
    if (cells.size() != columns.size()) {
      throw new IllegalArgumentException(cells.size() + " cells in " + columns.size() + " columns");
    }
    List<List<String>> row = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      row.add(Columns.wrap(cells.get(i), columns.get(i).width()));
    }
    rows.add(row);
    return this;
  }

  /**
   * Adds a row.
   *
   * @param cells a cell for each column
   * @return this table
   */
  TextTable row(String... cells) {
    return row(List.of(cells));
  }

  /**
   * Writes the table.
   *
   * @return its lines, each indented and ended
   */
  @Override
  public String toString() {
    int[] widths = widths();
    StringBuilder text = new StringBuilder();
    for (List<List<String>> row : rows) {
      int height = row.stream().mapToInt(List::size).max().orElse(0);
      for (int line = 0; line < height; line++) {
        text.append(line(row, line, widths)).append('\n');
      }
    }
    return text.toString();
  }

  private int[] widths() {
    int[] widths = new int[columns.size()];
    for (List<List<String>> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] =
            Math.max(widths[i], row.get(i).stream().mapToInt(Columns::of).max().orElse(0));
      }
    }
    return widths;
  }

  /**
   * Begins a line below the table that has more than a row.
   *
   * @param first the line's first cell
   * @return the cell, indented, and blanks up to where the second column begins
   */
  String begin(String first) {
    int blanks = Math.max(0, widths()[0] - Columns.of(first));
    return INDENT + first + " ".repeat(blanks) + GAP;
  }

  private String line(List<List<String>> row, int at, int[] widths) {
    StringBuilder line = new StringBuilder(INDENT);
    for (int i = 0; i < widths.length; i++) {
      String cell = at < row.get(i).size() ? row.get(i).get(at) : "";
      String padding = " ".repeat(widths[i] - Columns.of(cell));
      line.append(i > 0 ? GAP : "");
      line.append(columns.get(i).alignment() == Alignment.LEFT ? cell + padding : padding + cell);
    }
    return line.toString().stripTrailing();
  }
}
