package io.github.gongkai.core.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cells with bounds, the lines which bind some of them together and constraints on all. */
final class Network {
  final long[] low;
  final long[] high;
  final Unit[] units;
  final Constraint[] constraints;

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

  private static final int[] NONE = new int[0];

  /**
   * Builds a network.
   *
   * @param low the least value of each cell; not kept
   * @param high the greatest value of each cell; not kept
   */
  Network(long[] low, long[] high, List<Unit> units, List<Constraint> constraints) {
    this.low = low.clone();
    this.high = high.clone();
    this.units = units.toArray(new Unit[0]);
    this.constraints = constraints.toArray(new Constraint[0]);
    unitOf = new int[low.length];
    slotOf = new int[low.length];
    Arrays.fill(unitOf, -1);
    unitCells = new int[this.units.length][];
    candidates = new Candidate[this.units.length][];
    for (int u = 0; u < this.units.length; u++) {
      unitCells[u] = this.units[u].cells().stream().mapToInt(Integer::intValue).toArray();
      candidates[u] = this.units[u].candidates().toArray(new Candidate[0]);
      int slot = 0;
      for (int cell : this.units[u].cells()) {
        unitOf[cell] = u;
        slotOf[cell] = slot++;
      }
    }
    int[] counts = new int[low.length];
    for (Constraint constraint : this.constraints) {
      for (int cell : constraint.cells) {
        counts[cell]++;
      }
    }
    constraintsOf = new int[low.length][];
    for (int cell = 0; cell < low.length; cell++) {
      constraintsOf[cell] = counts[cell] == 0 ? NONE : new int[counts[cell]];
    }
    for (int k = this.constraints.length - 1; k >= 0; k--) {
      for (int cell : this.constraints[k].cells) {
        constraintsOf[cell][--counts[cell]] = k;
      }
    }
  }

  /** The cells which occur in a unit or a constraint, in order. */
  int[] cells() {
    boolean[] used = new boolean[low.length];
    for (Constraint constraint : constraints) {
      for (int cell : constraint.cells) {
        used[cell] = true;
      }
    }
    List<Integer> cells = new ArrayList<>();
    for (int cell = 0; cell < used.length; cell++) {
      if (used[cell] || unitOf[cell] >= 0) {
        cells.add(cell);
      }
    }
    return cells.stream().mapToInt(Integer::intValue).toArray();
  }
}
