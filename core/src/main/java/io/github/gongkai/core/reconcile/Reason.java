package io.github.gongkai.core.reconcile;

import java.util.List;

/**
 * Why a cell has its value: relations which, with the tokens of the lines that they touch, leave no
 * other.
 *
 * @param relations their names, in the order of the puzzle; none where the line's tokens alone
 *     decide
 * @param extent whether all of them are needed
 */
public record Reason(List<String> relations, Extent extent) {

  /** How many relations a reason names. */
  public enum Extent {
    /** Without any one of them another value would fit as well. */
    MINIMAL,

    /** They are enough; the budget ended before it was shown that all of them are needed. */
    SUFFICIENT
  }

  /**
   * Keeps its own copy of the names.
   *
   * @param relations the relations' names
   * @param extent whether all of them are needed
   */
  public Reason {
    relations = List.copyOf(relations);
  }
}
