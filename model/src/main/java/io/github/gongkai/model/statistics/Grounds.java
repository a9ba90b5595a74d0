package io.github.gongkai.model.statistics;

import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Why a figure has its value where its own characters alone do not say so: sums of the table
 * (勾稽关系), and sentences of the report, which together with the other figures leave no other value.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param sums the sums, in the form's order
 * @param statements figures which the report also states in its prose, and whose sentences decided
 *     where the sums left several values; the sentences are among the report's statements
 * @param extent whether all of these are needed
 */
public record Grounds(List<Sum> sums, List<Code> statements, Extent extent) {

  /** The grounds of a figure whose own characters say all. */
  public static final Grounds NONE = new Grounds(List.of(), List.of(), Extent.MINIMAL);

  /**
   * Copies the lists.
   *
   * @param sums the sums, in the form's order
   * @param statements figures whose sentences decided
   * @param extent whether all of these are needed
   */
  public Grounds {
    Objects.requireNonNull(sums, "sums");
    Objects.requireNonNull(statements, "statements");
    Objects.requireNonNull(extent, "extent");
    sums = List.copyOf(sums);
    statements = List.copyOf(statements);
  }

  /**
   * Whether there are none, because the figure's own characters say all.
   *
   * @return true without sums and statements
   */
  public boolean isEmpty() {
    return sums.isEmpty() && statements.isEmpty();
  }

  /** How many sums and statements are given. */
  public enum Extent {
    /** Without any one of them another value would fit as well. */
    MINIMAL,
    /** They are enough; within the reader's limit it was not shown that all of them are needed. */
    SUFFICIENT
  }

  /**
   * A sum among figures of one table.
   *
   * @param rule the name of the template's rule, for example {@code requests.applicants}
   * @param label the sum in words, for example {@code 予以公开：总计 = 自然人 + 商业企业 + …}
   * @param left the figures of its left side
   * @param relation how the two sides compare
   * @param right the figures of its right side
   */
  public record Sum(
      String rule, Label label, List<Code> left, Relation relation, List<Code> right) {

    /**
     * Copies the lists.
     *
     * @param rule the name of the template's rule
     * @param label the sum in words
     * @param left the figures of its left side
     * @param relation how the two sides compare
     * @param right the figures of its right side
     */
    public Sum {
      Objects.requireNonNull(rule, "rule");
      Objects.requireNonNull(label, "label");
      Objects.requireNonNull(left, "left");
      Objects.requireNonNull(relation, "relation");
      Objects.requireNonNull(right, "right");
      left = List.copyOf(left);
      right = List.copyOf(right);
    }

    /**
     * The figures on which a figure rests by this sum.
     *
     * @param figure a figure of the sum
     * @return the figures of both sides but this one, in the form's order
     */
    public List<Code> others(Code figure) {
      List<Code> others = new ArrayList<>(left);
      others.addAll(right);
      others.removeIf(figure::equals);
      return List.copyOf(others);
    }
  }
}
