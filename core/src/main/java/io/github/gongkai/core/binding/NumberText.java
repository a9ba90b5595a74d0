package io.github.gongkai.core.binding;

import io.github.gongkai.core.text.Fold;
import io.github.gongkai.model.vocabulary.Unit;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number as written, with the sign and the unit that stand at it.
 *
 * @param from where it begins, with its sign
 * @param to the index after its last character, its unit's included
 * @param amount the number itself
 * @param power 4 when 万 follows the number without 元, 8 when 亿 does, else 0
 * @param unit the unit written behind it, empty when there is none
 * @param sign whether and how a sign is written
 */
record NumberText(int from, int to, BigDecimal amount, int power, Optional<Unit> unit, Sign sign) {

  /** The sign before a number. */
  enum Sign {
    NONE,
    PLUS,
    MINUS,
    /** Dashes before it: a minus, or the sign of an empty cell. */
    DOUBTFUL
  }

  /** Whether no sign and no unit stands at it. */
  boolean isBare() {
    return sign == Sign.NONE && unit.isEmpty() && power == 0;
  }

  /** Whether it is written with digits alone, so that it may be several numbers run together. */
  boolean isPlainDigits() {
    return isBare() && amount.scale() == 0;
  }

  /** Its digits alone, {@code 1122} of {@code 1,122条}. */
  String digits(String folded) {
    StringBuilder digits = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      if (Fold.isDigit(folded.charAt(i))) {
        digits.append(folded.charAt(i));
      }
    }
    return digits.toString();
  }

  /** How many digits it has. */
  int countDigits(String folded) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += Fold.isDigit(folded.charAt(i)) ? 1 : 0;
    }
    return count;
  }

  /** This number behind dashes that may be its sign or that of an empty cell. */
  NumberText afterDash(String folded) {
    int first = from;
    while (!Fold.isDigit(folded.charAt(first))) {
      first++;
    }
    return new NumberText(first, to, amount, power, unit, Sign.DOUBTFUL);
  }

  /** {@code 000023}, {@code 05件}: no number begins with a zero but zero itself. Not so {@code 0.5}. */
  boolean hasNeedlessZero(String folded) {
    int first = from;
    while (first < to && !Fold.isDigit(folded.charAt(first))) {
      first++;
    }
    return first + 1 < to && folded.charAt(first) == '0' && Fold.isDigit(folded.charAt(first + 1));
  }

  /** This number in a unit that is printed for its line or column, unless it has its own. */
  NumberText orIn(Optional<Unit> printed) {
    // 3万 is 3万元, whichever unit is printed, never so many ten thousands of it
    boolean takes = unit.isEmpty()
        && power == 0
        && printed.filter(NumberText::measuresAmounts).isPresent();
    return takes ? new NumberText(from, to, amount, power, printed, sign) : this;
  }

  /** A measure word printed above amounts is that of counts beside them; a share is none of either. */
  private static boolean measuresAmounts(Unit printed) {
    return printed.isMoney() || printed == Unit.PERCENT;
  }

  /**
   * The number in the unit of a cell, exactly; empty where what is written measures something else.
   * Measure words for counts (条, 件, 次) stand for one another, money and counts do not.
   */
  Optional<BigDecimal> in(Unit target) {
    BigDecimal signed = sign == Sign.MINUS ? amount.negate() : amount;
    Unit written = unit.orElse(power > 0 && target.isMoney() ? Unit.YUAN : target);
    BigDecimal multiplied = power == 0 ? signed : plain(signed.scaleByPowerOfTen(power));
    if (written.isMoney() || target.isMoney()) {
      return written == target
          ? Optional.of(multiplied)
          : written.convert(multiplied, target).map(amount -> plain(amount.stripTrailingZeros()));
    }
    boolean sameMeasure = (written == Unit.PERCENT) == (target == Unit.PERCENT);
    return sameMeasure ? Optional.of(multiplied) : Optional.empty();
  }

  /** No negative scale: 2E+4 is 20000. */
  private static BigDecimal plain(BigDecimal amount) {
    return amount.scale() < 0 ? amount.setScale(0) : amount;
  }
}
