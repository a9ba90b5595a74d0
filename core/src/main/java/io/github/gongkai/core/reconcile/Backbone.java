package io.github.gongkai.core.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What all solutions of a network share. It finds one solution, then asks of each cell for another
 * in which the cell differs; every answer found settles other cells as well.
 */
final class Backbone {
  private static final int MOST_LISTED = Decision.Open.MOST_VALUES;

  private final Network net;
  private final Meter meter;
  private final Bounds bounds;
  private final Search search;
  private final long[] value;
  private final int[] source;
  private final boolean[] shared;
  private final boolean[] complete;
  private final List<TreeSet<Long>> seen = new ArrayList<>();
  private List<Part> parts = List.of();
  private boolean exhausted;
  private boolean settling;

  Backbone(Network net, Meter meter) {
    this.net = net;
    this.meter = meter;
    bounds = new Bounds(net, meter);
    search = new Search(bounds, meter);
    value = new long[net.low.length];
    source = new int[net.low.length];
    shared = new boolean[net.low.length];
    complete = new boolean[net.low.length];
    for (int cell = 0; cell < net.low.length; cell++) {
      seen.add(new TreeSet<>());
    }
  }

  /** Whether the network has a solution; only if so the rest is meaningful. */
  Outcome solvable() {
    if (!bounds.start()) {
      return bounds.spent() ? Outcome.UNKNOWN : Outcome.NONE;
    }
    parts = Part.of(bounds);
    Outcome worst = Outcome.FOUND;
    for (Part part : parts) {
      Outcome outcome = search.find(part);
      if (outcome == Outcome.NONE) {
        return outcome;
      }
      worst = outcome == Outcome.UNKNOWN ? outcome : worst;
    }
    return worst;
  }

  /** Finds what the solutions share, after {@link #solvable} found one. */
  void settle() {
    boolean[] all = new boolean[value.length];
    Arrays.fill(all, true);
    settle(all);
  }

  /** Finds which of the values two networks share, and gives up the others. */
  void keep(Backbone other) {
    other.settle(shared);
    for (int cell = 0; cell < value.length; cell++) {
      if (!other.shared[cell] || other.value[cell] != value[cell]) {
        shared[cell] = false;
        seen.get(cell).clear();
      } else if (other.source[cell] != source[cell]) {
        source[cell] = Piece.SEVERAL;
      }
    }
    exhausted |= other.exhausted;
  }

  private void settle(boolean[] wanted) {
    settling = true;
    for (int cell = 0; cell < value.length; cell++) {
      value[cell] = bounds.low[cell];
      source[cell] = Piece.NOTHING;
      shared[cell] = bounds.fixed(cell);
    }
    for (Part part : parts) {
      for (int cell : part.cells()) {
        value[cell] = search.values[cell];
        shared[cell] = wanted[cell];
        seen.get(cell).add(value[cell]);
      }
      for (int unit : part.units()) {
        for (int cell : net.units[unit].cells()) {
          source[cell] = search.sources[cell];
        }
      }
    }
    for (Part part : parts) {
      for (int cell : part.cells()) {
        if (shared[cell]) {
          shared[cell] = !differs(part, cell);
        }
      }
    }
    settleSources();
  }

  /** Whether the network leaves a cell this one value, for all that could be shown. */
  boolean forces(int cell, long wanted) {
    if (!bounds.start()) {
      return !bounds.spent();
    }
    if (bounds.fixed(cell)) {
      return bounds.low[cell] == wanted;
    }
    parts = Part.of(bounds);
    for (Part part : parts) {
      if (part.cells().contains(cell)) {
        return within(part, cell, 0, wanted - 1) == Outcome.NONE
            && within(part, cell, wanted + 1, Long.MAX_VALUE) == Outcome.NONE;
      }
    }
    return false;
  }

  boolean exhausted() {
    return exhausted;
  }

  boolean shared(int cell) {
    return shared[cell];
  }

  long value(int cell) {
    return value[cell];
  }

  /** The source of a shared cell; negative if it has none in some solution, or not always this. */
  int source(int cell) {
    return source[cell];
  }

  /** Looks for the values of the cells which are not shared, where they can be listed. */
  void listOpen() {
    for (Part part : parts) {
      for (int cell : part.cells()) {
        if (!shared[cell]) {
          complete[cell] = listed(part, cell);
        }
      }
    }
  }

  /** The decision for a cell which is not shared. */
  Decision.Open open(int cell) {
    TreeSet<Long> values = seen.get(cell);
    if (values.isEmpty()) {
      return new Decision.Open(List.of(), Decision.Extent.UNKNOWN);
    }
    return new Decision.Open(
        values.stream().limit(MOST_LISTED).toList(),
        complete[cell] && values.size() <= MOST_LISTED
            ? Decision.Extent.ALL
            : Decision.Extent.SOME);
  }

  private boolean differs(Part part, int cell) {
    long here = value[cell];
    Outcome below = within(part, cell, 0, here - 1);
    if (below == Outcome.FOUND) {
      return true;
    }
    Outcome above = within(part, cell, here + 1, Long.MAX_VALUE);
    if (above != Outcome.FOUND && (below == Outcome.UNKNOWN || above == Outcome.UNKNOWN)) {
      exhausted = true;
      return true;
    }
    return above == Outcome.FOUND;
  }

  private Outcome within(Part part, int cell, long least, long most) {
    if (least > most) {
      return Outcome.NONE;
    }
    int mark = begin();
    long limit = meter.narrow(settling ? share() : meter.left());
    Outcome outcome = end(part, mark, bounds.narrow(cell, least, most));
    meter.widen(limit);
    return outcome;
  }

  private Outcome readOtherwise(Part part, int cell) {
    int mark = begin();
    long limit = meter.narrow(share());
    Outcome outcome = end(part, mark, bounds.forbid(cell, source[cell]));
    meter.widen(limit);
    return outcome;
  }

  /** One hard question is not to take the budget of all the others. */
  private long share() {
    return meter.left() / 16;
  }

  private int begin() {
    bounds.resume();
    return bounds.mark();
  }

  private Outcome end(Part part, int mark, boolean possible) {
    Outcome outcome =
        possible ? search.find(part) : bounds.spent() ? Outcome.UNKNOWN : Outcome.NONE;
    bounds.undo(mark);
    if (outcome == Outcome.FOUND && settling) {
      note(part);
    }
    return outcome;
  }

  private void note(Part part) {
    for (int cell : part.cells()) {
      if (search.values[cell] != value[cell]) {
        shared[cell] = false;
        if (seen.get(cell).size() <= MOST_LISTED) {
          seen.get(cell).add(search.values[cell]);
        }
      }
    }
    for (int unit : part.units()) {
      for (int cell : net.units[unit].cells()) {
        if (search.sources[cell] != source[cell]) {
          source[cell] = Piece.SEVERAL;
        }
      }
    }
  }

  private void settleSources() {
    for (int unit = 0; unit < net.units.length; unit++) {
      List<Integer> cells = net.units[unit].cells();
      for (int slot = 0; slot < cells.size(); slot++) {
        int cell = cells.get(slot);
        int only = onlySource(unit, slot);
        if (only != Piece.SEVERAL) {
          source[cell] = only;
        } else if (!bounds.fixed(cell) || anyOpen(cells)) {
          if (shared[cell] && source[cell] >= 0) {
            source[cell] = confirmed(unit, cell);
          }
        } else {
          source[cell] = Piece.SEVERAL;
        }
      }
    }
  }

  private int confirmed(int unit, int cell) {
    for (Part part : parts) {
      if (part.units().contains(unit)) {
        Outcome outcome = readOtherwise(part, cell);
        exhausted |= outcome == Outcome.UNKNOWN;
        return outcome == Outcome.NONE ? source[cell] : Piece.SEVERAL;
      }
    }
    return Piece.SEVERAL;
  }

  private boolean anyOpen(List<Integer> cells) {
    return cells.stream().anyMatch(cell -> !bounds.fixed(cell));
  }

  /** The source which all candidates left to a unit give a cell. */
  private int onlySource(int unit, int slot) {
    int only = bounds.candidate(unit, 0).sources[slot];
    for (int k = 1; k < bounds.size[unit]; k++) {
      if (bounds.candidate(unit, k).sources[slot] != only) {
        return Piece.SEVERAL;
      }
    }
    return only;
  }

  /** Whether all the values which fit an open cell are known, after asking for the others. */
  private boolean listed(Part part, int cell) {
    Set<Long> possible = bounds.possible(cell, MOST_LISTED + 1);
    if (possible.size() > MOST_LISTED) {
      return false;
    }
    boolean all = true;
    for (long candidate : possible) {
      if (!seen.get(cell).contains(candidate)) {
        all &= within(part, cell, candidate, candidate) != Outcome.UNKNOWN;
      }
    }
    return all;
  }
}
