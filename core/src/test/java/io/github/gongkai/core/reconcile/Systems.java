package io.github.gongkai.core.reconcile;

import io.github.gongkai.core.limit.Deadline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** Small systems of constraints over free cells, and all that satisfies them. */
final class Systems {

  private Systems() {}

  static Meter plenty() {
    return new Meter(1_000_000, Deadline.never());
  }

  static Constraint equal(long constant, long... factors) {
    return constraint(Relation.Kind.EQUAL, constant, factors);
  }

  static Constraint atMost(long constant, long... factors) {
    return constraint(Relation.Kind.AT_MOST, constant, factors);
  }

  /** A constant and a factor for each cell from 0 on; cells with a factor of zero are left out. */
  private static Constraint constraint(Relation.Kind kind, long constant, long... factors) {
    List<Integer> cells = new ArrayList<>();
    for (int cell = 0; cell < factors.length; cell++) {
      if (factors[cell] != 0) {
        cells.add(cell);
      }
    }
    return new Constraint(
        0,
        kind,
        cells.stream().mapToInt(Integer::intValue).toArray(),
        Arrays.stream(factors).filter(factor -> factor != 0).toArray(),
        constant);
  }

  static List<Constraint> random(Random random, int cells, boolean equationsOnly) {
    List<Constraint> system = new ArrayList<>();
    for (int k = 1 + random.nextInt(3); k > 0; k--) {
      long[] factors = random.longs(cells, -3, 4).toArray();
      factors[random.nextInt(cells)] = 1 + random.nextInt(2);
      long constant = random.nextInt(25) - 12;
      boolean equation = equationsOnly || random.nextInt(3) > 0;
      system.add(equation ? equal(constant, factors) : atMost(constant, factors));
    }
    return system;
  }

  static boolean holds(Constraint constraint, long... values) {
    long sum = constraint.constant;
    for (int k = 0; k < constraint.cells.length; k++) {
      sum += constraint.factors[k] * values[constraint.cells[k]];
    }
    return constraint.kind == Relation.Kind.EQUAL ? sum == 0 : sum <= 0;
  }

  static boolean hold(List<Constraint> system, long... values) {
    return system.stream().allMatch(constraint -> holds(constraint, values));
  }

  /** Goes through all values of cells within their bounds. */
  static void each(long[] low, long[] high, Consumer<long[]> use) {
    each(low, high, low.clone(), 0, use);
  }

  private static void each(long[] low, long[] high, long[] at, int cell, Consumer<long[]> use) {
    if (cell == at.length) {
      use.accept(at);
      return;
    }
    for (at[cell] = low[cell]; at[cell] <= high[cell]; at[cell]++) {
      each(low, high, at, cell + 1, use);
    }
  }
}
