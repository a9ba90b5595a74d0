package io.github.gongkai.core.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Short ways to write puzzles and to read solutions in tests. */
final class Found {
  private Found() {}

  /** The value of a cell, or -1 for an open one. */
  static long value(Solution solution, int cell) {
    Decision decision = solution.decision(cell);
    if (decision instanceof Decision.Read read) {
      return read.value();
    }
    return decision instanceof Decision.Inferred inferred ? inferred.value() : -1;
  }

  /** The relations which decide a cell. */
  static List<String> grounds(Solution solution, int cell) {
    return solution.reasons(List.of(cell), Budget.DEFAULT).get(cell).relations();
  }

  /** The values of the cells from one on. */
  static List<Long> values(Solution solution, int from, int count) {
    return IntStream.range(from, from + count)
        .mapToObj(cell -> value(solution, cell))
        .toList();
  }

  static Line bound(int first, long... values) {
    List<Token> tokens = new ArrayList<>();
    for (int k = 0; k < values.length; k++) {
      tokens.add(new Token.Bound(first + k, values[k]));
    }
    return Line.of(Tables.range(first, first + values.length), tokens, Gaps.COMPLETE);
  }

  static Line lossy(int first, int width, long... values) {
    List<Token> tokens = new ArrayList<>();
    Arrays.stream(values).forEach(value -> tokens.add(new Token.Floating(value)));
    return Line.of(Tables.range(first, first + width), tokens, Gaps.LOSSY);
  }

  static Line run(int first, int width, String digits) {
    return Line.of(
        Tables.range(first, first + width), List.of(new Token.Run(digits)), Gaps.COMPLETE);
  }

  /** That the cells up to the last one add up to it. */
  static Relation row(String id, int first, int width) {
    return Relation.equal(id, Tables.range(first, first + width - 1), List.of(first + width - 1));
  }

  static Solution solve(int cells, List<Line> lines, List<Relation> relations) {
    return Reconciler.solve(Puzzle.of(cells, lines, relations), Budget.DEFAULT);
  }
}
