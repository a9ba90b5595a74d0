package io.github.gongkai.core.reconcile;

/**
 * How much work a puzzle may cost. A step is one look at a relation, at a line or at a piece of a
 * reading; the same puzzle always takes the same steps.
 *
 * @param steps the number of steps, at least 0
 */
public record Budget(long steps) {

  /**
   * Enough for a table of the usual size, whatever happened to most: for 999 damaged ones of a
   * thousand less than 5 ms of a processor, once the code is warm.
   */
  public static final Budget DEFAULT = new Budget(10_000);

  /**
   * Checks the number.
   *
   * @param steps the number of steps
   */
  public Budget {
    if (steps < 0) {
      throw new IllegalArgumentException("negative budget");
    }
  }
}
