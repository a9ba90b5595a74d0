package io.github.gongkai.core.reconcile;

/** How a relation stands after solving. */
enum Standing {
  /**
   * All its cells have a value and it holds. It may have served to find them: then it is no
   * evidence of its own.
   */
  HOLDS,

  /** All its cells are certain without any relation, and it does not hold. It was not used. */
  BROKEN,

  /**
   * It belongs to relations which no reading satisfies together, or shares a cell with one of
   * those; which of them is wrong cannot be known. It was not used.
   */
  DISPUTED,

  /** Some cell of it is open, or its numbers are too great to be added. */
  UNASSESSED
}
