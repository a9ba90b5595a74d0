package io.github.gongkai.model.statistics;

/**
 * What is known of a cell. Five different things that are never mixed, the surest first: a sum of
 * figures is as sure as the one that comes last here.
 */
public enum FigureStatus {
  /** The figure's characters stand in the document, at a known place. */
  STATED,
  /**
   * This copy of the document lost the figure, or shows its cell empty, and the table's sums leave
   * exactly one value. An empty cell for which they leave 0 is {@link #BLANK}: whoever left it empty
   * did not write a nought.
   */
  INFERRED,
  /**
   * The document leaves the cell empty, or writes a dash or 无, and no sum leaves just one value for
   * it, or that value is 0. A blank is not zero.
   */
  BLANK,
  /** More than one value is possible, or the characters cannot be read. */
  AMBIGUOUS,
  /** The document has no such cell: the template knows it, this copy does not show it. */
  ABSENT
}
