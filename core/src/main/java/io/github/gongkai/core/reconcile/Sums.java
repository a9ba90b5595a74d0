package io.github.gongkai.core.reconcile;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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

  /** How often each cell counts in a relation, negative on its right side; none counts zero. */
  static Map<Integer, Long> factors(Relation relation) {
    Map<Integer, Long> factors = new TreeMap<>();
    relation.left().forEach(cell -> factors.merge(cell, 1L, Long::sum));
    relation.right().forEach(cell -> factors.merge(cell, -1L, Long::sum));
    factors.values().removeIf(factor -> factor == 0);
    return factors;
  }

  /** Whether every cell which counts is certain. */
  boolean settled(Relation relation) {
    return factors(relation).keySet().stream().allMatch(cell -> certain[cell]);
  }

  /** Whether a settled relation holds. */
  boolean holds(Relation relation) {
    BigInteger sum = BigInteger.ZERO;
    for (Map.Entry<Integer, Long> term : factors(relation).entrySet()) {
      BigInteger value = BigInteger.valueOf(values[term.getKey()]);
      sum = sum.add(value.multiply(BigInteger.valueOf(term.getValue())));
    }
    return relation.kind() == Relation.Kind.EQUAL ? sum.signum() == 0 : sum.signum() <= 0;
  }

  /** Whether all certain values which count are small enough to be added without overflow. */
  boolean addable(Relation relation) {
    return factors(relation).keySet().stream()
        .allMatch(cell -> !certain[cell] || values[cell] <= Puzzle.MAX_VALUE);
  }

  /** The constraint of an addable relation. */
  Constraint constraint(int number) {
    Relation relation = puzzle.relations().get(number);
    List<Integer> cells = new ArrayList<>();
    List<Long> factors = new ArrayList<>();
    long constant = 0;
    for (Map.Entry<Integer, Long> term : factors(relation).entrySet()) {
      if (certain[term.getKey()]) {
        constant += values[term.getKey()] * term.getValue();
      } else {
        cells.add(term.getKey());
        factors.add(term.getValue());
      }
    }
    return new Constraint(
        number,
        relation.kind(),
        cells.stream().mapToInt(Integer::intValue).toArray(),
        factors.stream().mapToLong(Long::longValue).toArray(),
        constant);
  }
}
