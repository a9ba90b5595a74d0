package io.github.gongkai.testkit.damage;

import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.testkit.chance.Dice;
import io.github.gongkai.testkit.layout.Cells;
import io.github.gongkai.testkit.print.PrintedCell;
import io.github.gongkai.testkit.print.PrintedTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Damage to cells of tables. */
final class CellDamage {

  private CellDamage() {}

  static Work lostCells(Work work, Dice dice) {
    Set<Code> lost = new HashSet<>();
    for (PrintedTable table : work.draft().printed().tables()) {
      table.codes().stream().filter(code -> dice.chance(0.05)).forEach(lost::add);
    }
    return emptied(work, lost);
  }

  static Work oneBlankARow(Work work, Dice dice) {
    Set<Code> lost = new HashSet<>();
    for (PrintedTable table : work.draft().printed().tables()) {
      for (List<PrintedCell> row : table.rows()) {
        List<Code> codes = codes(row);
        if (!codes.isEmpty()) {
          lost.add(dice.pick(codes));
        }
      }
    }
    return emptied(work, lost);
  }

  static Work lostFigures(Work work, Dice dice) {
    List<PrintedTable> tables = work.draft().printed().tables();
    return tables.isEmpty()
        ? work
        : emptied(work, new HashSet<>(dice.pick(tables).codes()));
  }

  /**
   * Empties cells. Where the layout keeps no trace of them, the other figures of the same lines
   * cannot be told apart any more.
   */
  private static Work emptied(Work work, Set<Code> lost) {
    Work changed = work.with(work.draft()
        .notStated(lost)
        .withPrinted(work.draft()
            .printed()
            .withTables(table -> table.withRows(row -> emptied(row, lost, work.cells())))));
    if (work.cells() == Cells.KEPT) {
      return changed;
    }
    Set<Code> mates = new HashSet<>();
    for (PrintedTable table : work.draft().printed().tables()) {
      for (List<PrintedCell> row : table.rows()) {
        if (codes(row).stream().anyMatch(lost::contains)) {
          mates.addAll(codes(row));
        }
      }
    }
    return changed.unsure(mates);
  }

  private static List<PrintedCell> emptied(List<PrintedCell> row, Set<Code> lost, Cells cells) {
    List<PrintedCell> left = new ArrayList<>();
    for (PrintedCell cell : row) {
      boolean hit = cell.code().filter(lost::contains).isPresent();
      if (!hit) {
        left.add(cell);
      } else if (cells == Cells.KEPT) {
        left.add(cell.withText(""));
      }
    }
    return left;
  }

  static Work fusedDigits(Work work, Dice dice) {
    Set<Code> hit = new HashSet<>();
    Work changed = work.withPrinted(work.draft()
        .printed()
        .withTables(table -> table.withRows(row -> {
          List<Code> codes = codes(row);
          if (codes.size() < 2 || !dice.chance(0.15)) {
            return row;
          }
          hit.addAll(codes);
          StringBuilder digits = new StringBuilder();
          List<PrintedCell> fused = new ArrayList<>();
          for (PrintedCell cell : row) {
            if (cell.code().isPresent()) {
              digits.append(cell.text());
            } else {
              fused.add(cell);
            }
          }
          fused.add(new PrintedCell(digits.toString(), codes.size(), 1, Optional.of(codes.get(0))));
          return fused;
        })));
    return changed.unsure(hit);
  }

  static Work shiftedRows(Work work, Dice dice) {
    Set<Code> hit = new HashSet<>();
    Work changed = work.withPrinted(work.draft()
        .printed()
        .withTables(table -> table.withRows(row -> {
          if (codes(row).isEmpty() || !dice.chance(0.2)) {
            return row;
          }
          hit.addAll(codes(row));
          List<PrintedCell> shifted = new ArrayList<>(row);
          int first = 0;
          while (row.get(first).code().isEmpty()) {
            first++;
          }
          shifted.add(first, new PrintedCell("", 1, 1, Optional.empty()));
          return shifted;
        })));
    return changed.unsure(hit);
  }

  /** A column before the last one; what it says nobody knows, so every figure of the table may be open. */
  static Work subtotalColumn(Work work, Dice dice) {
    Set<Code> hit = new HashSet<>();
    String head = dice.pick(List.of("小计", "合计", "法人小计"));
    int from = dice.between(0, 1);
    boolean blank = dice.chance(0.2);
    Work changed = work.withPrinted(work.draft().printed().withTables(table -> {
      int most = table.rows().stream().mapToInt(row -> codes(row).size()).max().orElse(0);
      boolean everyLineFull = table.rows().stream()
          .allMatch(row -> codes(row).isEmpty() || codes(row).size() == most);
      if (most < 5 || most > 10 || !everyLineFull) {
        return table;
      }
      hit.addAll(table.codes());
      return withColumn(
          table,
          head,
          codes -> blank ? "" : sum(work, codes.subList(from, codes.size() - 1)).toPlainString());
    }));
    return changed.unsure(hit);
  }

  private static BigDecimal sum(Work work, List<Code> codes) {
    return codes.stream()
        .map(code ->
            Objects.requireNonNull(work.draft().expectations().get(code)).truth())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The new column's head stands before the last column's own, 总计 in the national forms. */
  private static PrintedTable withColumn(
      PrintedTable table, String head, Function<List<Code>, String> value) {
    List<List<PrintedCell>> rows = new ArrayList<>();
    for (List<PrintedCell> row : table.rows()) {
      List<PrintedCell> wide = new ArrayList<>(row);
      int last = row.size() - 1;
      if (!codes(row).isEmpty()) {
        wide.add(last, new PrintedCell(value.apply(codes(row)), 1, 1, Optional.empty()));
      } else if (row.size() > 2) {
        wide.add(last, new PrintedCell(head, 1, row.get(last).rows(), Optional.empty()));
      }
      rows.add(wide);
    }
    return new PrintedTable(table.width() + 1, rows);
  }

  static List<Code> codes(List<PrintedCell> row) {
    return row.stream().flatMap(cell -> cell.code().stream()).toList();
  }
}
