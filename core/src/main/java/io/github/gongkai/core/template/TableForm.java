package io.github.gongkai.core.template;

import io.github.gongkai.model.statistics.Figure;
import io.github.gongkai.model.statistics.StatisticsTable;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.ColumnKey;
import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.RowKey;
import io.github.gongkai.model.vocabulary.SectionKind;
import io.github.gongkai.model.vocabulary.TableType;
import io.github.gongkai.model.vocabulary.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A table as the form prints it: everything a reader comes upon from its top left to its bottom
 * right, the figures each line has, and the sums among them.
 *
 * <pre>{@code
 * TableForm.of(National2019.PROCUREMENT)
 *     .caption("第二十条第（九）项")
 *     .columns()
 *     .row(ProcurementRow.PROCUREMENT)
 *     .build();
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
public final class TableForm {

  private final TableType<?, ?> type;
  private final List<FormEntry> entries;
  private final List<SumRule> sums;
  private final Set<Code> signed;
  private final Optional<SectionKind> section;
  private final List<Magnitude> magnitudes;

  private TableForm(
      TableType<?, ?> type,
      List<FormEntry> entries,
      List<SumRule> sums,
      Set<Code> signed,
      Optional<SectionKind> section,
      List<Magnitude> magnitudes) {
    this.type = type;
    this.magnitudes = List.copyOf(magnitudes);
    this.section = section;
    this.entries = List.copyOf(entries);
    this.sums = List.copyOf(sums);
    this.signed = Set.copyOf(signed);
  }

  /**
   * Starts the form of a table.
   *
   * @param type the table's rows and columns
   * @param <R> the type of its rows
   * @param <C> the type of its columns
   * @return a new builder
   */
  public static <R extends RowKey, C extends ColumnKey> Builder<R, C> of(TableType<R, C> type) {
    return new Builder<>(type);
  }

  /**
   * The table's rows and columns.
   *
   * @return the type
   */
  public TableType<?, ?> type() {
    return type;
  }

  /**
   * What the form shows.
   *
   * @return captions and lines in the form's order
   */
  public List<FormEntry> entries() {
    return entries;
  }

  /**
   * The sums among the table's figures.
   *
   * @return the rules, written out for every line and column
   */
  public List<SumRule> sums() {
    return sums;
  }

  /**
   * Says a sum in words, by the labels of the rows and columns that it adds up.
   *
   * @param sum a sum of this table
   * @return for example {@code 予以公开：总计 = 自然人 + 商业企业 + …}, in both languages
   * @throws IllegalArgumentException if the table has not all its figures
   */
  public Label label(SumRule sum) {
    return new SumWording(type).of(sum);
  }

  /**
   * The section that the form prints this table in.
   *
   * @return the section's kind; empty when the table stands wherever a report puts it
   */
  public Optional<SectionKind> section() {
    return section;
  }

  /**
   * How large or small the amounts of the table are, unless they were given in another unit.
   *
   * @return the bounds; none where an amount of any size is possible
   */
  public List<Magnitude> magnitudes() {
    return magnitudes;
  }

  /**
   * Whether a figure may be negative: a change against last year.
   *
   * @param code the figure
   * @return whether a sign before it is part of its value
   */
  public boolean isSigned(Code code) {
    return signed.contains(code);
  }

  /**
   * The unit of a figure of this table.
   *
   * @param code the figure
   * @return its unit
   * @throws IllegalArgumentException if the table has no such figure
   */
  public Unit unit(Code code) {
    return unitIn(type, code);
  }

  /**
   * Makes this table's statistics of the figures found.
   *
   * @param figures figures of this table
   * @return the statistics table
   */
  public StatisticsTable<?, ?> statistics(Collection<Figure> figures) {
    return StatisticsTable.of(type, figures);
  }

  private static <R extends RowKey, C extends ColumnKey> Unit unitIn(
      TableType<R, C> type, Code code) {
    return type.find(code)
        .map(cell -> type.unit(cell.row(), cell.column()))
        .orElseThrow(() -> new IllegalArgumentException(type + " has no figure " + code));
  }

  @Override
  public String toString() {
    return "form of " + type;
  }

  /**
   * Declares a table from top to bottom; not safe to share between threads.
   *
   * @param <R> the type of its rows
   * @param <C> the type of its columns
   */
  public static final class Builder<R extends RowKey, C extends ColumnKey> {

    private final TableType<R, C> type;
    private final List<FormEntry> entries = new ArrayList<>();
    private final List<SumRule> sums = new ArrayList<>();
    private final Set<Code> signed = new HashSet<>();
    private Optional<SectionKind> section = Optional.empty();
    private final List<Magnitude> magnitudes = new ArrayList<>();
    private int numbered;

    private Builder(TableType<R, C> type) {
      this.type = type;
    }

    /**
     * The section that the form prints the table in: a report that has the section and not the table
     * has lost it.
     *
     * @param kind the section's kind
     * @return this builder
     */
    public Builder<R, C> within(SectionKind kind) {
      section = Optional.of(kind);
      return this;
    }

    /**
     * From here on each row has a printed number in a cell of its own behind its label (代码): 01, 02
     * and so on. It is no figure.
     *
     * @return this builder
     */
    public Builder<R, C> numbered() {
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
    public Builder<R, C> caption(String... wordings) {
      entries.add(new FormEntry.Caption(List.of(wordings)));
      return this;
    }

    /**
     * The heads of all columns, with the columns' own labels.
     *
     * @return this builder
     */
    public Builder<R, C> columns() {
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
    public Builder<R, C> row(R row, String... otherWordings) {
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
    public Builder<R, C> lineOf(List<R> rows) {
      entries.add(new FormEntry.Line(List.of(), "", cells(rows, type.columns())));
      return this;
    }

    /**
     * Columns whose figures may be negative.
     *
     * @param column the column
     * @return this builder
     */
    public Builder<R, C> signed(C column) {
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
    public Builder<R, C> atMost(R row, String most, Unit likelier) {
      for (C column : type.columns()) {
        magnitudes.add(new Magnitude(
            type.code(row, column), Optional.empty(), new BigDecimal(most), likelier));
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
    public Builder<R, C> atLeastEach(R row, C amount, C count, String least, Unit likelier) {
      magnitudes.add(new Magnitude(
          type.code(row, amount),
          Optional.of(type.code(row, count)),
          new BigDecimal(least),
          likelier));
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
    public Builder<R, C> totalColumn(String name, C total, List<C> parts) {
      for (R row : type.rows()) {
        sums.add(new SumRule(
            name,
            List.of(type.code(row, total)),
            SumRule.Relation.EQUAL,
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
    public Builder<R, C> atMostColumn(String name, C less, C more) {
      for (R row : type.rows()) {
        sums.add(new SumRule(
            name,
            List.of(type.code(row, less)),
            SumRule.Relation.AT_MOST,
            List.of(type.code(row, more)),
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
    public Builder<R, C> rowSums(
        String name, List<R> left, SumRule.Relation relation, List<R> right, SumRule.Force force) {
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
    public Builder<R, C> totalRow(String name, R total, List<R> parts) {
      return rowSums(name, List.of(total), SumRule.Relation.EQUAL, parts, SumRule.Force.PRESCRIBED);
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
    public Builder<R, C> totalRowIn(String name, C column, R total, List<R> parts) {
      sums.add(new SumRule(
          name,
          List.of(type.code(total, column)),
          SumRule.Relation.EQUAL,
          cells(parts, List.of(column)),
          SumRule.Force.PRESCRIBED));
      return this;
    }

    /**
     * The declared form.
     *
     * @return the form
     * @throws IllegalStateException if no line was declared, or if a figure that may be negative is
     *     part of a sum that the form prescribes: lost figures are found from such sums, and only
     *     among figures that are not negative
     */
    public TableForm build() {
      if (entries.stream().noneMatch(entry -> entry instanceof FormEntry.Line)) {
        throw new IllegalStateException("a form without a line: " + type);
      }
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

    private List<Code> cells(List<? extends R> rows, List<? extends C> columns) {
      List<Code> cells = new ArrayList<>();
      for (R row : rows) {
        for (C column : columns) {
          cells.add(type.code(row, column));
        }
      }
      return cells;
    }
  }
}
