package io.github.gongkai.model;

import io.github.gongkai.model.source.Span;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.Relation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Two sides of a sum with the figures as they are, whether or not they agree.
 *
 * @param left the figures added up on the left side
 * @param relation how the two totals should compare
 * @param right the figures added up on the right side
 */
public record Balance(List<Term> left, Relation relation, List<Term> right) {

  /**
   * Copies the lists.
   *
   * @param left the figures added up on the left side
   * @param relation how the two totals should compare
   * @param right the figures added up on the right side
   */
  public Balance {
    Objects.requireNonNull(left, "left");
    Objects.requireNonNull(relation, "relation");
    Objects.requireNonNull(right, "right");
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  /**
   * One figure of a side.
   *
   * @param code the figure's name
   * @param value what it adds to its side, negative where it is taken off
   * @param source where it stands in its document; empty when it is inferred
   * @param document the document it stands in; empty for the report that the finding belongs to
   */
  public record Term(
      Code code, BigDecimal value, Optional<Span> source, Optional<String> document) {
    /**
     * Sees that nothing is missing.
     *
     * @param code the figure's name
     * @param value what it adds to its side, negative where it is taken off
     * @param source where it stands in its document; empty when it is inferred
     * @param document the document it stands in; empty for the report that the finding belongs to
     */
    public Term {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(source, "source");
      Objects.requireNonNull(document, "document");
    }

    /**
     * A figure of the report itself.
     *
     * @param code the figure's name
     * @param value what it adds to its side
     * @param source where it stands; empty when it is inferred
     */
    public Term(Code code, BigDecimal value, Optional<Span> source) {
      this(code, value, source, Optional.empty());
    }
  }

  /**
   * What the left side adds up to.
   *
   * @return the total
   */
  public BigDecimal leftTotal() {
    return total(left);
  }

  /**
   * What the right side adds up to.
   *
   * @return the total
   */
  public BigDecimal rightTotal() {
    return total(right);
  }

  /**
   * By how much the left total exceeds the right one.
   *
   * @return the difference, negative when the left one is the smaller
   */
  public BigDecimal difference() {
    return leftTotal().subtract(rightTotal());
  }

  /**
   * Whether the totals compare as they should.
   *
   * @return whether the sum holds
   */
  public boolean holds() {
    return relation.holds(leftTotal(), rightTotal());
  }

  private static BigDecimal total(List<Term> terms) {
    return terms.stream().map(Term::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
