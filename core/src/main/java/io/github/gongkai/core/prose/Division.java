package io.github.gongkai.core.prose;

import io.github.gongkai.model.source.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A figure that sentences divide into parts: {@code 申请50件，其中当面30件，占60%；网络20件，占40%}.
 *
 * @param whole the figure; empty where the sentences do not tell for sure which it is
 * @param parts its parts in order
 * @param completeness whether the parts claim to be all there are
 * @param others other figures that a share might be of
 */
public record Division(
    Optional<Amount> whole, List<Part> parts, Completeness completeness, List<BigDecimal> others) {

  /** Copies the lists. */
  public Division {
    parts = List.copyOf(parts);
    others = List.copyOf(others);
  }

  /** What the parts claim to be. */
  public enum Completeness {
    /** All there are, each for itself. */
    ALL,
    /** Nobody can tell: some, or such as overlap. */
    UNKNOWN
  }

  /**
   * A number with its place.
   *
   * @param value the number
   * @param span where its digits stand
   */
  public record Amount(BigDecimal value, Span span) {}

  /**
   * A part.
   *
   * @param amount its number
   * @param share the percentage printed beside it
   */
  public record Part(Amount amount, Optional<Amount> share) {}

  /** The same, its parts claiming to be all there are. */
  Division complete() {
    return new Division(whole, parts, Completeness.ALL, others);
  }

  /**
   * What the parts add up to.
   *
   * @return the sum
   */
  public BigDecimal total() {
    return parts.stream()
        .map(part -> part.amount().value())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /**
   * Whether some of the parts, from the first on, add up to the whole: what follows them is no part
   * any more.
   *
   * @return whether the parts make the whole
   */
  public boolean addsUp() {
    BigDecimal sum = BigDecimal.ZERO;
    for (Part part : parts) {
      sum = sum.add(part.amount().value());
      if (whole.isPresent() && sum.compareTo(whole.get().value()) == 0) {
        return true;
      }
    }
    return false;
  }
}
