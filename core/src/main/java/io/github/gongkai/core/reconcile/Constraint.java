package io.github.gongkai.core.reconcile;

import java.util.function.IntUnaryOperator;

/**
 * A relation over uncertain cells: a constant and so many times each cell, which together are zero
 * or at most zero. The numbers are small enough that no sum within the cells' limits overflows.
 */
final class Constraint {

  /** The relation of a constraint which follows from others. */
  static final int DERIVED = -1;

  final int relation;
  final Relation.Kind kind;
  final int[] cells;
  final long[] factors;
  final long constant;

  Constraint(int relation, Relation.Kind kind, int[] cells, long[] factors, long constant) {
    this.relation = relation;
    this.kind = kind;
    this.cells = cells;
    this.factors = factors;
    this.constant = constant;
  }

  /** The same over cells with other numbers. */
  Constraint over(IntUnaryOperator numbers) {
    int[] renumbered = new int[cells.length];
    for (int term = 0; term < cells.length; term++) {
      renumbered[term] = numbers.applyAsInt(cells[term]);
    }
    return new Constraint(relation, kind, renumbered, factors, constant);
  }

  /** The least the sum can be. */
  long least(long[] low, long[] high) {
    long sum = constant;
    for (int k = 0; k < cells.length; k++) {
      long factor = factors[k];
      sum += factor * (factor > 0 ? low[cells[k]] : high[cells[k]]);
    }
    return sum;
  }

  /** The most the sum can be. */
  long most(long[] low, long[] high) {
    long sum = constant;
    for (int k = 0; k < cells.length; k++) {
      long factor = factors[k];
      sum += factor * (factor > 0 ? high[cells[k]] : low[cells[k]]);
    }
    return sum;
  }

  /** Whether the cells' bounds leave room for it. */
  boolean possible(long[] low, long[] high) {
    return least(low, high) <= 0 && (kind == Relation.Kind.AT_MOST || most(low, high) >= 0);
  }

  /** The greatest value of the cell of a term, given the least and the most the sum can be. */
  long highest(int term, long least, long most, long[] low, long[] high) {
    int cell = cells[term];
    long factor = factors[term];
    if (factor > 0) {
      return Math.min(high[cell], low[cell] + quotient(-least, factor));
    }
    return kind == Relation.Kind.AT_MOST
        ? high[cell]
        : Math.min(high[cell], low[cell] + quotient(most, -factor));
  }

  /** The least value of the cell of a term, given the least and the most the sum can be. */
  long lowest(int term, long least, long most, long[] low, long[] high) {
    int cell = cells[term];
    long factor = factors[term];
    if (factor < 0) {
      return Math.max(low[cell], high[cell] - quotient(-least, -factor));
    }
    return kind == Relation.Kind.AT_MOST
        ? low[cell]
        : Math.max(low[cell], high[cell] - quotient(most, factor));
  }

  private static long quotient(long amount, long factor) {
    // Nearly all factors are 1, and division is slow.
    return factor == 1 ? amount : amount / factor;
  }
}
