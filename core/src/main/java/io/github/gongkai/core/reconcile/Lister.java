package io.github.gongkai.core.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lists the readings of one line which its own relations allow, cell by cell, leaving a path as
 * soon as a relation cannot hold any more.
 */
final class Lister {

  /** The most readings of one line which are kept. */
  private static final int MOST_CANDIDATES = 2048;

  private static final int MOST_ROUNDS = 20;

  private final LineGraph graph;
  private final List<Constraint> own;
  private final Meter meter;
  private final long[] limits;
  private final long[] low;
  private final long[] high;
  private final int[] uncertain;
  private final int[] sources;
  private final List<List<Constraint>> ofIndex = new ArrayList<>();
  private final Map<Candidate, Candidate> found = new LinkedHashMap<>();
  private final List<Ways> ways = new ArrayList<>();
  private final boolean backwards;

  /**
   * Prepares a listing.
   *
   * @param own relations among cells of this line
   * @param limits the greatest value of each cell of the puzzle
   */
  Lister(LineGraph graph, List<Constraint> own, long[] limits, Meter meter) {
    this.graph = graph;
    this.own = own;
    this.meter = meter;
    this.limits = limits;
    low = new long[limits.length];
    high = limits.clone();
    sources = new int[limits.length];
    int[] indexes = new int[graph.cells()];
    int count = 0;
    int[] indexOf = new int[limits.length];
    for (int index = 0; index < graph.cells(); index++) {
      indexOf[graph.cell(index)] = index;
      ofIndex.add(new ArrayList<>());
      resetBounds(index);
      if (!graph.certain(index)) {
        indexes[count++] = index;
      }
    }
    uncertain = Arrays.copyOf(indexes, count);
    for (Constraint constraint : own) {
      for (int cell : constraint.cells) {
        ofIndex.get(indexOf[cell]).add(constraint);
      }
    }
    // A total known first bounds its parts best, and most totals stand last.
    backwards = !own.isEmpty() && totalsStandLast(indexOf);
    for (int index = 0; index < graph.cells(); index++) {
      ways.add(backwards ? Ways.byEnd(graph, index) : Ways.byBeginning(graph, index));
    }
  }

  /** The outcome of a listing: listed, impossible, or too many to list. */
  Outcome list(List<Candidate> into) {
    boolean all = backwards ? backward(graph.cells() - 1, graph.places()) : forward(0, 0);
    if (!all) {
      return Outcome.UNKNOWN;
    }
    into.addAll(found.keySet());
    return found.isEmpty() ? Outcome.NONE : Outcome.FOUND;
  }

  /** The cells whose readings are listed, in the order of the candidates' values. */
  List<Integer> cells() {
    return Arrays.stream(uncertain).mapToObj(graph::cell).toList();
  }

  private boolean totalsStandLast(int[] indexOf) {
    int last = 0;
    for (Constraint constraint : own) {
      long positive = Arrays.stream(constraint.factors).filter(f -> f > 0).count();
      boolean totalIsPositive = positive * 2 < constraint.factors.length;
      int end = 0;
      int total = 0;
      for (int k = 0; k < constraint.cells.length; k++) {
        end = Math.max(end, indexOf[constraint.cells[k]]);
        if (constraint.factors[k] > 0 == totalIsPositive) {
          total = Math.max(total, indexOf[constraint.cells[k]]);
        }
      }
      last += total == end ? 1 : -1;
    }
    return last > 0;
  }

  private boolean forward(int index, int place) {
    if (index == graph.cells()) {
      return keep();
    }
    Ways here = ways.get(index);
    for (int k = here.start(place); k < here.start(place + 1); k++) {
      if (!follow(index, here.piece(k))) {
        return false;
      }
    }
    return true;
  }

  private boolean backward(int index, int place) {
    if (index < 0) {
      return place != 0 || keep();
    }
    Ways here = ways.get(index);
    for (int k = here.start(place); k < here.start(place + 1); k++) {
      if (!follow(index, here.piece(k))) {
        return false;
      }
    }
    return true;
  }

  private boolean follow(int index, Piece piece) {
    if (!meter.spend(1)) {
      return false;
    }
    int cell = graph.cell(index);
    long oldLow = low[cell];
    long oldHigh = high[cell];
    low[cell] = piece.takesNothing() ? 0 : piece.value();
    high[cell] = piece.takesNothing() ? limits[cell] : piece.value();
    sources[cell] = piece.source();
    boolean more = true;
    if (possible(ofIndex.get(index))) {
      more = backwards ? backward(index - 1, piece.from()) : forward(index + 1, piece.to());
    }
    low[cell] = oldLow;
    high[cell] = oldHigh;
    return more;
  }

  private boolean possible(List<Constraint> constraints) {
    for (Constraint constraint : constraints) {
      if (!constraint.possible(low, high)) {
        return false;
      }
    }
    return true;
  }

  private void resetBounds(int index) {
    int cell = graph.cell(index);
    if (graph.certain(index)) {
      // Certain cells are part of the constraints' constants.
      return;
    }
    long least = limits[cell];
    long most = 0;
    for (Piece piece : graph.pieces(index)) {
      least = Math.min(least, piece.takesNothing() ? 0 : piece.value());
      most = Math.max(most, piece.takesNothing() ? limits[cell] : piece.value());
    }
    low[cell] = least;
    high[cell] = most;
  }

  /** Keeps the reading which is now complete, if its free cells can be filled. */
  private boolean keep() {
    int size = uncertain.length;
    long[] oldLow = new long[size];
    long[] oldHigh = new long[size];
    for (int k = 0; k < size; k++) {
      oldLow[k] = low[graph.cell(uncertain[k])];
      oldHigh[k] = high[graph.cell(uncertain[k])];
    }
    boolean fits = tighten();
    long[] newLow = new long[size];
    long[] newHigh = new long[size];
    int[] from = new int[size];
    for (int k = 0; k < size; k++) {
      int cell = graph.cell(uncertain[k]);
      newLow[k] = low[cell];
      newHigh[k] = high[cell];
      from[k] = sources[cell];
      low[cell] = oldLow[k];
      high[cell] = oldHigh[k];
    }
    if (fits) {
      Candidate candidate = new Candidate(newLow, newHigh, from);
      Candidate same = found.putIfAbsent(candidate, candidate);
      if (same != null) {
        same.merge(candidate);
      }
    }
    return found.size() <= MOST_CANDIDATES;
  }

  private boolean tighten() {
    boolean changed = true;
    for (int round = 0; changed && round < MOST_ROUNDS; round++) {
      changed = false;
      for (Constraint constraint : own) {
        if (!constraint.possible(low, high)) {
          return false;
        }
        long least = constraint.least(low, high);
        long most = constraint.most(low, high);
        for (int k = 0; k < constraint.cells.length; k++) {
          int cell = constraint.cells[k];
          long newHigh = constraint.highest(k, least, most, low, high);
          long newLow = constraint.lowest(k, least, most, low, high);
          if (newLow > newHigh) {
            return false;
          }
          changed |= newHigh < high[cell] || newLow > low[cell];
          // Both bounds follow from the old ones, so they are set together.
          low[cell] = newLow;
          high[cell] = newHigh;
        }
      }
    }
    return true;
  }
}
