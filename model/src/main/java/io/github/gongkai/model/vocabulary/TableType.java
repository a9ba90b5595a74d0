package io.github.gongkai.model.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A table of a template: which rows and columns it has and what its figures are called. Every pair
 * of a row and a column is a figure.
 *
 * <p>Two table types are equal when they are the same object; a template keeps each in a constant.
 *
 * @param <R> the type of its rows
 * @param <C> the type of its columns
 */
public final class TableType<R extends RowKey, C extends ColumnKey> {

  private final String id;
  private final String codePrefix;
  private final Label label;
  private final List<R> rows;
  private final List<C> columns;
  private final Map<Code, Cell<R, C>> cells;
  private final List<Code> codes;

  private TableType(
      String id,
      String codePrefix,
      Label label,
      List<? extends R> rows,
      List<? extends C> columns) {
    this.id = id;
    this.codePrefix = codePrefix;
    this.label = label;
    this.rows = List.copyOf(rows);
    this.columns = List.copyOf(columns);
    Map<Code, Cell<R, C>> byCode = new LinkedHashMap<>();
    for (R row : this.rows) {
      for (C column : this.columns) {
        Code code = Code.join(codePrefix, row.id(), column.id());
        if (byCode.put(code, new Cell<>(row, column)) != null) {
          throw new IllegalArgumentException("table " + id + " names " + code + " twice");
        }
      }
    }
    this.cells = byCode;
    this.codes = List.copyOf(byCode.keySet());
  }

  /**
   * Describes a table.
   *
   * @param id the table's name, unique within its template, for example {@code requests}
   * @param codePrefix the part of its figures' codes before the row's, may be empty
   * @param label what the table is called
   * @param rows its rows in the form's order, at least one
   * @param columns its columns in the form's order, at least one
   * @param <R> the type of its rows
   * @param <C> the type of its columns
   * @return the table type
   * @throws IllegalArgumentException if rows or columns are missing, or two figures would have the
   *     same code
   */
  public static <R extends RowKey, C extends ColumnKey> TableType<R, C> of(
      String id,
      String codePrefix,
      Label label,
      List<? extends R> rows,
      List<? extends C> columns) {
    if (rows.isEmpty() || columns.isEmpty()) {
      throw new IllegalArgumentException("table " + id + " has no rows or no columns");
    }
    return new TableType<>(id, codePrefix, label, rows, columns);
  }

  /**
   * The table's name within its template.
   *
   * @return for example {@code requests}
   */
  public String id() {
    return id;
  }

  /**
   * What the table is called.
   *
   * @return the label
   */
  public Label label() {
    return label;
  }

  /**
   * The rows.
   *
   * @return the rows in the form's order
   */
  public List<R> rows() {
    return rows;
  }

  /**
   * The columns.
   *
   * @return the columns in the form's order
   */
  public List<C> columns() {
    return columns;
  }

  /**
   * Names a figure.
   *
   * @param row its row
   * @param column its column
   * @return its code, also where this edition of the table has no such row or column
   */
  public Code code(R row, C column) {
    return Code.join(codePrefix, row.id(), column.id());
  }

  /**
   * The unit of a figure.
   *
   * @param row its row
   * @param column its column
   * @return what the figure counts
   */
  public Unit unit(R row, C column) {
    return column.unit().orElse(row.unit());
  }

  /**
   * Finds the row and the column that a code names.
   *
   * @param code a figure's code
   * @return its cell; empty when the table has no such figure
   */
  public Optional<Cell<R, C>> find(Code code) {
    return Optional.ofNullable(cells.get(code));
  }

  /**
   * The codes of all figures of the table.
   *
   * @return the codes, row by row
   */
  public List<Code> codes() {
    return codes;
  }

  @Override
  public String toString() {
    return "table " + id + " (" + rows.size() + " x " + columns.size() + ")";
  }

  /**
   * A row and a column.
   *
   * @param row the row
   * @param column the column
   * @param <R> the type of the row
   * @param <C> the type of the column
   */
  public record Cell<R, C>(R row, C column) {
    /**
     * Sees that nothing is missing.
     *
     * @param row the row
     * @param column the column
     */
    public Cell {
      Objects.requireNonNull(row, "row");
      Objects.requireNonNull(column, "column");
    }
  }
}
