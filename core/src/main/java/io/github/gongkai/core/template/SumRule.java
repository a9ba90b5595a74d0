package io.github.gongkai.core.template;

import io.github.gongkai.model.vocabulary.Code;
import java.util.List;

/**
 * A sum that figures of a table must satisfy (勾稽关系): the left side's total equals the right side's,
 * or does not exceed it.
 *
 * @param name the rule's name, the same for each line or column it is repeated for, for example
 *     {@code requests.balance}
 * @param left the figures of the left side
 * @param relation how the two totals compare
 * @param right the figures of the right side
 * @param force whether the form prescribes it, so that lost figures may be inferred from it
 */
public record SumRule(
    String name, List<Code> left, Relation relation, List<Code> right, Force force) {

  /**
   * Copies the lists.
   *
   * @param name the rule's name, the same for each line or column it is repeated for, for example
   *     {@code requests.balance}
   * @param left the figures of the left side
   * @param relation how the two totals compare
   * @param right the figures of the right side
   * @param force whether the form prescribes it, so that lost figures may be inferred from it
   */
  public SumRule {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  /** How the totals of the two sides compare. */
  public enum Relation {
    /** They are equal. */
    EQUAL,
    /** The left one is not greater than the right one. */
    AT_MOST
  }

  /** What a rule may be used for. */
  public enum Force {
    /** The form prescribes it: figures may be inferred from it, and breaking it is a finding. */
    PRESCRIBED,
    /** Reports mostly keep it: breaking it is a finding, but nothing is inferred from it. */
    EXPECTED
  }
}
