package io.github.gongkai.core;

import io.github.gongkai.core.reconcile.Budget;

/**
 * How much a single document may cost. A limit that is reached gives a result that says so, never an
 * exception and never a guess.
 *
 * @param bytes the most bytes of a document that are taken; a larger one is unreadable
 * @param solverSteps the most steps that reconciling one table may take; past it, cells that the
 *     sums could have decided stay ambiguous
 */
public record Limits(int bytes, long solverSteps) {

  private static final Limits DEFAULTS = new Limits(64 * 1024 * 1024, Budget.DEFAULT.steps());

  /**
   * Checks the limits.
   *
   * @param bytes the most bytes of a document that are taken; a larger one is unreadable
   * @param solverSteps the most steps that reconciling one table may take; past it, cells that the
   *     sums could have decided stay ambiguous
   * @throws IllegalArgumentException if a limit is not positive
   */
  public Limits {
    if (bytes <= 0 || solverSteps <= 0) {
      throw new IllegalArgumentException("a limit is positive: " + bytes + ", " + solverSteps);
    }
  }

  /**
   * 64 MiB, which no report known to us reaches, and 10,000 steps: for 999 damaged tables of a
   * thousand less than 5 ms of a processor, once the code is warm. No figure of the reports known to
   * us needs more than 1,000.
   *
   * @return the defaults
   */
  public static Limits defaults() {
    return DEFAULTS;
  }

  /**
   * These limits with another number of bytes.
   *
   * @param most the most bytes of a document
   * @return the changed limits
   * @throws IllegalArgumentException if {@code most} is not positive
   */
  public Limits withBytes(int most) {
    return new Limits(most, solverSteps);
  }

  /**
   * These limits with another number of steps.
   *
   * @param most the most steps of reconciling one table
   * @return the changed limits
   * @throws IllegalArgumentException if {@code most} is not positive
   */
  public Limits withSolverSteps(long most) {
    return new Limits(bytes, most);
  }
}
