package io.github.gongkai.core.reconcile;

import java.util.Arrays;
import java.util.List;

/**
 * Looks for one solution of a part of a network from the bounds as they are: first a candidate for
 * every unit, then a value for every cell which is free even so.
 */
final class Search {

  /** The steps in which free cells mostly find values, or are seen to have none. */
  private static final long FIRST_TRY = 300;

  private final Bounds bounds;
  private final Meter meter;

  /** The last solution: the value of each cell. */
  final long[] values;

  /** The last solution: the source of each cell of a unit. */
  final int[] sources;

  Search(Bounds bounds, Meter meter) {
    this.bounds = bounds;
    this.meter = meter;
    values = new long[bounds.low.length];
    sources = new int[bounds.low.length];
  }

  /** Looks for a solution and leaves the bounds as they were. */
  Outcome find(Part part) {
    int mark = bounds.mark();
    boolean found = dive(part);
    bounds.undo(mark);
    return found ? Outcome.FOUND : bounds.spent() ? Outcome.UNKNOWN : Outcome.NONE;
  }

  /**
   * Whether what is fixed can be so. Bounds which stop spreading early may have fixed cells and not
   * yet met the constraint or the line which forbids it; cells that are fixed are part of no search.
   */
  boolean possible() {
    for (Constraint constraint : bounds.net.constraints) {
      if (!constraint.possible(bounds.low, bounds.high)) {
        return false;
      }
    }
    for (int unit = 0; unit < bounds.size.length; unit++) {
      if (settled(unit) && !readable(unit)) {
        return false;
      }
    }
    return true;
  }

  private boolean dive(Part part) {
    int unit = openUnit(part);
    if (unit < 0) {
      boolean filled = fill(part);
      if (!filled) {
        bounds.foundNothing(part);
      }
      return filled;
    }
    for (int candidate : bounds.alive(unit)) {
      int mark = bounds.mark();
      if (bounds.choose(unit, candidate) && dive(part)) {
        return true;
      }
      bounds.undo(mark);
      if (bounds.spent()) {
        return false;
      }
    }
    return false;
  }

  /** The unit with the fewest candidates for the trouble it made so far. */
  private int openUnit(Part part) {
    int best = -1;
    double score = 0;
    for (int unit : part.units()) {
      if (bounds.size[unit] > 1 && !settled(unit)) {
        double here = (1.0 + bounds.trouble(unit)) / bounds.size[unit];
        if (here > score) {
          best = unit;
          score = here;
        }
      }
    }
    return best;
  }

  private boolean settled(int unit) {
    for (int cell : bounds.net.unitCells[unit]) {
      if (!bounds.fixed(cell)) {
        return false;
      }
    }
    return true;
  }

  /** Gives values to the free cells, with every unit's candidate chosen. */
  private boolean fill(Part part) {
    int[] free =
        part.cells().stream().filter(c -> !bounds.fixed(c)).mapToInt(c -> c).toArray();
    for (int cell : part.cells()) {
      values[cell] = bounds.low[cell];
    }
    if (free.length > 0) {
      List<Constraint> rest = Elimination.rest(bounds, part, free);
      Outcome outcome = tryValues(free, rest, FIRST_TRY);
      if (outcome == Outcome.UNKNOWN && !outOfSteps()) {
        Elimination elimination = new Elimination(rest, free.length);
        outcome = elimination.run(meter)
            ? tryValues(free, elimination.withDerived(), Long.MAX_VALUE)
            : Outcome.NONE;
      }
      if (outcome == Outcome.UNKNOWN) {
        bounds.stop();
      }
      if (outcome != Outcome.FOUND) {
        return false;
      }
    }
    return confirmed(part);
  }

  private boolean outOfSteps() {
    return meter.left() == 0;
  }

  private Outcome tryValues(int[] free, List<Constraint> constraints, long steps) {
    long[] low = Arrays.stream(free).mapToLong(cell -> bounds.low[cell]).toArray();
    long[] high = Arrays.stream(free).mapToLong(cell -> bounds.high[cell]).toArray();
    long limit = meter.narrow(Math.min(steps, meter.left()));
    Values search = new Values(new Bounds(Network.ofFree(low, high, constraints), meter));
    Outcome outcome = search.find();
    meter.widen(limit);
    if (outcome == Outcome.FOUND) {
      for (int k = 0; k < free.length; k++) {
        values[free[k]] = search.value(k);
      }
    }
    return outcome;
  }

  /** Checks the values once more, since bounds may stop spreading early, and notes the sources. */
  private boolean confirmed(Part part) {
    for (int k : part.constraints()) {
      Constraint constraint = bounds.net.constraints[k];
      long sum = constraint.constant;
      for (int term = 0; term < constraint.cells.length; term++) {
        int cell = constraint.cells[term];
        sum += constraint.factors[term] * valueOf(cell);
      }
      if (constraint.kind == Relation.Kind.EQUAL ? sum != 0 : sum > 0) {
        return false;
      }
    }
    for (int unit : part.units()) {
      if (!readable(unit)) {
        return false;
      }
    }
    return true;
  }

  private boolean readable(int unit) {
    int[] cells = bounds.net.unitCells[unit];
    boolean any = false;
    for (int k = 0; k < bounds.size[unit]; k++) {
      Candidate candidate = bounds.candidate(unit, k);
      boolean fits = true;
      for (int slot = 0; slot < cells.length && fits; slot++) {
        long value = valueOf(cells[slot]);
        fits = candidate.low[slot] <= value && value <= candidate.high[slot];
      }
      for (int slot = 0; slot < cells.length && fits; slot++) {
        int cell = cells[slot];
        boolean same = !any || sources[cell] == candidate.sources[slot];
        sources[cell] = same ? candidate.sources[slot] : Piece.SEVERAL;
      }
      any |= fits;
    }
    return any;
  }

  private long valueOf(int cell) {
    return bounds.fixed(cell) ? bounds.low[cell] : values[cell];
  }
}
