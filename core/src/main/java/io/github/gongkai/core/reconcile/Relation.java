package io.github.gongkai.core.reconcile;

import java.util.List;

/**
 * A sum which the table is said to keep.
 *
 * @param id the caller's name for it, unlike that of any other relation of the puzzle
 * @param kind how the two sums compare
 * @param left the cells of the left sum
 * @param right the cells of the right sum
 */
public record Relation(String id, Kind kind, List<Integer> left, List<Integer> right) {

  /** How two sums compare. */
  public enum Kind {
    /** The left sum is the right sum. */
    EQUAL,

    /** The left sum is no more than the right sum. */
    AT_MOST
  }

  /** The most cells a relation may name: with it no sum of values can overflow. */
  public static final int MAX_TERMS = 4096;

  /**
   * Checks the number of cells.
   *
   * @param id the caller's name for it
   * @param kind how the two sums compare
   * @param left the cells of the left sum
   * @param right the cells of the right sum
   */
  public Relation {
    left = List.copyOf(left);
    right = List.copyOf(right);
    if (left.size() + right.size() > MAX_TERMS) {
      throw new IllegalArgumentException("more than " + MAX_TERMS + " cells in relation " + id);
    }
  }

  /**
   * States that two sums are equal.
   *
   * @param id the caller's name for the relation
   * @param left the cells of the one sum
   * @param right the cells of the other
   * @return the relation
   */
  public static Relation equal(String id, List<Integer> left, List<Integer> right) {
    return new Relation(id, Kind.EQUAL, left, right);
  }

  /**
   * States that one sum is no more than another.
   *
   * @param id the caller's name for the relation
   * @param left the cells of the smaller sum
   * @param right the cells of the greater sum
   * @return the relation
   */
  public static Relation atMost(String id, List<Integer> left, List<Integer> right) {
    return new Relation(id, Kind.AT_MOST, left, right);
  }
}
