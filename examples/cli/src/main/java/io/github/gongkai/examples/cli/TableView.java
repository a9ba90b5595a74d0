package io.github.gongkai.examples.cli;

import io.github.gongkai.model.statistics.Figure;
import io.github.gongkai.model.statistics.StatisticsTable;
import io.github.gongkai.model.vocabulary.ColumnKey;
import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.RowKey;
import io.github.gongkai.model.vocabulary.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A statistics table with its labels in both languages. */
final class TableView {

  private static final int LABEL_WIDTH = 38;
  private static final int HEAD_WIDTH = 15;

  private TableView() {}

  /**
   * Writes a table.
   *
   * @param table the table
   * @param <R> the type of its rows
   * @param <C> the type of its columns
   * @return its lines
   */
  static <R extends RowKey, C extends ColumnKey> String of(StatisticsTable<R, C> table) {
    List<C> columns = table.type().columns();
    Set<Unit> units = table.figures().stream().map(Figure::unit).collect(Collectors.toSet());
    boolean oneUnit = units.size() == 1;

    List<TextTable.Column> layout = new ArrayList<>();
    List<String> heads = new ArrayList<>();
    layout.add(TextTable.Column.text(LABEL_WIDTH));
    heads.add("");
    for (C column : columns) {
      layout.add(TextTable.Column.number());
      heads.add(String.join("\n", Columns.wrap(lines(column.label()), HEAD_WIDTH)));
    }
    TextTable text = new TextTable(layout).row(heads);
    for (R row : table.type().rows()) {
      List<String> cells = new ArrayList<>();
      String label = both(row.label());
      cells.add(Columns.of(label) <= LABEL_WIDTH ? label : lines(row.label()));
      for (C column : columns) {
        Figure figure = table.figure(row, column);
        String unit = oneUnit || figure.value().isEmpty()
            ? ""
            : " " + figure.unit().label().chinese();
        cells.add(FigureMark.of(figure) + unit);
      }
      text.row(cells);
    }
    String title = both(table.type().label());
    return (oneUnit ? title + ", " + units.iterator().next().label() : title) + "\n" + text;
  }

  /** Both wordings, the Chinese one first. */
  static String both(Label label) {
    return label.chinese() + " " + label.english();
  }

  private static String lines(Label label) {
    return label.chinese() + "\n" + label.english();
  }
}
