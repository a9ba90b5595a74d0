package io.github.gongkai.core.reconcile;

import java.util.Arrays;

/** What bounds were before they were changed, last change first. */
final class Trail {
  private static final int USUAL = 32;

  private int[] changed = new int[USUAL];
  private long[] first = new long[USUAL];
  private long[] second = new long[USUAL];
  private int[] causes = new int[USUAL];
  private int top;

  int mark() {
    return top;
  }

  /**
   * Notes the bounds a cell had, or for the complement of a unit how many candidates it had, and
   * what changed them.
   */
  void push(int what, long one, long other, int cause) {
    if (top == changed.length) {
      changed = Arrays.copyOf(changed, 2 * top);
      first = Arrays.copyOf(first, 2 * top);
      second = Arrays.copyOf(second, 2 * top);
      causes = Arrays.copyOf(causes, 2 * top);
    }
    changed[top] = what;
    first[top] = one;
    second[top] = other;
    causes[top] = cause;
    top++;
  }

  /** The cell that was changed at a time, or the complement of a unit. */
  int changed(int time) {
    return changed[time];
  }

  /** What changed it. */
  int cause(int time) {
    return causes[time];
  }

  void undo(int mark, Bounds bounds) {
    while (top > mark) {
      top--;
      int what = changed[top];
      if (what >= 0) {
        bounds.restore(what, first[top], second[top]);
      } else {
        bounds.size[~what] = (int) first[top];
      }
    }
  }
}
