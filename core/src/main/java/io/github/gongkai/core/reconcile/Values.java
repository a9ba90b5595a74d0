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
    int cell = firstOpen();
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
    return take(cell, low + 1, middle) || take(cell, middle + 1, high - 1);
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

  private int firstOpen() {
    for (int cell = 0; cell < bounds.low.length; cell++) {
      if (!bounds.fixed(cell)) {
        return cell;
      }
    }
    return -1;
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
