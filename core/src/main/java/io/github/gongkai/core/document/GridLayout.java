package io.github.gongkai.core.document;

import io.github.gongkai.model.Grid;
import io.github.gongkai.model.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lays cells out in rows and columns as a browser does: each in the first free place of its row,
 * over as many rows and columns as it says, as far as the table goes. What a cell says is not
 * believed further than that: {@code colspan="100000000"} covers no more than {@link #MOST_COLUMNS}, fewer in
 * a table of thousands of rows.
 */
final class GridLayout {

  static final int MOST_COLUMNS = 200;
  private static final int MOST_PLACES = 400_000;

  private final List<List<Optional<Grid.Cell>>> rows = new ArrayList<>();
  private final int mostColumns;
  private int width;

  private GridLayout(int height) {
    this.mostColumns = Math.max(1, Math.min(MOST_COLUMNS, MOST_PLACES / Math.max(1, height)));
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

  static Grid lay(Span source, List<List<Loose>> cells) {
    GridLayout layout = new GridLayout(cells.size());
    for (int row = 0; row < cells.size(); row++) {
      int column = 0;
      for (Loose cell : cells.get(row)) {
        column = layout.place(cell, row, column);
      }
    }
    return new Grid(source, layout.rectangle());
  }

  private int place(Loose cell, int row, int from) {
    int column = from;
    while (isTaken(row, column)) {
      column++;
    }
    int right = Math.min(mostColumns, column + cell.span().columns());
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
