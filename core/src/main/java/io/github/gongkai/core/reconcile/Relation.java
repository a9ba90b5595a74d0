package io.github.gongkai.core.reconcile;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A sum which the table is said to keep. Immutable. */
public final class Relation {

  /** How two sums compare. */
  public enum Kind {
    /** The left sum is the right sum. */
    EQUAL,

    /** The left sum is no more than the right sum. */
    AT_MOST
  }

  /** The most cells a relation may name: with it no sum of values can overflow. */
  public static final int MAX_TERMS = 4096;

  private final String id;
  private final Kind kind;
  private final List<Integer> left;
  private final List<Integer> right;

  /** The cells which count in it, in rising order. */
  final int[] cells;

  /** How often each of them counts, negative on the right side; none counts zero. */
  final long[] factors;

  /**
   * States a sum.
   *
   * @param id the caller's name for it, unlike that of any other relation of the puzzle
   * @param kind how the two sums compare
   * @param left the cells of the left sum
   * @param right the cells of the right sum
   */
  public Relation(String id, Kind kind, List<Integer> left, List<Integer> right) {
    this.id = id;
    this.kind = kind;
    this.left = List.copyOf(left);
    this.right = List.copyOf(right);
    if (left.size() + right.size() > MAX_TERMS) {
      throw new IllegalArgumentException("more than " + MAX_TERMS + " cells in relation " + id);
    }
    Map<Integer, Long> counts = new TreeMap<>();
    left.forEach(cell -> counts.merge(cell, 1L, Long::sum));
    right.forEach(cell -> counts.merge(cell, -1L, Long::sum));
    counts.values().removeIf(factor -> factor == 0);
    cells = counts.keySet().stream().mapToInt(Integer::intValue).toArray();
    factors = counts.values().stream().mapToLong(Long::longValue).toArray();
  }

  /**
   * The caller's name for it.
   *
   * @return the name
   */
  public String id() {
    return id;
  }

  /**
   * How the two sums compare.
   *
   * @return the kind
   */
  public Kind kind() {
    return kind;
  }

  /**
   * The left sum.
   *
   * @return its cells
   */
  public List<Integer> left() {
    return left;
  }

  /**
   * The right sum.
   *
   * @return its cells
   */
  public List<Integer> right() {
    return right;
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

  @Override
  public String toString() {
    return id + ": " + left + (kind == Kind.EQUAL ? " = " : " <= ") + right;
  }
}
