package io.github.gongkai.core.reconcile;

import java.util.Arrays;
import java.util.List;

/**
 * Cells with bounds, the lines which bind some of them together and constraints on all. It has the
 * cells only which occur in a unit or a constraint, and numbers them anew, in the puzzle's order: most
 * questions are about one line of a table.
 */
final class Network {
  final long[] low;
  final long[] high;
  final Unit[] units;

  /** The constraints, over the network's own numbers. */
  final Constraint[] constraints;

  /** The constraints as they were given, over the puzzle's cells. */
  final List<Constraint> given;

  /** The cells of each unit. */
  final int[][] unitCells;

  /** The candidates of each unit. */
  final Candidate[][] candidates;

  /** The unit of each cell, or -1. */
  final int[] unitOf;

  /** The place of each cell in its unit. */
  final int[] slotOf;

  /** The constraints of each cell. */
  final int[][] constraintsOf;

  private static final int ABSENT = -1;

  private static final int[] NONE = new int[0];

  /** The puzzle's cells, by their numbers here. */
  private final int[] cells;

  private final long[] allLow;
  private final long[] allHigh;

  private Network(
      int[] cells, long[] low, long[] high, List<Unit> units, List<Constraint> constraints) {
    this.cells = cells;
    this.allLow = low;
    this.allHigh = high;
    this.given = constraints;
    this.units = units.toArray(new Unit[0]);
    this.constraints = new Constraint[constraints.size()];
    this.low = new long[cells.length];
    this.high = new long[cells.length];
    int[] numbers = new int[low.length];
    for (int number = 0; number < cells.length; number++) {
      numbers[cells[number]] = number;
      this.low[number] = low[cells[number]];
      this.high[number] = high[cells[number]];
    }
    for (int k = 0; k < this.constraints.length; k++) {
      this.constraints[k] = constraints.get(k).over(cell -> numbers[cell]);
    }
    unitOf = new int[cells.length];
    slotOf = new int[cells.length];
    Arrays.fill(unitOf, -1);
    unitCells = new int[this.units.length][];
    candidates = new Candidate[this.units.length][];
    for (int u = 0; u < this.units.length; u++) {
      List<Integer> ofUnit = this.units[u].cells();
      unitCells[u] = new int[ofUnit.size()];
      candidates[u] = this.units[u].candidates().toArray(new Candidate[0]);
      for (int slot = 0; slot < unitCells[u].length; slot++) {
        int cell = numbers[ofUnit.get(slot)];
        unitCells[u][slot] = cell;
        unitOf[cell] = u;
        slotOf[cell] = slot;
      }
    }
    constraintsOf = byCell();
  }

  /**
   * The network of units and constraints over cells of a puzzle.
   *
   * @param low the least value of each cell of the puzzle
   * @param high the greatest value of each cell of the puzzle
   */
  static Network of(long[] low, long[] high, List<Unit> units, List<Constraint> constraints) {
    boolean[] used = new boolean[low.length];
    int count = 0;
    for (Unit unit : units) {
      for (int cell : unit.cells()) {
        count += used[cell] ? 0 : 1;
        used[cell] = true;
      }
    }
    for (Constraint constraint : constraints) {
      for (int cell : constraint.cells) {
        count += used[cell] ? 0 : 1;
        used[cell] = true;
      }
    }
    int[] cells = new int[count];
    for (int cell = used.length - 1; count > 0; cell--) {
      if (used[cell]) {
        cells[--count] = cell;
      }
    }
    return new Network(cells, low, high, units, constraints);
  }

  /** The network of free cells, all of which are in it, whether a constraint binds them or not. */
  static Network ofFree(long[] low, long[] high, List<Constraint> constraints) {
    int[] cells = new int[low.length];
    Arrays.setAll(cells, cell -> cell);
    return new Network(cells, low, high, List.of(), constraints);
  }

  private int[][] byCell() {
    int[] counts = new int[low.length];
    for (Constraint constraint : constraints) {
      for (int cell : constraint.cells) {
        counts[cell]++;
      }
    }
    int[][] found = new int[low.length][];
    for (int cell = 0; cell < low.length; cell++) {
      found[cell] = counts[cell] == 0 ? NONE : new int[counts[cell]];
    }
    for (int k = constraints.length - 1; k >= 0; k--) {
      for (int cell : constraints[k].cells) {
        found[cell][--counts[cell]] = k;
      }
    }
    return found;
  }

  /** How many cells it has. */
  int size() {
    return cells.length;
  }

  /** The puzzle's cell with a number. */
  int cell(int number) {
    return cells[number];
  }

  /** The number of a cell of the puzzle, negative if it does not occur here. */
  int number(int cell) {
    return Math.max(ABSENT, Arrays.binarySearch(cells, cell));
  }

  /** Whether the bounds of a cell of the puzzle leave it one value from the beginning. */
  boolean isFixed(int cell) {
    return allLow[cell] == allHigh[cell];
  }

  /** The least value of a cell of the puzzle. */
  long least(int cell) {
    return allLow[cell];
  }
}
