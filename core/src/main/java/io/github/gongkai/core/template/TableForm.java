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
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
  private final Map<Code, Integer> places = new HashMap<>();
  private final List<Unit> units;

  TableForm(
      TableType<?, ?> type,
      List<FormEntry> entries,
      List<SumRule> sums,
      Set<Code> signed,
      Optional<SectionKind> section,
      List<Magnitude> magnitudes) {
    this.type = type;
    type.codes().forEach(code -> places.put(code, places.size()));
    this.units = units(type);
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
  public static <R extends RowKey, C extends ColumnKey> TableFormBuilder<R, C> of(
      TableType<R, C> type) {
    return new TableFormBuilder<>(type);
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
   * The place of a figure in this table, by which its stages keep what belongs to a figure.
   *
   * @param code the figure
   * @return its index in the codes of the table's type, -1 if the table has no such figure
   */
  public int place(Code code) {
    return places.getOrDefault(code, -1);
  }

  /**
   * The unit of a figure of this table.
   *
   * @param code the figure
   * @return its unit
   * @throws IllegalArgumentException if the table has no such figure
   */
  public Unit unit(Code code) {
    int place = place(code);
    if (place < 0) {
      throw new IllegalArgumentException(type + " has no figure " + code);
    }
    return units.get(place);
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

  private static <R extends RowKey, C extends ColumnKey> List<Unit> units(TableType<R, C> type) {
    return type.codes().stream()
        .map(code -> type.find(code).orElseThrow())
        .map(cell -> type.unit(cell.row(), cell.column()))
        .toList();
  }

  @Override
  public String toString() {
    return "form of " + type;
  }
}
