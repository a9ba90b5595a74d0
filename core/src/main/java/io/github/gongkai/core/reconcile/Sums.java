package io.github.gongkai.core.reconcile;

import java.math.BigInteger;
import java.util.Arrays;

/** Turns relations into constraints on the cells which are not certain. */
final class Sums {
  private final Puzzle puzzle;
  private final boolean[] certain;
  private final long[] values;

  /**
   * Prepares the certain cells.
   *
   * @param values their values; of no meaning for other cells
   */
  Sums(Puzzle puzzle, boolean[] certain, long[] values) {
    this.puzzle = puzzle;
    this.certain = certain;
    this.values = values;
  }

  /** Whether every cell which counts is certain. */
  boolean settled(Relation relation) {
    for (int cell : relation.cells) {
      if (!certain[cell]) {
        return false;
      }
    }
    return true;
  }

  /** Whether a settled relation holds. */
  boolean holds(Relation relation) {
    int signum =
        addable(relation) ? Long.signum(sum(relation)) : exactSum(relation).signum();
    return relation.kind() == Relation.Kind.EQUAL ? signum == 0 : signum <= 0;
  }

  private long sum(Relation relation) {
    long sum = 0;
    for (int term = 0; term < relation.cells.length; term++) {
      sum += values[relation.cells[term]] * relation.factors[term];
    }
    return sum;
  }

  private BigInteger exactSum(Relation relation) {
    BigInteger sum = BigInteger.ZERO;
    for (int term = 0; term < relation.cells.length; term++) {
      BigInteger value = BigInteger.valueOf(values[relation.cells[term]]);
      sum = sum.add(value.multiply(BigInteger.valueOf(relation.factors[term])));
    }
    return sum;
  }

  /** Whether all certain values which count are small enough to be added without overflow. */
  boolean addable(Relation relation) {
    for (int cell : relation.cells) {
      if (certain[cell] && values[cell] > Puzzle.MAX_VALUE) {
        return false;
      }
    }
    return true;
  }

  /** The constraint of an addable relation. */
  Constraint constraint(int number) {
    Relation relation = puzzle.relations().get(number);
    int[] cells = new int[relation.cells.length];
    long[] factors = new long[cells.length];
    int count = 0;
    long constant = 0;
    for (int term = 0; term < cells.length; term++) {
      int cell = relation.cells[term];
      if (certain[cell]) {
        constant += values[cell] * relation.factors[term];
      } else {
        cells[count] = cell;
        factors[count++] = relation.factors[term];
      }
    }
    return new Constraint(
        number,
        relation.kind(),
        Arrays.copyOf(cells, count),
        Arrays.copyOf(factors, count),
        constant);
  }
}
