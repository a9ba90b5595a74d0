package io.github.gongkai.core.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Lines which relations across lines tie together, or one line on its own.
 *
 * @param lines the lines
 * @param loose uncertain cells which are on no line
 * @param across the relations across lines
 */
record Component(List<Integer> lines, List<Integer> loose, List<Constraint> across) {

  /** Splits a puzzle. */
  static List<Component> of(Setup setup) {
    int lines = setup.readings.size();
    // Lines are numbered first, then cells, of which only those without a line matter.
    int[] leader = new int[lines + setup.lineOf.length];
    Arrays.setAll(leader, k -> k);
    for (Constraint constraint : setup.across) {
      int first = knot(setup, constraint.cells[0]);
      for (int cell : constraint.cells) {
        leader[find(leader, knot(setup, cell))] = find(leader, first);
      }
    }
    Map<Integer, Component> components = new TreeMap<>();
    for (int line = 0; line < lines; line++) {
      at(components, find(leader, line)).lines.add(line);
    }
    for (int cell = 0; cell < setup.lineOf.length; cell++) {
      if (setup.lineOf[cell] < 0) {
        at(components, find(leader, lines + cell)).loose.add(cell);
      }
    }
    for (Constraint constraint : setup.across) {
      at(components, find(leader, knot(setup, constraint.cells[0]))).across.add(constraint);
    }
    return List.copyOf(components.values());
  }

  /** Whether anything is left to find out. */
  boolean open(Setup setup) {
    return !across.isEmpty()
        || lines.stream().anyMatch(line -> setup.readings.get(line).unit().isPresent());
  }

  private static int knot(Setup setup, int cell) {
    return setup.lineOf[cell] >= 0 ? setup.lineOf[cell] : setup.readings.size() + cell;
  }

  private static Component at(Map<Integer, Component> components, int leader) {
    return components.computeIfAbsent(
        leader, any -> new Component(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
  }

  private static int find(int[] leader, int of) {
    int at = of;
    while (leader[at] != at) {
      leader[at] = leader[leader[at]];
      at = leader[at];
    }
    return at;
  }
}
