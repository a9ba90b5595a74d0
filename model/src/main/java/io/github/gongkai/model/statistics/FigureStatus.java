package io.github.gongkai.model.statistics;

/**
 * What is known of a cell. Five different things that are never mixed, the surest first: a sum of
 * figures is as sure as the one that comes last here.
 */
public enum FigureStatus {
  /** The figure's characters stand in the document, at a known place. */
  STATED,
  /** This copy of the document lost the figure, and the table's sums leave exactly one value. */
  INFERRED,
  /** The document leaves the cell empty, or writes a dash or 无. That is not zero. */
  BLANK,
  /** More than one value is possible, or the characters cannot be read. */
  AMBIGUOUS,
  /** The document has no such cell: the template knows it, this copy does not show it. */
  ABSENT
}
