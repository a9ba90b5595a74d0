package io.github.gongkai.core.reconcile;

/**
 * How much work a puzzle may cost. A step is one look at a relation, at a line or at a piece of a
 * reading; the same puzzle always takes the same steps.
 *
 * @param steps the number of steps for its solution, at least 0
 * @param explaining the number of steps for the {@linkplain Solution#reasons reasons} of its cells,
 *     at least 0
 */
public record Budget(long steps, long explaining) {

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
   */
  public Budget {
    if (steps < 0 || explaining < 0) {
      throw new IllegalArgumentException("negative budget");
    }
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
