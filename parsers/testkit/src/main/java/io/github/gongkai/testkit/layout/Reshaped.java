package io.github.gongkai.testkit.layout;

import io.github.gongkai.testkit.chance.Dice;
import io.github.gongkai.testkit.print.PrintedCell;
import io.github.gongkai.testkit.print.PrintedTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Tables with the same words and figures in other cells. */
final class Reshaped {

  private static final int SHORTEST = 4;

  private Reshaped() {}

  /** What stands in the cells of a merged one behind its first. */
  enum Filling {
    /** Nothing, as spreadsheets leave it. */
    EMPTY,
    /** The same again, as converters write it. */
    REPEATED
  }

  /** A table without merged cells. */
  static PrintedTable unmerged(PrintedTable table, Filling filling) {
    List<Map<Integer, PrintedCell>> grid = new ArrayList<>();
    table.rows().forEach(row -> grid.add(new TreeMap<>()));
    for (int i = 0; i < grid.size(); i++) {
      int at = 0;
      for (PrintedCell cell : table.rows().get(i)) {
        while (grid.get(i).containsKey(at)) {
          at++;
        }
        for (int row = i; row < Math.min(grid.size(), i + cell.rows()); row++) {
          for (int column = at; column < at + cell.columns(); column++) {
            boolean first = row == i && column == at;
            grid.get(row).put(column, first ? single(cell) : covered(cell, filling));
          }
        }
        at += cell.columns();
      }
    }
    return new PrintedTable(
        table.width(), grid.stream().map(row -> List.copyOf(row.values())).toList());
  }

  private static PrintedCell single(PrintedCell cell) {
    return new PrintedCell(cell.text(), 1, 1, cell.code());
  }

  private static PrintedCell covered(PrintedCell cell, Filling filling) {
    String text = filling == Filling.REPEATED ? cell.text() : "";
    return new PrintedCell(text, 1, 1, Optional.empty());
  }

  /** Heads that go on in a row of their own: 本年新 above 制作数量. */
  static PrintedTable withSplitHeads(PrintedTable table, Dice dice) {
    List<List<PrintedCell>> rows = new ArrayList<>();
    for (List<PrintedCell> row : table.rows()) {
      boolean head = row.stream().allMatch(cell -> cell.code().isEmpty() && cell.rows() == 1);
      if (!head || row.size() < 2 || !dice.chance(0.5)) {
        rows.add(row);
        continue;
      }
      List<PrintedCell> above = new ArrayList<>();
      List<PrintedCell> below = new ArrayList<>();
      for (PrintedCell cell : row) {
        if (cell.text().length() < SHORTEST) {
          above.add(new PrintedCell(cell.text(), cell.columns(), 2, cell.code()));
        } else {
          int middle = cell.text().length() / 2;
          above.add(cell.withText(cell.text().substring(0, middle)));
          below.add(cell.withText(cell.text().substring(middle)));
        }
      }
      rows.add(above);
      rows.add(below);
    }
    return new PrintedTable(table.width(), rows);
  }
}
