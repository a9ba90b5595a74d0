package io.github.gongkai.core.validation;

import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.ColumnKey;
import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.RowKey;
import io.github.gongkai.model.vocabulary.TableType;
import java.util.HashMap;
import java.util.Map;

/** What the figures of a table are called in messages: by row and column. */
public final class CellLabels {

  private final Map<Code, Label> labels = new HashMap<>();

  private CellLabels() {}

  /**
   * The labels of one table.
   *
   * @param form the table's form
   * @return its labels
   */
  public static CellLabels of(TableForm form) {
    CellLabels labels = new CellLabels();
    labels.add(form.type());
    return labels;
  }

  /**
   * The labels of several tables.
   *
   * @param forms the tables' forms
   * @return their labels
   */
  public static CellLabels of(Iterable<TableForm> forms) {
    CellLabels labels = new CellLabels();
    forms.forEach(form -> labels.add(form.type()));
    return labels;
  }

  private <R extends RowKey, C extends ColumnKey> void add(TableType<R, C> type) {
    for (R row : type.rows()) {
      for (C column : type.columns()) {
        labels.put(type.code(row, column), label(row, column));
      }
    }
  }

  /**
   * The label of a figure.
   *
   * @param code the figure
   * @return its label; its code where no table has it
   */
  public Label of(Code code) {
    Label label = labels.get(code);
    return label == null ? Label.of(code.value(), code.value()) : label;
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
