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

  private static final Constraint[] NONE = {};

  private final LineGraph graph;
  private final Meter meter;

  /** The line's own relations, over the indexes of its cells. */
  private final List<Constraint> own = new ArrayList<>();

  private final Constraint[][] ofIndex;
  private final long[] limits;
  private final long[] low;
  private final long[] high;
  private final int[] sources;

  /** The indexes of the cells which are not certain. */
  private final int[] uncertain;

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
    this.meter = meter;
    int cells = graph.cells();
    this.limits = new long[cells];
    low = new long[cells];
    high = new long[cells];
    sources = new int[cells];
    int[] indexes = new int[cells];
    int count = 0;
    for (int index = 0; index < cells; index++) {
      this.limits[index] = limits[graph.cell(index)];
      high[index] = this.limits[index];
      if (!graph.certain(index)) {
        // Certain cells are part of the constraints' constants.
        resetBounds(index);
        indexes[count++] = index;
      }
    }
    uncertain = Arrays.copyOf(indexes, count);
    for (Constraint constraint : own) {
      this.own.add(constraint.over(graph::indexOf));
    }
    ofIndex = ofIndex();
    // A total known first bounds its parts best, and most totals stand last.
    backwards = !own.isEmpty() && totalsStandLast();
    for (int index = 0; index < cells; index++) {
      ways.add(backwards ? Ways.byEnd(graph, index) : Ways.byBeginning(graph, index));
    }
  }

  private Constraint[][] ofIndex() {
    Constraint[][] found = new Constraint[graph.cells()][];
    Arrays.fill(found, NONE);
    for (Constraint constraint : own) {
      for (int index : constraint.cells) {
        found[index] = Arrays.copyOf(found[index], found[index].length + 1);
        found[index][found[index].length - 1] = constraint;
      }
    }
    return found;
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
    List<Integer> cells = new ArrayList<>(uncertain.length);
    for (int index : uncertain) {
      cells.add(graph.cell(index));
    }
    return cells;
  }

  private boolean totalsStandLast() {
    int last = 0;
    for (Constraint constraint : own) {
      int positive = 0;
      for (long factor : constraint.factors) {
        positive += factor > 0 ? 1 : 0;
      }
      boolean totalIsPositive = positive * 2 < constraint.factors.length;
      int end = 0;
      int total = 0;
      for (int k = 0; k < constraint.cells.length; k++) {
        end = Math.max(end, constraint.cells[k]);
        if (constraint.factors[k] > 0 == totalIsPositive) {
          total = Math.max(total, constraint.cells[k]);
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
    long oldLow = low[index];
    long oldHigh = high[index];
    low[index] = piece.takesNothing() ? 0 : piece.value();
    high[index] = piece.takesNothing() ? limits[index] : piece.value();
    sources[index] = piece.source();
    boolean more = true;
    if (possible(ofIndex[index])) {
      more = backwards ? backward(index - 1, piece.from()) : forward(index + 1, piece.to());
    }
    low[index] = oldLow;
    high[index] = oldHigh;
    return more;
  }

  private boolean possible(Constraint[] constraints) {
    for (Constraint constraint : constraints) {
      if (!constraint.possible(low, high)) {
        return false;
      }
    }
    return true;
  }

  private void resetBounds(int index) {
    long least = limits[index];
    long most = 0;
    for (Piece piece : graph.pieces(index)) {
      least = Math.min(least, piece.takesNothing() ? 0 : piece.value());
      most = Math.max(most, piece.takesNothing() ? limits[index] : piece.value());
    }
    low[index] = least;
    high[index] = most;
  }

  /** Keeps the reading which is now complete, if its free cells can be filled. */
  private boolean keep() {
    long[] oldLow = of(low);
    long[] oldHigh = of(high);
    if (tighten()) {
      int[] from = new int[uncertain.length];
      for (int k = 0; k < from.length; k++) {
        from[k] = sources[uncertain[k]];
      }
      Candidate candidate = new Candidate(of(low), of(high), from);
      Candidate same = found.putIfAbsent(candidate, candidate);
      if (same != null) {
        same.merge(candidate);
      }
    }
    for (int k = 0; k < uncertain.length; k++) {
      low[uncertain[k]] = oldLow[k];
      high[uncertain[k]] = oldHigh[k];
    }
    return found.size() <= MOST_CANDIDATES;
  }

  /** The bounds of the cells which are not certain. */
  private long[] of(long[] bounds) {
    long[] ofUncertain = new long[uncertain.length];
    for (int k = 0; k < ofUncertain.length; k++) {
      ofUncertain[k] = bounds[uncertain[k]];
    }
    return ofUncertain;
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
