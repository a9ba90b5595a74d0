package io.github.gongkai.testkit.layout;

/** What a layout keeps of a table's cells. */
public enum Cells {
  /** Every cell's end, also of one that is empty. */
  KEPT,
  /** The cells apart, but no trace of an empty one. */
  APART,
  /** Neither: figures of neighbouring cells run together. */
  FUSED
}
