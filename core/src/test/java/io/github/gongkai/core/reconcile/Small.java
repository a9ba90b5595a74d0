package io.github.gongkai.core.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Tiny random tables, whole or broken in themselves, and random damage to them. */
final class Small {
  static final long MOST = 10;

  private Small() {}

  /** A table and the sums it keeps. */
  record Table(long[][] values, List<Relation> relations) {
    int width() {
      return values[0].length;
    }

    int cells() {
      return values.length * width();
    }

    long value(int cell) {
      return values[cell / width()][cell % width()];
    }
  }

  /** A table whose last line and last column are sums, of values which are mostly small. */
  static Table table(Random random) {
    int lines = 3 + random.nextInt(2);
    int width = 3 + random.nextInt(2);
    while (true) {
      long[][] values = new long[lines][width];
      for (int line = 0; line < lines - 1; line++) {
        for (int column = 0; column < width - 1; column++) {
          long value = random.nextInt(3) == 0 ? 1 + random.nextInt(6) : 0;
          value = random.nextInt(25) == 0 ? MOST : value;
          values[line][column] = value;
          values[line][width - 1] += value;
          values[lines - 1][column] += value;
          values[lines - 1][width - 1] += value;
        }
      }
      if (values[lines - 1][width - 1] <= MOST) {
        return new Table(values, relations(random, lines, width));
      }
    }
  }

  private static List<Relation> relations(Random random, int lines, int width) {
    List<Relation> relations = new ArrayList<>();
    for (int line = 0; line < lines; line++) {
      int first = line * width;
      if (random.nextInt(8) > 0) {
        relations.add(Relation.equal(
            "row" + line, Tables.range(first, first + width - 1), List.of(first + width - 1)));
      }
    }
    for (int column = 0; column < width; column++) {
      List<Integer> parts = new ArrayList<>();
      for (int line = 0; line < lines - 1; line++) {
        parts.add(line * width + column);
      }
      List<Integer> total = List.of((lines - 1) * width + column);
      int kind = random.nextInt(8);
      if (kind == 1) {
        relations.add(Relation.atMost("column" + column, parts, total));
      } else if (kind > 1) {
        relations.add(Relation.equal("column" + column, parts, total));
      }
    }
    return relations;
  }

  /** Damages a table: loses cells, runs cells together, leaves cells blank, drops a line. */
  static Puzzle damage(Table table, Random random) {
    Set<Integer> lost = new HashSet<>();
    for (int k = random.nextInt(4); k > 0; k--) {
      lost.add(random.nextInt(table.cells()));
    }
    boolean drops = table.width() == 3 && random.nextInt(8) == 0;
    int dropped = drops ? random.nextInt(table.values().length) : -1;
    int fusing = random.nextInt(3);
    List<Line> lines = new ArrayList<>();
    for (int line = 0; line < table.values().length; line++) {
      List<Integer> cells = Tables.cells(line, table.width());
      if (line == dropped) {
        lines.add(Line.of(cells, List.of(), Gaps.LOSSY));
      } else {
        lines.add(line(table, cells, lost, fusing, random));
      }
    }
    Map<Integer, Long> most = new HashMap<>();
    for (int cell = 0; cell < table.cells(); cell++) {
      most.put(cell, MOST);
    }
    return new Puzzle(table.cells(), most, lines, table.relations());
  }

  /** Keeps only a part of a table: without its end, without a column, or with two lines as one. */
  static Puzzle partial(Table table, Random random) {
    int width = table.width();
    int kind = random.nextInt(3);
    int which = random.nextInt(kind == 0 ? width : table.values().length - 1);
    List<Line> lines = new ArrayList<>();
    for (int line = 0; line < table.values().length; line++) {
      List<Integer> cells = Tables.cells(line, width);
      boolean last = line == table.values().length - 1;
      if (kind == 0) {
        lines.add(line(table, cells, Set.of(cells.get(which)), random.nextInt(2), random));
      } else if (kind == 1 && line == which) {
        List<Integer> both = new ArrayList<>(cells);
        both.addAll(Tables.cells(line + 1, width));
        lines.add(run(table, both));
        line++;
      } else if (kind == 2 && last) {
        lines.add(Line.of(
            cells, List.of(new Token.Bound(cells.get(0), table.value(cells.get(0)))), Gaps.LOSSY));
      } else {
        lines.add(line(table, cells, Set.of(), random.nextInt(3), random));
      }
    }
    Map<Integer, Long> most = new HashMap<>();
    Tables.range(0, table.cells()).forEach(cell -> most.put(cell, MOST));
    return new Puzzle(table.cells(), most, lines, table.relations());
  }

  private static Line run(Table table, List<Integer> cells) {
    StringBuilder digits = new StringBuilder();
    cells.forEach(cell -> digits.append(table.value(cell)));
    return Line.of(cells, List.of(new Token.Run(digits.toString())), Gaps.COMPLETE);
  }

  private static Line line(
      Table table, List<Integer> cells, Set<Integer> lost, int fusing, Random random) {
    Set<Integer> blanks = new HashSet<>();
    List<Token> tokens = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    boolean gaps = false;
    boolean traceless = random.nextInt(4) == 0;
    for (int cell : cells) {
      long value = table.value(cell);
      if (lost.contains(cell) && random.nextInt(4) == 0) {
        blanks.add(cell);
        continue;
      }
      boolean fuse = fusing > 0 && random.nextInt(3) < fusing;
      if (lost.contains(cell) ? !traceless : !fuse) {
        flush(run, tokens);
      }
      if (lost.contains(cell)) {
        gaps = true;
      } else if (fuse) {
        run.append(value);
      } else {
        tokens.add(
            random.nextInt(4) == 0 ? new Token.Bound(cell, value) : new Token.Floating(value));
      }
    }
    flush(run, tokens);
    boolean lossy = gaps || random.nextInt(4) == 0;
    Gaps kind = traceless ? Gaps.TRACELESS : Gaps.LOSSY;
    return new Line(cells, tokens, blanks, lossy ? kind : Gaps.COMPLETE);
  }

  private static void flush(StringBuilder run, List<Token> tokens) {
    if (run.length() > 0) {
      tokens.add(new Token.Run(run.toString()));
      run.setLength(0);
    }
  }
}
