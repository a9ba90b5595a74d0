package io.github.gongkai.model.vocabulary;

import java.math.BigDecimal;

/** How the totals of the two sides of a sum compare, where they should (勾稽关系). */
public enum Relation {
  /** They are equal. */
  EQUAL,
  /** The left one is not greater than the right one. */
  AT_MOST;

  /**
   * Whether two totals compare so, by their value: 7.0 is 7.
   *
   * @param left the total of the left side
   * @param right the total of the right side
   * @return whether the relation holds between them
   */
  public boolean holds(BigDecimal left, BigDecimal right) {
    int compared = left.compareTo(right);
    return this == EQUAL ? compared == 0 : compared <= 0;
  }
}
