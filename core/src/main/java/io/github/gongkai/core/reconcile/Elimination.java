package io.github.gongkai.core.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Solves equations over free cells as far as they go, by whole numbers only: what remains of each
 * equation then bounds its cells more tightly than the equations as given.
 */
final class Elimination {

  /** Derived equations with greater factors are of no use, and could overflow. */
  private static final long GREATEST_SUM_OF_FACTORS = 2048;

  private static final long GREATEST_CONSTANT = 1L << 61;

  private final List<Constraint> given;
  private final int width;
  private final long[][] rows;

  /** Prepares the equations among constraints over cells numbered from 0. */
  Elimination(List<Constraint> given, int cells) {
    this.given = given;
    width = cells;
    List<long[]> equations = new ArrayList<>();
    for (Constraint constraint : given) {
      if (constraint.kind == Relation.Kind.EQUAL) {
        long[] row = new long[width + 1];
        for (int k = 0; k < constraint.cells.length; k++) {
          row[constraint.cells[k]] = constraint.factors[k];
        }
        row[width] = constraint.constant;
        equations.add(row);
      }
    }
    rows = equations.toArray(new long[0][]);
  }

  /** What is left of the constraints of a part when the fixed cells are put in. */
  static List<Constraint> rest(Bounds bounds, Part part, int[] free) {
    int[] numberOf = new int[bounds.low.length];
    Arrays.fill(numberOf, -1);
    for (int k = 0; k < free.length; k++) {
      numberOf[free[k]] = k;
    }
    List<Constraint> rest = new ArrayList<>();
    for (int c : part.constraints()) {
      Constraint constraint = bounds.net.constraints[c];
      long constant = constraint.constant;
      int count = 0;
      int[] cells = new int[constraint.cells.length];
      long[] factors = new long[constraint.cells.length];
      for (int k = 0; k < constraint.cells.length; k++) {
        int number = numberOf[constraint.cells[k]];
        if (number < 0) {
          constant += constraint.factors[k] * bounds.low[constraint.cells[k]];
        } else {
          cells[count] = number;
          factors[count++] = constraint.factors[k];
        }
      }
      if (count > 0) {
        rest.add(new Constraint(
            constraint.relation,
            constraint.kind,
            Arrays.copyOf(cells, count),
            Arrays.copyOf(factors, count),
            constant));
      }
    }
    return rest;
  }

  /** Eliminates; false if the equations have no solution in whole numbers. */
  boolean run(Meter meter) {
    try {
      int done = 0;
      for (int column = 0; column < width; column++) {
        int pivot = pivot(done, column);
        if (pivot < 0) {
          continue;
        }
        long[] row = rows[pivot];
        rows[pivot] = rows[done];
        rows[done] = row;
        meter.spend(1 + (long) rows.length * width / 64);
        for (int other = 0; other < rows.length; other++) {
          if (other != done && rows[other][column] != 0) {
            reduce(rows[other], row, column);
          }
        }
        done++;
      }
    } catch (ArithmeticException tooGreat) {
      // The rows as far as they are reduced still follow from the equations, since a row is only
      // replaced once it is whole.
      return true;
    }
    for (long[] row : rows) {
      long divisor = divisor(row);
      if (divisor == 0 ? row[width] != 0 : row[width] % divisor != 0) {
        return false;
      }
    }
    return true;
  }

  /** The constraints as given, and those which the equations came to. */
  List<Constraint> withDerived() {
    List<Constraint> all = new ArrayList<>(given);
    for (long[] row : rows) {
      int[] cells = new int[width];
      long[] factors = new long[width];
      int count = 0;
      long sum = 0;
      for (int column = 0; column < width; column++) {
        if (row[column] != 0) {
          cells[count] = column;
          factors[count++] = row[column];
          sum = Math.min(
              sum + Math.min(Math.abs(row[column]), Long.MAX_VALUE / 2), Long.MAX_VALUE / 2);
        }
      }
      if (count > 0
          && sum <= GREATEST_SUM_OF_FACTORS
          && Math.abs(row[width]) <= GREATEST_CONSTANT) {
        all.add(new Constraint(
            Constraint.DERIVED,
            Relation.Kind.EQUAL,
            Arrays.copyOf(cells, count),
            Arrays.copyOf(factors, count),
            row[width]));
      }
    }
    return all;
  }

  private int pivot(int from, int column) {
    for (int row = from; row < rows.length; row++) {
      if (rows[row][column] != 0) {
        return row;
      }
    }
    return -1;
  }

  private void reduce(long[] row, long[] by, int column) {
    long divisor = gcd(row[column], by[column]);
    long own = by[column] / divisor;
    long others = row[column] / divisor;
    long[] next = new long[width + 1];
    for (int k = 0; k <= width; k++) {
      next[k] =
          Math.subtractExact(Math.multiplyExact(own, row[k]), Math.multiplyExact(others, by[k]));
    }
    if (Arrays.stream(next).anyMatch(factor -> factor == Long.MIN_VALUE)) {
      throw new ArithmeticException("no absolute value");
    }
    long common = divisor(next);
    boolean divisible = common > 1 && next[width] % common == 0;
    for (int k = 0; k <= width; k++) {
      row[k] = divisible ? next[k] / common : next[k];
    }
  }

  /** The greatest divisor of the factors of a row; 0 if all are zero. */
  private long divisor(long[] row) {
    long divisor = 0;
    for (int k = 0; k < width; k++) {
      divisor = gcd(divisor, row[k]);
    }
    return divisor;
  }

  private static long gcd(long a, long b) {
    long x = Math.abs(a);
    long y = Math.abs(b);
    while (y != 0) {
      long rest = x % y;
      x = y;
      y = rest;
    }
    return x;
  }
}
