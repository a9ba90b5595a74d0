package io.github.gongkai.core.validation;

import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.ColumnKey;
import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.RowKey;
import io.github.gongkai.model.vocabulary.TableType;
import java.util.List;
import java.util.Optional;

/** What the figures of a table are called in messages: by row and column. */
public final class CellLabels {

  private final List<TableForm> forms;

  private CellLabels(List<TableForm> forms) {
    this.forms = forms;
  }

  /**
   * The labels of one table.
   *
   * @param form the table's form
   * @return its labels
   */
  public static CellLabels of(TableForm form) {
    return of(List.of(form));
  }

  /**
   * The labels of several tables.
   *
   * @param forms the tables' forms; of a figure that several have, the last one's label counts
   * @return their labels
   */
  public static CellLabels of(List<TableForm> forms) {
    return new CellLabels(forms);
  }

  /**
   * The label of a figure.
   *
   * @param code the figure
   * @return its label; its code where no table has it
   */
  public Label of(Code code) {
    for (int i = forms.size() - 1; i >= 0; i--) {
      Optional<Label> label = label(forms.get(i).type(), code);
      if (label.isPresent()) {
        return label.get();
      }
    }
    return Label.of(code.value(), code.value());
  }

  private static <R extends RowKey, C extends ColumnKey> Optional<Label> label(
      TableType<R, C> type, Code code) {
    return type.find(code).map(cell -> label(cell.row(), cell.column()));
  }

  /** A row or a column without a part in the code is the only one, and goes without saying. */
  private static Label label(RowKey row, ColumnKey column) {
    if (column.id().isEmpty()) {
      return row.label();
    }
    if (row.id().isEmpty()) {
      return column.label();
    }
    return Label.of(
        row.label().chinese() + "·" + column.label().chinese(),
        row.label().english() + " · " + column.label().english());
  }
}
