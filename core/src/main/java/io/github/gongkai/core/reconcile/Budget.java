package io.github.gongkai.core.reconcile;

import io.github.gongkai.core.limit.Deadline;

/**
 * How much work a puzzle may cost. A step is one look at a relation, at a line or at a piece of a
 * reading; the same puzzle always takes the same steps, unless there is a deadline.
 *
 * @param steps the number of steps for its solution, at least 0
 * @param explaining the number of steps for the {@linkplain Solution#reasons reasons} of its cells,
 *     at least 0
 * @param deadline when to end, whatever steps are left
 */
public record Budget(long steps, long explaining, Deadline deadline) {

  /**
   * Enough for a table of the usual size, whatever happened to most: for 999 damaged ones of a
   * thousand less than 5 ms of a processor, once the code is warm.
   */
  public static final Budget DEFAULT = new Budget(10_000);

  /**
   * Checks the numbers.
   *
   * @param steps the number of steps for its solution
   * @param explaining the number of steps for the reasons of its cells
   * @param deadline when to end
   */
  public Budget {
    if (steps < 0 || explaining < 0) {
      throw new IllegalArgumentException("negative budget");
    }
  }

  /**
   * A budget without a deadline.
   *
   * @param steps the number of steps for the solution
   * @param explaining the number of steps for the reasons of its cells
   */
  public Budget(long steps, long explaining) {
    this(steps, explaining, Deadline.never());
  }

  /**
   * A budget which allows as much for reasons as for the solution.
   *
   * @param steps the number of steps for each
   */
  public Budget(long steps) {
    this(steps, steps);
  }
}
