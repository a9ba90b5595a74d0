package io.github.gongkai.core.document;

import io.github.gongkai.model.Grid;
import io.github.gongkai.model.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lays cells out in rows and columns as a browser does: each in the first free place of its row,
 * over as many rows and columns as it says, as far as the table goes. What a cell says is not
 * believed further than that: {@code colspan="100000000"} covers no more than a fixed number, fewer in a
 * table of thousands of rows.
 */
final class GridLayout {

  private static final int MOST_PLACES = 400_000;

  private final List<List<Optional<Grid.Cell>>> rows = new ArrayList<>();
  private final int mostColumns;
  private int width;
  private boolean limited;

  private GridLayout(int height, int mostColumns) {
    this.mostColumns = Math.max(1, Math.min(mostColumns, MOST_PLACES / Math.max(1, height)));
    for (int i = 0; i < height; i++) {
      rows.add(new ArrayList<>());
    }
  }

  /**
   * A cell before it has its place.
   *
   * @param text its text
   * @param source where it stands
   * @param span what it covers
   */
  record Loose(String text, Span source, CellSpan span) {}

  /**
   * A table laid out.
   *
   * @param grid its cells
   * @param limited whether it has fewer columns than its cells say
   */
  record Laid(Grid grid, boolean limited) {}

  static Laid lay(Span source, List<List<Loose>> cells, int mostColumns) {
    GridLayout layout = new GridLayout(cells.size(), mostColumns);
    for (int row = 0; row < cells.size(); row++) {
      int column = 0;
      for (Loose cell : cells.get(row)) {
        column = layout.place(cell, row, column);
      }
    }
    return new Laid(new Grid(source, layout.rectangle()), layout.limited);
  }

  private int place(Loose cell, int row, int from) {
    int column = from;
    while (isTaken(row, column)) {
      column++;
    }
    int right = Math.min(mostColumns, column + cell.span().columns());
    limited |= right < column + cell.span().columns();
    int bottom = Math.min(rows.size(), row + cell.span().rows());
    Optional<Grid.Cell> placed =
        Optional.of(new Grid.Cell(cell.text(), cell.source(), row, column));
    for (int r = row; r < bottom; r++) {
      for (int c = column; c < right; c++) {
        put(r, c, placed);
      }
    }
    width = Math.max(width, right);
    return right;
  }

  private boolean isTaken(int row, int column) {
    List<Optional<Grid.Cell>> places = rows.get(row);
    return column < places.size() && places.get(column).isPresent();
  }

  private void put(int row, int column, Optional<Grid.Cell> cell) {
    List<Optional<Grid.Cell>> places = rows.get(row);
    while (places.size() <= column) {
      places.add(Optional.empty());
    }
    if (places.get(column).isEmpty()) { // of overlapping cells the first keeps its place
      places.set(column, cell);
    }
  }

  private List<List<Optional<Grid.Cell>>> rectangle() {
    for (List<Optional<Grid.Cell>> places : rows) {
      while (places.size() < width) {
        places.add(Optional.empty());
      }
    }
    return rows;
  }
}
