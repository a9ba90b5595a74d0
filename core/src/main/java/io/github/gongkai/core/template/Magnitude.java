package io.github.gongkai.core.template;

import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.Unit;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * How large an amount of a table is at most, or how small at least, unless it was given in another
 * unit than the form's.
 *
 * @param amount the amount
 * @param count what the amount is for; empty where the bound is one for the whole amount
 * @param bound what the amount does not exceed; with a count, what it is at least for each
 * @param likelier the unit that an amount beyond the bound is likely given in
 */
public record Magnitude(Code amount, Optional<Code> count, BigDecimal bound, Unit likelier) {
  /**
   * Sees that nothing is missing.
   *
   * @param amount the amount
   * @param count what the amount is for; empty where the bound is one for the whole amount
   * @param bound what the amount does not exceed; with a count, what it is at least for each
   * @param likelier the unit that an amount beyond the bound is likely given in
   */
  public Magnitude {
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(count, "count");
    Objects.requireNonNull(bound, "bound");
    Objects.requireNonNull(likelier, "likelier");
  }
}
