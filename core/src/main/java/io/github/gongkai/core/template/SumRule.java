package io.github.gongkai.core.template;

import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.Relation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

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
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(left, "left");
    Objects.requireNonNull(relation, "relation");
    Objects.requireNonNull(right, "right");
    Objects.requireNonNull(force, "force");
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  /**
   * Adds up both sides.
   *
   * @param values what is known of a figure; empty where it has no value
   * @return the totals; empty if some figure of the rule has no value
   */
  public Optional<Totals> totals(Function<Code, Optional<BigDecimal>> values) {
    Optional<BigDecimal> leftTotal = total(left, values);
    Optional<BigDecimal> rightTotal = total(right, values);
    return leftTotal.flatMap(
        one -> rightTotal.map(other -> new Totals(one, other, relation.holds(one, other))));
  }

  private static Optional<BigDecimal> total(
      List<Code> codes, Function<Code, Optional<BigDecimal>> values) {
    Optional<BigDecimal> total = Optional.of(BigDecimal.ZERO);
    for (Code code : codes) {
      total = total.flatMap(sum -> values.apply(code).map(sum::add));
    }
    return total;
  }

  /**
   * What the two sides of a rule come to.
   *
   * @param left the total of the left side
   * @param right the total of the right side
   * @param hold whether they compare as the rule says
   */
  public record Totals(BigDecimal left, BigDecimal right, boolean hold) {
    /**
     * Sees that nothing is missing.
     *
     * @param left the total of the left side
     * @param right the total of the right side
     * @param hold whether they compare as the rule says
     */
    public Totals {
      Objects.requireNonNull(left, "left");
      Objects.requireNonNull(right, "right");
    }
  }

  /** What a rule may be used for. */
  public enum Force {
    /** The form prescribes it: figures may be inferred from it, and breaking it is a finding. */
    PRESCRIBED,
    /** Reports mostly keep it: breaking it is a finding, but nothing is inferred from it. */
    EXPECTED
  }
}
