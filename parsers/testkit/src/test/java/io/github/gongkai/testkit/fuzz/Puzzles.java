package io.github.gongkai.testkit.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.reconcile.Budget;
import io.github.gongkai.core.reconcile.Decision;
import io.github.gongkai.core.reconcile.Gaps;
import io.github.gongkai.core.reconcile.Line;
import io.github.gongkai.core.reconcile.Puzzle;
import io.github.gongkai.core.reconcile.Reconciler;
import io.github.gongkai.core.reconcile.Relation;
import io.github.gongkai.core.reconcile.Solution;
import io.github.gongkai.core.reconcile.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Tables of any numbers, with any sums over them. */
final class Puzzles {

  private static final int MOST_LINES = 6;
  private static final int MOST_WIDTH = 6;
  private static final int MOST_DIGITS = 18;
  private static final Budget BUDGET = new Budget(3_000);

  private Puzzles() {}

  /** Solves a table and checks that no cell is given another value than its characters have. */
  static void check(Draws draws) {
    int width = 1 + draws.number(MOST_WIDTH - 1);
    List<Line> lines = new ArrayList<>();
    for (int line = 1 + draws.number(MOST_LINES - 1) - 1; line >= 0; line--) {
      lines.add(line(draws, lines.size() * width, width));
    }
    int cells = lines.size() * width;
    Puzzle puzzle = Puzzle.of(cells, lines, relations(draws, cells, width));

    Solution solution = Reconciler.solve(puzzle, BUDGET);

    for (int cell = 0; cell < cells; cell++) {
      Decision decision = solution.decision(cell);
      if (decision instanceof Decision.Read read) {
        Token token = lines.get(cell / width).tokens().get(read.token());
        assertThat(valueOf(token, read)).isEqualTo(read.value());
      } else if (decision instanceof Decision.Inferred inferred) {
        assertThat(inferred.value()).isBetween(0L, Puzzle.MAX_VALUE);
      }
    }
    assertThat(Reconciler.solve(puzzle, BUDGET).decisions()).isEqualTo(solution.decisions());
  }

  private static Line line(Draws draws, int first, int width) {
    List<Integer> cells = IntStream.range(first, first + width).boxed().toList();
    List<Token> tokens = new ArrayList<>();
    Set<Integer> blanks = new HashSet<>();
    for (int cell : cells) {
      switch (draws.number(5)) {
        case 0 -> tokens.add(new Token.Bound(cell, draws.number(Puzzle.MAX_VALUE)));
        case 1 -> tokens.add(new Token.Floating(draws.number(50)));
        case 2 -> tokens.add(new Token.Floating(draws.number(Long.MAX_VALUE)));
        case 3 -> tokens.add(new Token.Run(digits(draws)));
        case 4 -> blanks.add(cell);
        default -> {
          // the cell left no trace
        }
      }
    }
    return new Line(cells, tokens, blanks, draws.yes() ? Gaps.LOSSY : Gaps.COMPLETE);
  }

  private static String digits(Draws draws) {
    StringBuilder digits = new StringBuilder();
    for (int i = 1 + draws.number(MOST_DIGITS - 1); i > 0; i--) {
      digits.append((char) ('0' + draws.number(9)));
    }
    return digits.toString();
  }

  /** The sums of a table, and a few of cells drawn at random. */
  private static List<Relation> relations(Draws draws, int cells, int width) {
    List<Relation> relations = new ArrayList<>();
    if (draws.yes()) {
      for (int first = 0; first < cells; first += width) {
        relations.add(Relation.equal(
            "line" + first,
            IntStream.range(first, first + width - 1).boxed().toList(),
            List.of(first + width - 1)));
      }
    }
    if (draws.yes()) {
      int last = cells - width;
      for (int column = 0; column < width; column++) {
        int from = column;
        relations.add(Relation.equal(
            "column" + column,
            IntStream.iterate(from, cell -> cell < last, cell -> cell + width)
                .boxed()
                .toList(),
            List.of(last + column)));
      }
    }
    for (int i = draws.number(4); i > 0; i--) {
      List<Integer> left = drawn(draws, cells);
      List<Integer> right = drawn(draws, cells);
      relations.add(
          draws.yes()
              ? Relation.equal("drawn" + i, left, right)
              : Relation.atMost("drawn" + i, left, right));
    }
    return relations;
  }

  private static List<Integer> drawn(Draws draws, int cells) {
    Set<Integer> drawn = new HashSet<>();
    for (int i = draws.number(4); i > 0; i--) {
      drawn.add(draws.number(cells - 1));
    }
    return List.copyOf(drawn);
  }

  private static long valueOf(Token token, Decision.Read read) {
    if (token instanceof Token.Run run) {
      return Long.parseLong(run.digits().substring(read.start(), read.end()));
    }
    return token instanceof Token.Bound bound ? bound.value() : ((Token.Floating) token).value();
  }
}
