package io.github.gongkai.core.prose;

import io.github.gongkai.core.text.Fold;
import io.github.gongkai.model.Precision;
import io.github.gongkai.model.Wording;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads numbers in sentences: {@code 4,106件}, {@code 30余次}, {@code 12.3456万人次}, {@code 两件}. */
final class Numbers {

  /** No report counts further. */
  private static final int MOST_DIGITS = 15;

  private static final int MOST_NUMERALS = 9;

  /** Single digits; the first two are zero. */
  static final String NUMERALS = "〇零一二三四五六七八九";

  /** What is put together with them. */
  static final String COUNTED_IN = "两十百千";

  private Numbers() {}

  /** A number and the index behind it. */
  record Read(Quantity quantity, int digitsTo, int to) {}

  /** The number that begins at an index; empty when none does that could be read. */
  static Optional<Read> read(Letters letters, int from) {
    return Fold.isDigit(letters.at(from)) ? digits(letters, from) : numerals(letters, from);
  }

  private static Optional<Read> digits(Letters letters, int from) {
    long value = 0;
    int digits = 0;
    int i = from;
    while (Fold.isDigit(letters.at(i)) && (i == from || letters.joined(i))) {
      value = digits++ < MOST_DIGITS ? 10 * value + letters.at(i) - '0' : value;
      i++;
      if (letters.at(i) == ',' && digits <= 12 && isGroup(letters, from, i)) {
        i++;
      }
    }
    int scale = 0;
    if (letters.at(i) == '.' && Fold.isDigit(letters.at(i + 1)) && letters.joined(i + 1)) {
      i++;
      while (Fold.isDigit(letters.at(i)) && letters.joined(i)) {
        value = digits++ < MOST_DIGITS ? 10 * value + letters.at(i) - '0' : value;
        i++;
        scale++;
      }
    }
    // two numbers with a blank between them: nobody knows whether they are one
    if (digits > MOST_DIGITS || Fold.isDigit(letters.at(i))) {
      return Optional.empty();
    }
    BigDecimal amount = BigDecimal.valueOf(value, scale);
    return Optional.of(measured(letters, i, amount, scale, Wording.DIGITS));
  }

  /** Whether a comma within a number parts groups of three: 4,106 but not 237,13. */
  private static boolean isGroup(Letters letters, int from, int comma) {
    int before = comma;
    while (before > from && Fold.isDigit(letters.at(before - 1))) {
      before--;
    }
    boolean first = before == from;
    if (first ? comma - before > 3 : comma - before != 3) {
      return false;
    }
    for (int i = comma; i <= comma + 3; i++) {
      if (!letters.joined(i) || i > comma && !Fold.isDigit(letters.at(i))) {
        return false;
      }
    }
    return !Fold.isDigit(letters.at(comma + 4));
  }

  private static Optional<Read> numerals(Letters letters, int from) {
    int i = from;
    while (isNumeral(letters.at(i)) && i - from < MOST_NUMERALS) {
      i++;
    }
    // without a measure word a numeral is part of a word: 一般, 三公
    int value = i == from || !mayBeMeasured(letters, i) ? -1 : chinese(letters, from, i);
    if (value < 0) {
      return Optional.empty();
    }
    Read read = measured(letters, i, BigDecimal.valueOf(value), 0, Wording.CHINESE_NUMERAL);
    return read.quantity().measure().isEmpty() ? Optional.empty() : Optional.of(read);
  }

  private static boolean mayBeMeasured(Letters letters, int at) {
    return isMultiplied(letters.at(at)) || Measures.find(letters, at) >= 0;
  }

  /**
   * Whether the number of a figure may end before an index, behind a digit or numeral: what follows is
   * no percent sign and no measure of time or rank.
   */
  static boolean mayEndFigure(Letters letters, int at) {
    char next = letters.at(at);
    int measure = Measures.find(letters, at);
    if (isMultiplied(next) || measure >= 0 || !Fold.isDigit(letters.at(at - 1))) {
      return isMultiplied(next) || Measures.isOfUnit(measure);
    }
    boolean month = next == '月' && (at < 3 || !Fold.isDigit(letters.at(at - 3)));
    return next != '%' && !month;
  }

  private static boolean isMultiplied(char c) {
    return c == '万' || c == '亿' || isOpenEnd(c);
  }

  private static boolean isOpenEnd(char c) {
    return c == '余' || c == '多' || c == '来' || c == '几';
  }

  /** The value of a single numeral; negative for 十 and what is none. */
  static int digit(char c) {
    int at = NUMERALS.indexOf(c);
    return at < 0 ? -1 : Math.max(0, at - 1);
  }

  static boolean isNumeral(char c) {
    return (Sign.of(c) & Sign.NUMERAL) != 0;
  }

  /** The value of 两, 十二, 三百零五; negative where it has none, as a number in single digits. */
  private static int chinese(Letters letters, int from, int to) {
    int sum = 0;
    int digit = -1;
    int last = 10_000;
    for (int i = from; i < to; i++) {
      char c = letters.at(i);
      int power = c == '十' ? 10 : c == '百' ? 100 : c == '千' ? 1000 : 0;
      if (power == 0) {
        if (digit > 0) {
          return -1;
        }
        digit = c == '两' ? 2 : digit(c);
      } else {
        if (power >= last || digit == 0) {
          return -1;
        }
        sum += (digit < 0 ? 1 : digit) * power;
        digit = -1;
        last = power;
      }
    }
    return sum + Math.max(digit, 0);
  }

  private static Read measured(
      Letters letters, int end, BigDecimal amount, int scale, Wording wording) {
    int i = end;
    BigDecimal value = amount;
    Precision precision = Precision.EXACT;
    if (isOpenEnd(letters.at(i))) {
      precision = Precision.AT_LEAST;
      i++;
    }
    int power = letters.at(i) == '亿' ? 8 : letters.at(i) == '万' ? 4 : 0;
    boolean money = false;
    if (power > 0) {
      i++;
      value = value.scaleByPowerOfTen(power);
      money = letters.at(i) == '元';
      if (isOpenEnd(letters.at(i))) {
        precision = Precision.AT_LEAST;
        i++;
        money = letters.at(i) == '元';
      }
      // 2.3万条 is rounded, 12.3456万人次 is not; amounts of money are given in 万元
      if (!money && scale < power && precision == Precision.EXACT) {
        precision = Precision.ABOUT;
      }
    }
    String measure = Measures.word(Measures.find(letters, i));
    int to = i + measure.length();
    char next = letters.at(to);
    if (next == '余' || next == '多') {
      precision = Precision.AT_LEAST;
      to++;
    }
    Quantity quantity = new Quantity(value, measure, precision, wording);
    return new Read(quantity, end, to);
  }
}
