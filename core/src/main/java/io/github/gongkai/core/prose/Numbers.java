package io.github.gongkai.core.prose;

import io.github.gongkai.model.Precision;
import io.github.gongkai.model.Wording;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads numbers in sentences: {@code 4,106件}, {@code 30余次}, {@code 12.3456万人次}, {@code 两件}. */
final class Numbers {

  /** No report counts further. */
  private static final int MOST_DIGITS = 15;

  private static final int MOST_NUMERALS = 9;
  private static final String NUMERALS = "〇零一二三四五六七八九";
  private static final String OPEN_END = "余多来几";

  private Numbers() {}

  /** A number and the index behind it. */
  record Read(Quantity quantity, int digitsTo, int to) {}

  /** The number that begins at an index; empty when none does that could be read. */
  static Optional<Read> read(Letters letters, int from) {
    return Letters.isDigit(letters.at(from)) ? digits(letters, from) : numerals(letters, from);
  }

  private static Optional<Read> digits(Letters letters, int from) {
    StringBuilder digits = new StringBuilder();
    int i = from;
    while (Letters.isDigit(letters.at(i)) && (i == from || letters.joined(i))) {
      digits.append(letters.at(i++));
      if (letters.at(i) == ',' && digits.length() <= 12 && isGroup(letters, from, i)) {
        i++;
      }
    }
    int scale = 0;
    if (letters.at(i) == '.' && Letters.isDigit(letters.at(i + 1)) && letters.joined(i + 1)) {
      i++;
      while (Letters.isDigit(letters.at(i)) && letters.joined(i)) {
        digits.append(letters.at(i++));
        scale++;
      }
    }
    // two numbers with a blank between them: nobody knows whether they are one
    if (digits.length() > MOST_DIGITS || Letters.isDigit(letters.at(i))) {
      return Optional.empty();
    }
    BigDecimal amount = new BigDecimal(digits.toString()).movePointLeft(scale);
    return Optional.of(measured(letters, i, amount, scale, Wording.DIGITS));
  }

  /** Whether a comma within a number parts groups of three: 4,106 but not 237,13. */
  private static boolean isGroup(Letters letters, int from, int comma) {
    int before = comma;
    while (before > from && Letters.isDigit(letters.at(before - 1))) {
      before--;
    }
    boolean first = before == from;
    if (first ? comma - before > 3 : comma - before != 3) {
      return false;
    }
    for (int i = comma; i <= comma + 3; i++) {
      if (!letters.joined(i) || i > comma && !Letters.isDigit(letters.at(i))) {
        return false;
      }
    }
    return !Letters.isDigit(letters.at(comma + 4));
  }

  private static Optional<Read> numerals(Letters letters, int from) {
    int i = from;
    while (isNumeral(letters.at(i)) && i - from < MOST_NUMERALS) {
      i++;
    }
    int value = i == from ? -1 : chinese(letters.cut(from, i));
    if (value < 0) {
      return Optional.empty();
    }
    Read read = measured(letters, i, BigDecimal.valueOf(value), 0, Wording.CHINESE_NUMERAL);
    // without a measure word a numeral is part of a word: 一般, 三公
    return read.quantity().measure().isEmpty() ? Optional.empty() : Optional.of(read);
  }

  /** The value of a single numeral; negative for 十 and what is none. */
  static int digit(char c) {
    int at = NUMERALS.indexOf(c);
    return at < 0 ? -1 : Math.max(0, at - 1);
  }

  static boolean isNumeral(char c) {
    return NUMERALS.indexOf(c) >= 0 || c == '两' || c == '十' || c == '百' || c == '千';
  }

  /** The value of 两, 十二, 三百零五; negative where it has none, as a number in single digits. */
  static int chinese(String numeral) {
    int sum = 0;
    int digit = -1;
    int last = 10_000;
    for (int i = 0; i < numeral.length(); i++) {
      char c = numeral.charAt(i);
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
    if (OPEN_END.indexOf(letters.at(i)) >= 0 && i < letters.length()) {
      precision = Precision.AT_LEAST;
      i++;
    }
    int power = letters.at(i) == '亿' ? 8 : letters.at(i) == '万' ? 4 : 0;
    boolean money = false;
    if (power > 0) {
      i++;
      value = value.scaleByPowerOfTen(power);
      money = letters.at(i) == '元';
      if (OPEN_END.indexOf(letters.at(i)) >= 0 && i < letters.length()) {
        precision = Precision.AT_LEAST;
        i++;
        money = letters.at(i) == '元';
      }
      // 2.3万条 is rounded, 12.3456万人次 is not; amounts of money are given in 万元
      if (!money && scale < power && precision == Precision.EXACT) {
        precision = Precision.ABOUT;
      }
    }
    String measure = "";
    for (String word : Measures.WORDS) {
      if (letters.startsWith(word, i)) {
        measure = word;
        break;
      }
    }
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
