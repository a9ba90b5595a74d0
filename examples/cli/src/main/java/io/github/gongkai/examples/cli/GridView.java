package io.github.gongkai.examples.cli;

import io.github.gongkai.model.Grid;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A table that no template knows, as the document draws it. */
final class GridView {

  private static final int CELL_WIDTH = 16;

  private GridView() {}

  /**
   * Writes a grid.
   *
   * @param grid the grid
   * @return its lines, with a cell's text at the first place that the cell covers
   */
  static String of(Grid grid) {
    TextTable text =
        new TextTable(Collections.nCopies(grid.width(), TextTable.Column.text(CELL_WIDTH)));
    for (int row = 0; row < grid.height(); row++) {
      List<String> cells = new ArrayList<>();
      for (int column = 0; column < grid.width(); column++) {
        cells.add(text(grid, row, column));
      }
      text.row(cells);
    }
    return "A table that no template knows, as drawn\n" + text;
  }

  private static String text(Grid grid, int row, int column) {
    return grid.cell(row, column)
        .filter(cell -> cell.row() == row && cell.column() == column)
        .map(cell -> OneLine.of(cell.text()))
        .orElse("");
  }
}
