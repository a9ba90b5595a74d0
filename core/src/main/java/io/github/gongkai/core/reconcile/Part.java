package io.github.gongkai.core.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Cells which are not fixed yet and hang together, through units or constraints. What is not fixed
 * in one part has no bearing on another.
 *
 * @param units the units which have cells here
 * @param cells the cells
 * @param constraints the constraints which have cells here
 */
record Part(List<Integer> units, List<Integer> cells, List<Integer> constraints) {

  /** Splits what is not fixed. */
  static List<Part> of(Bounds bounds) {
    Network net = bounds.net;
    int[] leader = new int[net.low.length];
    Arrays.setAll(leader, cell -> cell);
    for (Constraint constraint : net.constraints) {
      join(bounds, leader, constraint.cells);
    }
    for (int[] cells : net.unitCells) {
      join(bounds, leader, cells);
    }
    Map<Integer, Part> parts = new TreeMap<>();
    for (int cell = 0; cell < net.size(); cell++) {
      if (!bounds.fixed(cell)) {
        partOf(parts, leader, cell).cells.add(cell);
      }
    }
    for (int u = 0; u < net.units.length; u++) {
      int cell = firstOpen(bounds, net.unitCells[u]);
      if (cell >= 0) {
        partOf(parts, leader, cell).units.add(u);
      }
    }
    for (int k = 0; k < net.constraints.length; k++) {
      int cell = firstOpen(bounds, net.constraints[k].cells);
      if (cell >= 0) {
        partOf(parts, leader, cell).constraints.add(k);
      }
    }
    return List.copyOf(parts.values());
  }

  private static Part partOf(Map<Integer, Part> parts, int[] leader, int cell) {
    return parts.computeIfAbsent(
        find(leader, cell),
        any -> new Part(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
  }

  private static int firstOpen(Bounds bounds, int[] cells) {
    for (int cell : cells) {
      if (!bounds.fixed(cell)) {
        return cell;
      }
    }
    return -1;
  }

  private static void join(Bounds bounds, int[] leader, int[] cells) {
    int first = firstOpen(bounds, cells);
    for (int cell : cells) {
      if (!bounds.fixed(cell)) {
        leader[find(leader, cell)] = find(leader, first);
      }
    }
  }

  private static int find(int[] leader, int cell) {
    int at = cell;
    while (leader[at] != at) {
      leader[at] = leader[leader[at]];
      at = leader[at];
    }
    return at;
  }
}
