package io.github.gongkai.model.statistics;

import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.ColumnKey;
import io.github.gongkai.model.vocabulary.RowKey;
import io.github.gongkai.model.vocabulary.TableType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A table of a report, read: a figure for every row and column of its type.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param <R> the type of its rows
 * @param <C> the type of its columns
 */
public final class StatisticsTable<R extends RowKey, C extends ColumnKey> {

  private final TableType<R, C> type;
  private final Map<Code, Figure> figures;

  private StatisticsTable(TableType<R, C> type, Map<Code, Figure> figures) {
    this.type = type;
    this.figures = figures;
  }

  /**
   * Makes a table of figures. Cells of the type that no figure is given for become {@link
   * Figure.Absent}.
   *
   * @param type the table's type
   * @param figures the figures found, each of a code of the type, none twice
   * @param <R> the type of its rows
   * @param <C> the type of its columns
   * @return the table
   * @throws IllegalArgumentException if a figure's code is not one of the type's or is given twice
   */
  public static <R extends RowKey, C extends ColumnKey> StatisticsTable<R, C> of(
      TableType<R, C> type, Collection<Figure> figures) {
    Map<Code, Figure> given = new LinkedHashMap<>();
    for (Figure figure : figures) {
      if (type.find(figure.code()).isEmpty()) {
        throw new IllegalArgumentException(type + " has no figure " + figure.code());
      }
      if (given.put(figure.code(), figure) != null) {
        throw new IllegalArgumentException("given twice: " + figure.code());
      }
    }
    Map<Code, Figure> all = new LinkedHashMap<>();
    for (Code code : type.codes()) {
      Figure figure = given.get(code);
      all.put(code, figure != null ? figure : absent(type, code));
    }
    return new StatisticsTable<>(type, all);
  }

  private static <R extends RowKey, C extends ColumnKey> Figure absent(
      TableType<R, C> type, Code code) {
    TableType.Cell<R, C> cell = type.find(code).orElseThrow();
    return new Figure.Absent(code, type.unit(cell.row(), cell.column()));
  }

  /**
   * The table's type.
   *
   * @return the type
   */
  public TableType<R, C> type() {
    return type;
  }

  /**
   * The figure at a row and a column.
   *
   * @param row the row
   * @param column the column
   * @return the figure; {@link Figure.Absent} where this edition of the table or this copy of it
   *     has no such cell
   */
  public Figure figure(R row, C column) {
    Code code = type.code(row, column);
    Figure figure = figures.get(code);
    return figure != null ? figure : new Figure.Absent(code, type.unit(row, column));
  }

  /**
   * The figure with a code.
   *
   * @param code the code
   * @return the figure; empty when the table has no such figure
   */
  public Optional<Figure> figure(Code code) {
    return Optional.ofNullable(figures.get(code));
  }

  /**
   * All figures of the table.
   *
   * @return the figures, row by row
   */
  public List<Figure> figures() {
    return List.copyOf(figures.values());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StatisticsTable<?, ?> table
        && type == table.type
        && figures.equals(table.figures);
  }

  @Override
  public int hashCode() {
    return figures.hashCode();
  }

  /** The type and how many figures are of each status, for example {@code 140 STATED, 21 BLANK}. */
  @Override
  public String toString() {
    Map<FigureStatus, Long> counts = figures.values().stream()
        .collect(Collectors.groupingBy(Figure::status, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .map(count -> count.getValue() + " " + count.getKey())
        .collect(Collectors.joining(", ", type + ": ", ""));
  }
}
