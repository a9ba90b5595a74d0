package io.github.gongkai.examples.cli;

import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.ColumnKey;
import io.github.gongkai.model.vocabulary.RowKey;
import io.github.gongkai.model.vocabulary.TableType;

/** What a figure is called, by its row and its column. */
final class Labels {

  private Labels() {}

  /**
   * Names a figure.
   *
   * @param type the table it stands in
   * @param code the figure
   * @param <R> the type of the table's rows
   * @param <C> the type of the table's columns
   * @return row and column in both languages
   */
  static <R extends RowKey, C extends ColumnKey> String of(TableType<R, C> type, Code code) {
    return type.find(code)
        .map(cell -> TableView.both(cell.row().label()) + " / "
            + TableView.both(cell.column().label()))
        .orElseThrow(() -> new IllegalArgumentException(type + " has no figure " + code));
  }
}
