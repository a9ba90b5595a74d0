package io.github.gongkai.core.template;

import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.ColumnKey;
import io.github.gongkai.model.vocabulary.Relation;
import io.github.gongkai.model.vocabulary.RowKey;
import io.github.gongkai.model.vocabulary.SectionKind;
import io.github.gongkai.model.vocabulary.TableType;
import io.github.gongkai.model.vocabulary.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Declares a {@link TableForm} from top to bottom; not safe to share between threads.
 *
 * <p>Every method that names a row or a column throws {@link IllegalArgumentException} where the table
 * has no such figure, so that a sum is never declared over a row that the form does not print.
 *
 * @param <R> the type of its rows
 * @param <C> the type of its columns
 */
public final class TableFormBuilder<R extends RowKey, C extends ColumnKey> {

  private final TableType<R, C> type;

  /** The table's own codes: what is the same object is told to be the same at a glance. */
  private final Map<Code, Code> codes = new HashMap<>();

  private final List<FormEntry> entries = new ArrayList<>();
  private final List<SumRule> sums = new ArrayList<>();
  private final Set<Code> signed = new HashSet<>();
  private Optional<SectionKind> section = Optional.empty();
  private final List<Magnitude> magnitudes = new ArrayList<>();
  private int numbered;

  TableFormBuilder(TableType<R, C> type) {
    this.type = type;
    type.codes().forEach(code -> codes.put(code, code));
  }

  /**
   * The section that the form prints the table in: a report that has the section and not the table
   * has lost it.
   *
   * @param kind the section's kind
   * @return this builder
   */
  public TableFormBuilder<R, C> within(SectionKind kind) {
    section = Optional.of(kind);
    return this;
  }

  /**
   * From here on each row has a printed number in a cell of its own behind its label (代码): 01, 02
   * and so on. It is no figure.
   *
   * @return this builder
   */
  public TableFormBuilder<R, C> numbered() {
    numbered = 1;
    return this;
  }

  private String nextNumber() {
    return numbered == 0 ? "" : String.format(Locale.ROOT, "%02d", numbered++);
  }

  /**
   * A text without figures: a title, a group of rows, a note.
   *
   * @param wordings its wordings, the form's own first
   * @return this builder
   */
  public TableFormBuilder<R, C> caption(String... wordings) {
    entries.add(new FormEntry.Caption(List.of(wordings)));
    return this;
  }

  /**
   * The heads of all columns, with the columns' own labels.
   *
   * @return this builder
   */
  public TableFormBuilder<R, C> columns() {
    for (C column : type.columns()) {
      caption(column.label().chinese());
    }
    return this;
  }

  /**
   * A line with a figure in every column.
   *
   * @param row the row, which is known by its own label
   * @param otherWordings other wordings of the label
   * @return this builder
   */
  public TableFormBuilder<R, C> row(R row, String... otherWordings) {
    List<String> wordings = new ArrayList<>();
    wordings.add(row.label().chinese());
    wordings.addAll(Arrays.asList(otherWordings));
    entries.add(new FormEntry.Line(wordings, nextNumber(), cells(List.of(row), type.columns())));
    return this;
  }

  /**
   * A line without a label of its own, below the heads, which has the figures of several rows side
   * by side.
   *
   * @param rows the rows in order
   * @return this builder
   */
  public TableFormBuilder<R, C> lineOf(List<R> rows) {
    entries.add(new FormEntry.Line(List.of(), "", cells(rows, type.columns())));
    return this;
  }

  /**
   * Columns whose figures may be negative.
   *
   * @param column the column
   * @return this builder
   */
  public TableFormBuilder<R, C> signed(C column) {
    signed.addAll(cells(type.rows(), List.of(column)));
    return this;
  }

  /**
   * A row whose amounts are larger only where they were given in another unit.
   *
   * @param row the row
   * @param most the largest amount to be expected of any agency
   * @param likelier the unit that a larger one is likely given in
   * @return this builder
   */
  public TableFormBuilder<R, C> atMost(R row, String most, Unit likelier) {
    for (C column : type.columns()) {
      magnitudes.add(
          new Magnitude(cell(row, column), Optional.empty(), new BigDecimal(most), likelier));
    }
    return this;
  }

  /**
   * An amount that is smaller, for each of what it is for, only where it was given in another unit.
   *
   * @param row the row of both
   * @param amount the amount's column
   * @param count the column that counts what the amount is for
   * @param least the smallest amount to be expected for each
   * @param likelier the unit that a smaller one is likely given in
   * @return this builder
   */
  public TableFormBuilder<R, C> atLeastEach(R row, C amount, C count, String least, Unit likelier) {
    magnitudes.add(new Magnitude(
        cell(row, amount), Optional.of(cell(row, count)), new BigDecimal(least), likelier));
    return this;
  }

  /**
   * In every line, a column is the sum of others.
   *
   * @param name the rule's name
   * @param total the column of totals
   * @param parts the columns it adds up
   * @return this builder
   */
  public TableFormBuilder<R, C> totalColumn(String name, C total, List<C> parts) {
    for (R row : type.rows()) {
      sums.add(new SumRule(
          name,
          List.of(cell(row, total)),
          Relation.EQUAL,
          cells(List.of(row), parts),
          SumRule.Force.PRESCRIBED));
    }
    return this;
  }

  /**
   * In every line, a column is not greater than another, as the form prescribes.
   *
   * @param name the rule's name
   * @param less the column that is not the greater
   * @param more the column that is not the smaller
   * @return this builder
   */
  public TableFormBuilder<R, C> atMostColumn(String name, C less, C more) {
    for (R row : type.rows()) {
      sums.add(new SumRule(
          name,
          List.of(cell(row, less)),
          Relation.AT_MOST,
          List.of(cell(row, more)),
          SumRule.Force.PRESCRIBED));
    }
    return this;
  }

  /**
   * In every column, the figures of some rows add up to as much as those of others.
   *
   * @param name the rule's name
   * @param left the rows of the left side
   * @param relation how the sides compare
   * @param right the rows of the right side
   * @param force whether the form prescribes it
   * @return this builder
   */
  public TableFormBuilder<R, C> rowSums(
      String name, List<R> left, Relation relation, List<R> right, SumRule.Force force) {
    for (C column : type.columns()) {
      sums.add(new SumRule(
          name, cells(left, List.of(column)), relation, cells(right, List.of(column)), force));
    }
    return this;
  }

  /**
   * In every column, a row is the sum of others, as the form prescribes.
   *
   * @param name the rule's name
   * @param total the row of totals
   * @param parts the rows it adds up
   * @return this builder
   */
  public TableFormBuilder<R, C> totalRow(String name, R total, List<R> parts) {
    return rowSums(name, List.of(total), Relation.EQUAL, parts, SumRule.Force.PRESCRIBED);
  }

  /**
   * In one column, a row is the sum of others, as the form prescribes: of counts, not of shares,
   * which are rounded.
   *
   * @param name the rule's name
   * @param column the column
   * @param total the row of totals
   * @param parts the rows it adds up
   * @return this builder
   */
  public TableFormBuilder<R, C> totalRowIn(String name, C column, R total, List<R> parts) {
    sums.add(new SumRule(
        name,
        List.of(cell(total, column)),
        Relation.EQUAL,
        cells(parts, List.of(column)),
        SumRule.Force.PRESCRIBED));
    return this;
  }

  /**
   * The declared form.
   *
   * @return the form
   * @throws IllegalStateException if no line was declared, if a figure of the table stands on none
   *     or on two, as it would never be read or read at the wrong place, or if a figure that may be
   *     negative is part of a sum that the form prescribes: lost figures are found from such sums,
   *     and only among figures that are not negative
   */
  public TableForm build() {
    if (entries.stream().noneMatch(entry -> entry instanceof FormEntry.Line)) {
      throw new IllegalStateException("a form without a line: " + type);
    }
    requireEachFigureOnce();
    for (SumRule sum : sums) {
      boolean prescribed = sum.force() == SumRule.Force.PRESCRIBED;
      Stream.concat(sum.left().stream(), sum.right().stream())
          .filter(code -> prescribed && signed.contains(code))
          .findFirst()
          .ifPresent(code -> {
            throw new IllegalStateException("the prescribed sum " + sum.name() + " has " + code
                + ", which may be negative; declare the sum as expected, or leave it out");
          });
    }
    return new TableForm(type, entries, sums, signed, section, magnitudes);
  }

  private void requireEachFigureOnce() {
    Set<Code> printed = new HashSet<>();
    Set<Code> twice = new LinkedHashSet<>();
    for (FormEntry entry : entries) {
      if (entry instanceof FormEntry.Line line) {
        line.cells().stream().filter(code -> !printed.add(code)).forEach(twice::add);
      }
    }
    if (!twice.isEmpty()) {
      throw new IllegalStateException("the form of " + type + " has twice: " + rows(twice));
    }
    Set<Code> missing = new LinkedHashSet<>(type.codes());
    missing.removeAll(printed);
    if (!missing.isEmpty()) {
      throw new IllegalStateException("the form of " + type + " has no line for " + rows(missing));
    }
  }

  /** Whole rows as they are most often forgotten: by their names and labels. */
  private String rows(Set<Code> figures) {
    return figures.stream()
        .map(code -> type.find(code).orElseThrow().row())
        .distinct()
        .map(row -> row.id() + " (" + row.label().chinese() + ")")
        .collect(Collectors.joining(", "));
  }

  private Code cell(R row, C column) {
    Code code = type.code(row, column);
    Code own = codes.get(code);
    if (own == null) {
      throw new IllegalArgumentException(type + " has no figure " + code);
    }
    return own;
  }

  private List<Code> cells(List<? extends R> rows, List<? extends C> columns) {
    List<Code> cells = new ArrayList<>();
    for (R row : rows) {
      for (C column : columns) {
        cells.add(cell(row, column));
      }
    }
    return cells;
  }
}
