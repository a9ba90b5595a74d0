package io.github.gongkai.examples.benchmarks;

import io.github.gongkai.core.Limits;
import io.github.gongkai.core.reconcile.Budget;
import io.github.gongkai.core.reconcile.Decision;
import io.github.gongkai.core.reconcile.Puzzle;
import io.github.gongkai.core.reconcile.Reconciler;
import io.github.gongkai.core.reconcile.Relation;
import io.github.gongkai.core.reconcile.Solution;
import io.github.gongkai.core.reconcile.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A random table of the form's size, whole and damaged. The same seed gives the same table. */
final class Sample {
  static final int LINES = 25;
  static final int WIDTH = 7;
  static final int CELLS = LINES * WIDTH;

  /** So many that one in a thousand is more than one table. */
  private static final int COUNT = 3000;

  private static final List<Relation> RELATIONS = Tables.relations(LINES, WIDTH);
  private static final Budget BUDGET = new Budget(Limits.defaults().solverSteps());

  private final long[][] table;
  private final Puzzle puzzle;

  private Sample(long[][] table, Puzzle puzzle) {
    this.table = table;
    this.puzzle = puzzle;
  }

  static List<Sample> of(Damage damage) {
    List<Sample> samples = new ArrayList<>();
    for (int seed = 0; seed < COUNT; seed++) {
      Random random = new Random(seed);
      long[][] table = Tables.realistic(random, LINES, WIDTH);
      samples.add(new Sample(table, Puzzle.of(CELLS, damage.lines(table, random), RELATIONS)));
    }
    return samples;
  }

  Solution solve() {
    return Reconciler.solve(puzzle, BUDGET);
  }

  long sum() {
    long sum = 0;
    for (long[] line : table) {
      for (long value : line) {
        sum += value;
      }
    }
    return sum;
  }

  /** How many cells get a value. */
  long known() {
    return solve().decisions().stream()
        .filter(d -> !(d instanceof Decision.Open))
        .count();
  }
}
