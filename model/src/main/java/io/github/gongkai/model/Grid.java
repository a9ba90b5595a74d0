package io.github.gongkai.model;

import io.github.gongkai.model.source.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A table as the document draws it, for tables that no template knows: rows and columns of text,
 * with cells that span several of them standing at each place they cover.
 *
 * @param source where the table stands in the decoded document
 * @param rows the rows from top to bottom, each with as many places as the grid has columns; a place
 *     that no cell covers is empty
 */
public record Grid(Span source, List<List<Optional<Cell>>> rows) {

  /**
   * Copies the rows.
   *
   * @param source where the table stands in the decoded document
   * @param rows the rows from top to bottom, each with as many places as the grid has columns; a
   *     place that no cell covers is empty
   */
  public Grid {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(rows, "rows");
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * How many rows the grid has.
   *
   * @return the height
   */
  public int height() {
    return rows.size();
  }

  /**
   * How many columns the grid has.
   *
   * @return the width, zero for a grid without rows
   */
  public int width() {
    return rows.isEmpty() ? 0 : rows.get(0).size();
  }

  /**
   * The cell that covers a place.
   *
   * @param row the row, from zero
   * @param column the column, from zero
   * @return the cell; empty where no cell covers the place
   * @throws IndexOutOfBoundsException if the grid has no such place
   */
  public Optional<Cell> cell(int row, int column) {
    return rows.get(row).get(column);
  }

  /** Where it stands and how large it is. */
  @Override
  public String toString() {
    return "Grid[" + source + ", " + height() + " x " + width() + "]";
  }

  /**
   * A cell of a grid.
   *
   * @param text its text, lines separated by line ends
   * @param source where the text stands in the decoded document
   * @param row the first row it covers
   * @param column the first column it covers
   */
  public record Cell(String text, Span source, int row, int column) {
    /**
     * Sees that nothing is missing.
     *
     * @param text its text, lines separated by line ends
     * @param source where the text stands in the decoded document
     * @param row the first row it covers
     * @param column the first column it covers
     */
    public Cell {
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(source, "source");
    }
  }
}
