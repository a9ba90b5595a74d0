package io.github.gongkai.core.reconcile;

/** Looks for values of free cells, which only constraints bind. */
final class Values {
  private final Bounds bounds;
  private long[] found = new long[0];

  Values(Bounds bounds) {
    this.bounds = bounds;
  }

  Outcome find() {
    boolean any = bounds.start() && dive();
    return any ? Outcome.FOUND : bounds.spent() ? Outcome.UNKNOWN : Outcome.NONE;
  }

  long value(int cell) {
    return found[cell];
  }

  private boolean dive() {
    int cell = narrowest();
    if (cell < 0) {
      found = bounds.low.clone();
      return holds();
    }
    long low = bounds.low[cell];
    long high = bounds.high[cell];
    if (take(cell, high, high) || take(cell, low, low)) {
      return true;
    }
    long middle = low + (high - low) / 2;
    return (middle > low && take(cell, low + 1, middle))
        || (high - 1 > middle && take(cell, middle + 1, high - 1));
  }

  private boolean take(int cell, long least, long most) {
    if (bounds.spent()) {
      return false;
    }
    int mark = bounds.mark();
    if (bounds.narrow(cell, least, most) && dive()) {
      return true;
    }
    bounds.undo(mark);
    return false;
  }

  private int narrowest() {
    int best = -1;
    for (int cell = 0; cell < bounds.low.length; cell++) {
      if (!bounds.fixed(cell)
          && (best < 0
              || bounds.high[cell] - bounds.low[cell] < bounds.high[best] - bounds.low[best])) {
        best = cell;
      }
    }
    return best;
  }

  private boolean holds() {
    for (Constraint constraint : bounds.net.constraints) {
      if (!constraint.possible(bounds.low, bounds.high)) {
        return false;
      }
    }
    return true;
  }
}
