package io.github.gongkai.model.statistics;

import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.ColumnKey;
import io.github.gongkai.model.vocabulary.RowKey;
import io.github.gongkai.model.vocabulary.TableType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
  /** In the order of the type's codes. */
  private final List<Figure> figures;

  /** The same by their codes, made when one is first asked for: many readers want all or none. */
  private volatile @Nullable Map<Code, Figure> byCode;

  private StatisticsTable(TableType<R, C> type, List<Figure> figures) {
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
    return new StatisticsTable<>(
        type, isWhole(type.codes(), figures) ? List.copyOf(figures) : completed(type, figures));
  }

  /** Whether all figures are given in order, as a reader gives those of a table that it knows. */
  private static boolean isWhole(List<Code> codes, Collection<Figure> figures) {
    if (figures.size() != codes.size()) {
      return false;
    }
    int next = 0;
    for (Figure figure : figures) {
      if (!figure.code().equals(codes.get(next++))) {
        return false;
      }
    }
    return true;
  }

  private static <R extends RowKey, C extends ColumnKey> List<Figure> completed(
      TableType<R, C> type, Collection<Figure> figures) {
    Map<Code, Figure> given = new HashMap<>();
    for (Figure figure : figures) {
      if (type.find(figure.code()).isEmpty()) {
        throw new IllegalArgumentException(type + " has no figure " + figure.code());
      }
      if (given.put(figure.code(), figure) != null) {
        throw new IllegalArgumentException("given twice: " + figure.code());
      }
    }
    List<Figure> all = new ArrayList<>(type.codes().size());
    for (Code code : type.codes()) {
      Figure figure = given.get(code);
      all.add(figure != null ? figure : absent(type, code));
    }
    return List.copyOf(all);
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
    Figure figure = byCode().get(code);
    return figure != null ? figure : new Figure.Absent(code, type.unit(row, column));
  }

  /**
   * The figure with a code.
   *
   * @param code the code
   * @return the figure; empty when the table has no such figure
   */
  public Optional<Figure> figure(Code code) {
    return Optional.ofNullable(byCode().get(code));
  }

  /** Threads that ask at once make the same. */
  private Map<Code, Figure> byCode() {
    Map<Code, Figure> known = byCode;
    if (known == null) {
      known = new HashMap<>();
      for (Figure figure : figures) {
        known.put(figure.code(), figure);
      }
      byCode = known;
    }
    return known;
  }

  /**
   * All figures of the table.
   *
   * @return the figures, row by row
   */
  public List<Figure> figures() {
    return figures;
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
    Map<FigureStatus, Long> counts = figures.stream()
        .collect(Collectors.groupingBy(Figure::status, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .map(count -> count.getValue() + " " + count.getKey())
        .collect(Collectors.joining(", ", type + ": ", ""));
  }
}
