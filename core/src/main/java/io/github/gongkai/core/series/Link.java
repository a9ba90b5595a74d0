package io.github.gongkai.core.series;

import io.github.gongkai.model.vocabulary.Code;
import java.util.List;
import java.util.Objects;

/**
 * Which figures of a template stand for an indicator, and how well.
 *
 * @param comparability how they compare with the indicator's definition
 * @param codes the figure, or the figures whose sum it is; empty where none compares
 * @param reason why, in one sentence
 */
public record Link(Comparability comparability, List<Code> codes, String reason) {

  /**
   * Copies the codes.
   *
   * @param comparability how they compare with the indicator's definition
   * @param codes the figure, or the figures whose sum it is; empty where none compares
   * @param reason why, in one sentence
   * @throws IllegalArgumentException if there are codes although nothing compares, or none although
   *     something does, or no reason is given
   */
  public Link {
    Objects.requireNonNull(comparability, "comparability");
    Objects.requireNonNull(codes, "codes");
    Objects.requireNonNull(reason, "reason");
    codes = List.copyOf(codes);
    if (codes.isEmpty() != (comparability == Comparability.NONE)) {
      throw new IllegalArgumentException(comparability + " with the figures " + codes);
    }
    if (codes.stream().distinct().count() < codes.size()) {
      throw new IllegalArgumentException("a sum with a figure twice: " + codes);
    }
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a link has a reason");
    }
  }
}
