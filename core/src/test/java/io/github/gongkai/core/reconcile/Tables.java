package io.github.gongkai.core.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Consistent tables of the usual shape, and puzzles made of them: six parts and their total on a
 * line; two lines of income, detail lines, their sum, and what is left over. Public for the
 * benchmarks.
 */
public final class Tables {
  private Tables() {}

  /** A table of heavy-tailed values, most of them zero; at least five lines, at least two wide. */
  public static long[][] realistic(Random random, int lines, int width) {
    long[][] table = new long[lines][width];
    for (int column = 0; column < width - 1; column++) {
      double filled = column == 0 ? 0.55 : 0.12;
      double scale = column == 0 ? 2.2 : 0.8;
      for (int line = 2; line < lines - 2; line++) {
        if (random.nextDouble() < filled) {
          table[line][column] = 1 + (long) Math.exp(Math.abs(random.nextGaussian()) * scale);
        }
        table[lines - 2][column] += table[line][column];
      }
      table[lines - 1][column] = random.nextDouble() < filled ? random.nextInt(12) : 0;
      long all = table[lines - 2][column] + table[lines - 1][column];
      table[1][column] = random.nextDouble() < filled ? Math.min(all, random.nextInt(6)) : 0;
      table[0][column] = all - table[1][column];
    }
    for (long[] line : table) {
      line[width - 1] = 0;
      for (int column = 0; column < width - 1; column++) {
        line[width - 1] += line[column];
      }
    }
    return table;
  }

  /** The sums such a table keeps. */
  public static List<Relation> relations(int lines, int width) {
    List<Relation> relations = new ArrayList<>();
    for (int line = 0; line < lines; line++) {
      int first = line * width;
      relations.add(Relation.equal(
          "row" + line, range(first, first + width - 1), List.of(first + width - 1)));
    }
    for (int column = 0; column < width; column++) {
      int at = column;
      relations.add(Relation.equal(
          "balance" + column,
          List.of(column, width + column),
          List.of((lines - 2) * width + column, (lines - 1) * width + column)));
      relations.add(Relation.equal(
          "details" + column,
          List.of((lines - 2) * width + column),
          IntStream.range(2, lines - 2).mapToObj(line -> line * width + at).toList()));
    }
    return relations;
  }

  /** The lines of a table which lost some cells. */
  public static List<Line> lossy(long[][] table, Random random, int lost) {
    int width = table[0].length;
    TreeSet<Integer> gone = new TreeSet<>();
    while (gone.size() < lost) {
      gone.add(random.nextInt(table.length * width));
    }
    List<Line> lines = new ArrayList<>();
    for (int line = 0; line < table.length; line++) {
      List<Token> tokens = new ArrayList<>();
      for (int column = 0; column < width; column++) {
        if (!gone.contains(line * width + column)) {
          tokens.add(new Token.Floating(table[line][column]));
        }
      }
      lines.add(Line.of(cells(line, width), tokens, Gaps.LOSSY));
    }
    return lines;
  }

  /** The lines of a table, each with all its digits run together. */
  public static List<Line> fused(long[][] table) {
    int width = table[0].length;
    List<Line> lines = new ArrayList<>();
    for (int line = 0; line < table.length; line++) {
      StringBuilder run = new StringBuilder();
      for (long value : table[line]) {
        run.append(value);
      }
      lines.add(Line.of(cells(line, width), List.of(new Token.Run(run.toString())), Gaps.COMPLETE));
    }
    return lines;
  }

  static List<Integer> cells(int line, int width) {
    return range(line * width, line * width + width);
  }

  static List<Integer> range(int from, int to) {
    return IntStream.range(from, to).boxed().toList();
  }
}
