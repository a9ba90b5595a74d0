package io.github.gongkai.core.binding;

import io.github.gongkai.core.text.Fold;
import io.github.gongkai.core.text.HanScript;
import io.github.gongkai.core.text.Mark;
import io.github.gongkai.model.vocabulary.Unit;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers as reports write them: {@code 3,405}, {@code 251000元}, {@code 160.5964万元}, {@code
 * 12件}, {@code +3}, {@code 减38}, {@code 0/0}. Exact; what is longer than any count or amount is not
 * read.
 */
final class NumberReader {

  /** A {@code long} holds 18 digits; no report counts further. */
  private static final int MOST_DIGITS = 18;

  private static final int MOST_FRACTION_DIGITS = 8;
  private static final String[] INCREASE = {"增加", "新增", "增"};
  private static final String[] DECREASE = {"减少", "下降", "减"};

  /** A unit as written, the longer ones first. */
  private enum UnitWord {
    TEN_THOUSAND_YUAN("万元", Unit.TEN_THOUSAND_YUAN),
    ATTENDANCES("人次", Unit.ATTENDANCES),
    CASE_TIMES("件次", Unit.CASES),
    ITEM_TIMES("条次", Unit.ITEMS),
    YUAN("元", Unit.YUAN),
    ITEMS("条", Unit.ITEMS),
    CASES("件", Unit.CASES),
    TIMES("次", Unit.TIMES),
    ARTICLES("篇", Unit.ARTICLES),
    PLACES("个", Unit.PLACES),
    PERSONS("人", Unit.PERSONS),
    NAMES("名", Unit.PERSONS),
    MATTERS("项", Unit.MATTERS),
    KINDS("宗", Unit.CASES),
    INCIDENTS("起", Unit.CASES),
    COPIES("份", Unit.CASES),
    PERCENT("%", Unit.PERCENT);

    static final UnitWord[] ALL = values();

    final String written;
    final Optional<Unit> unit;

    UnitWord(String written, Unit unit) {
      this.written = written;
      this.unit = Optional.of(unit);
    }

    /** Marks and digits, what most figures stand before, are told from words at a glance. */
    static boolean mayBegin(char c) {
      return c == '%' || HanScript.isHan(c);
    }
  }

  private NumberReader() {}

  /** The number that begins at an index; empty when none does or it is too long to be one. */
  static Optional<NumberText> read(String folded, int from, int limit) {
    int i = from;
    NumberText.Sign sign = NumberText.Sign.NONE;
    if (!Fold.isDigit(folded.charAt(from))) {
      int plus = afterSign(folded, from, limit, '+', INCREASE);
      int minus = plus > from ? from : afterSign(folded, from, limit, '-', DECREASE);
      if (plus > from) {
        sign = NumberText.Sign.PLUS;
        i = skipBlanks(folded, plus, limit);
      } else if (minus > from) {
        sign = NumberText.Sign.MINUS;
        i = skipBlanks(folded, minus, limit);
      }
    }
    int digitsFrom = i;
    int digits = 0;
    long value = 0;
    while (i < limit) {
      char c = folded.charAt(i);
      if (Fold.isDigit(c)) {
        value = 10 * value + c - '0'; // of more digits than are read it does not matter
        digits++;
      } else if (c != ',' || !isThousands(folded, digitsFrom, i, limit)) {
        break;
      }
      i++;
    }
    if (digits == 0) {
      return Optional.empty();
    }
    int scale = 0;
    if (i + 1 < limit && folded.charAt(i) == '.' && Fold.isDigit(folded.charAt(i + 1))) {
      i++;
      while (i < limit && Fold.isDigit(folded.charAt(i))) {
        value = 10 * value + folded.charAt(i++) - '0';
        scale++;
      }
    }
    if (digits + scale > MOST_DIGITS || scale > MOST_FRACTION_DIGITS) {
      return Optional.empty();
    }
    if (goesOn(folded, i, limit)) {
      return Optional.empty();
    }
    return withUnit(folded, from, i, limit, BigDecimal.valueOf(value, scale), sign);
  }

  /** Where the digits of a number that is too long to be read end. */
  static int endOfDigits(String folded, int from, int limit) {
    int i = from;
    while (i < limit && (Fold.isDigit(folded.charAt(i)) || ",.".indexOf(folded.charAt(i)) >= 0)) {
      i++;
    }
    return Math.max(i, from + 1);
  }

  /** The index behind a unit's word that begins here; {@code from} when there is none. */
  static int afterUnit(String folded, int from, int limit) {
    UnitWord word = wordAt(folded, from, limit);
    return word == null ? from : afterWord(folded, from, limit, word.written);
  }

  /** The unit whose word begins here. */
  static Optional<Unit> unitAt(String folded, int from, int limit) {
    UnitWord word = wordAt(folded, from, limit);
    return word == null ? Optional.empty() : word.unit;
  }

  private static @Nullable UnitWord wordAt(String folded, int from, int limit) {
    if (from >= limit || !UnitWord.mayBegin(folded.charAt(from))) {
      return null;
    }
    for (UnitWord word : UnitWord.ALL) {
      if (afterWord(folded, from, limit, word.written) > from) {
        return word;
      }
    }
    return null;
  }

  /** The index behind a word that blanks may spread, {@code 万 元}; {@code from} when it is not here. */
  private static int afterWord(String folded, int from, int limit, String word) {
    int i = from;
    for (int letter = 0; letter < word.length(); letter++) {
      i = letter == 0 ? i : skipBlanks(folded, i, limit);
      if (i >= limit || folded.charAt(i) != word.charAt(letter)) {
        return from;
      }
      i++;
    }
    return i;
  }

  /**
   * Whether what stands directly behind digits makes another number of them, or none: {@code 3千},
   * {@code 12余}, {@code 1O2}, {@code 3~5}, {@code 1,23}.
   */
  private static boolean goesOn(String folded, int at, int limit) {
    if (at >= limit) {
      return false;
    }
    char c = folded.charAt(at);
    boolean digitNext = at + 1 < limit && Fold.isDigit(folded.charAt(at + 1));
    return c >= 'a' && c <= 'z'
        || "十百千拾佰仟余多几\uFFFD".indexOf(c) >= 0
        || digitNext && ".。,~:·至".indexOf(c) >= 0;
  }

  private static Optional<NumberText> withUnit(
      String folded, int from, int end, int limit, BigDecimal amount, NumberText.Sign sign) {
    int i = skipBlanks(folded, end, limit);
    int power = 0;
    if (i < limit && folded.charAt(i) == '亿') {
      power = 8;
      i++;
    } else if (i < limit && folded.charAt(i) == '万' && afterWord(folded, i, limit, "万元") == i) {
      power = 4;
      i++;
    }
    int bracket = i < limit && folded.charAt(i) == '(' ? 1 : 0;
    UnitWord word = wordAt(folded, i + bracket, limit);
    int after = word == null ? i + bracket : afterWord(folded, i + bracket, limit, word.written);
    Optional<Unit> unit = word == null ? Optional.empty() : word.unit;
    if (bracket == 1) { // 25.1（万元）
      boolean closed = unit.isPresent() && after < limit && folded.charAt(after) == ')';
      after = closed ? after + 1 : i;
      unit = closed ? unit : Optional.empty();
    }
    if (isEnd(folded, after, limit) && (after > i || power > 0)) {
      return Optional.of(new NumberText(from, after, amount, power, unit, sign));
    }
    if (power > 0 || unit.filter(Unit::isMoney).isPresent()) {
      return Optional.empty(); // 3万余元, 5万元/次: not 3, not 5
    }
    return Optional.of(new NumberText(from, end, amount, 0, Optional.empty(), sign));
  }

  /** A unit is one only where no further letter follows: 12人 but not 12人员. */
  private static boolean isEnd(String folded, int at, int limit) {
    if (at >= limit) {
      return true;
    }
    char c = folded.charAt(at);
    return Mark.isGap(c) || Mark.isHard(c) || Fold.isDigit(c) || ")(;,。、".indexOf(c) >= 0;
  }

  private static boolean isThousands(String folded, int digitsFrom, int comma, int limit) {
    int before = comma;
    while (before > digitsFrom && Fold.isDigit(folded.charAt(before - 1))) {
      before--;
    }
    boolean headOrGroup = before > digitsFrom ? comma - before == 3 : comma - before <= 3;
    if (!headOrGroup || comma == before || comma + 3 >= limit) {
      return false;
    }
    for (int i = comma + 1; i <= comma + 3; i++) {
      if (!Fold.isDigit(folded.charAt(i))) {
        return false;
      }
    }
    return comma + 4 >= limit || !Fold.isDigit(folded.charAt(comma + 4));
  }

  /** The index behind a sign or one of its words; {@code from} when none stands here. */
  private static int afterSign(String folded, int from, int limit, char sign, String[] words) {
    for (String word : words) {
      if (startsWith(folded, from, limit, word)) {
        return from + word.length();
      }
    }
    return folded.charAt(from) == sign ? from + 1 : from;
  }

  private static boolean startsWith(String folded, int from, int limit, String word) {
    return from + word.length() <= limit && folded.startsWith(word, from);
  }

  private static int skipBlanks(String folded, int from, int limit) {
    int i = from;
    while (i < limit && (folded.charAt(i) == ' ' || folded.charAt(i) == '\u00A0')) {
      i++;
    }
    return i;
  }
}
