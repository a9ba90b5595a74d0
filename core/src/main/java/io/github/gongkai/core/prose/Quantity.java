package io.github.gongkai.core.prose;

import io.github.gongkai.model.Precision;
import io.github.gongkai.model.Wording;
import io.github.gongkai.model.vocabulary.Unit;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number in a sentence.
 *
 * @param amount the number, multiplied by 万 or 亿 where one follows it
 * @param measure the measure word behind it, empty when there is none
 * @param precision whether it is exact
 * @param wording how it is written
 */
record Quantity(BigDecimal amount, String measure, Precision precision, Wording wording) {

  Quantity with(Precision other) {
    return precision == Precision.EXACT ? new Quantity(amount, measure, other, wording) : this;
  }

  /** Whether the measure word is one of a unit's. */
  boolean isIn(Unit unit) {
    return unit.isMoney()
        ? measure.equals("元") || measure.equals("万元")
        : amount.scale() <= 0 && Measures.of(unit).contains(measure);
  }

  /** The amount in a unit; empty when the measure word is not one of the unit's. */
  Optional<BigDecimal> in(Unit unit) {
    if (unit.isMoney()) {
      return switch (measure) {
        case "元" -> Unit.YUAN.convert(amount, unit).map(Quantity::plain);
        case "万元" -> Unit.TEN_THOUSAND_YUAN.convert(amount, unit).map(Quantity::plain);
        default -> Optional.empty();
      };
    }
    return isIn(unit) ? Optional.of(plain(amount)) : Optional.empty();
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
