package io.github.gongkai.core.reconcile;

import io.github.gongkai.core.limit.Deadline;

/** Counts steps against a limit, which may be narrowed for one task and widened again. */
final class Meter {
  private long spent;
  private long limit;
  private final Deadline deadline;

  Meter(long limit, Deadline deadline) {
    this.limit = limit;
    this.deadline = deadline;
  }

  /** Takes steps; whether the limit still holds. */
  boolean spend(long steps) {
    spent += steps;
    return spent <= limit && !deadline.isPastByNow();
  }

  long spent() {
    return spent;
  }

  long left() {
    return deadline.isPastByNow() ? 0 : Math.max(0, limit - spent);
  }

  /** Allows no more than so many further steps, and returns the old limit for {@link #widen}. */
  long narrow(long further) {
    long old = limit;
    limit = Math.min(limit, spent + Math.max(0, further));
    return old;
  }

  void widen(long old) {
    limit = old;
  }
}
