package io.github.gongkai.core.prose;

import io.github.gongkai.core.text.Fold;
import java.util.List;
import java.util.OptionalInt;

/**
 * Reads years, months and days, and spans of them, and tells what time they are to a report of a
 * year. Keeps what it read last.
 */
final class Calendar {

  private static final int NOT_KNOWN = Integer.MIN_VALUE / 2;
  private static final List<String> RANGE = List.of("起至", "日至", "至", "到", "-", "~", "起到");
  private static final List<String> TAILS = List.of("期间", "止");
  private static final List<String> ENDS = List.of("年底", "年末", "年终");
  private static final List<String> SINCE = List.of("以来", "至今", "度以来");
  private static final List<String> WHOLE = List.of("全年", "度全年", "度");

  private final Letters letters;

  /** The report's. */
  private final int own;

  /** A day, a month or a year; what is not told is zero. */
  private int year;

  private int month;
  private int day;
  private Role role = Role.NONE;
  private int to;

  Calendar(Letters letters, OptionalInt year) {
    this.letters = letters;
    this.own = year.orElse(NOT_KNOWN);
  }

  /** What the time that was read is to the report. */
  Role role() {
    return role;
  }

  /** The index behind it. */
  int to() {
    return to;
  }

  /**
   * Reads the time that begins at an index; whether one does.
   *
   * @param upTo whether 截至 or 到 stands before it, so that it ends a span
   */
  boolean read(int from, boolean upTo) {
    char first = letters.at(from);
    int start = first == '自' || first == '从' ? from + 1 : from;
    boolean numeral = !Fold.isDigit(letters.at(start)) && letters.at(start + 4) != '年';
    if (numeral || !date(start)) {
      return false;
    }
    int beginYear = year;
    int beginMonth = month;
    int beginDay = day;
    int beginTo = to;
    for (String range : RANGE) {
      if (letters.startsWith(range, beginTo) && date(beginTo + range.length())) {
        boolean january = isReportsOrNone(beginYear) && beginMonth == 1 && beginDay <= 1;
        role = january && isYearsEnd() ? Role.THIS_YEAR : Role.OTHER_TIME;
        for (String tail : TAILS) {
          to += letters.startsWith(tail, to) ? tail.length() : 0;
        }
        return true;
      }
    }
    year = beginYear;
    month = beginMonth;
    day = beginDay;
    to = beginTo;
    if (month > 0) {
      role = upTo && isYearsEnd() ? Role.AS_OF : Role.OTHER_TIME;
    } else {
      yearAlone(upTo);
    }
    return true;
  }

  private boolean isReportsOrNone(int some) {
    return some == 0 || some == own;
  }

  private boolean isYearsEnd() {
    return isReportsOrNone(year) && month == 12 && (day == 31 || day == 0);
  }

  private void yearAlone(boolean upTo) {
    boolean ours = year == own;
    if (letters.startsWithAny(ENDS, to - 1)) {
      role = ours ? Role.AS_OF : Role.OTHER_TIME;
      to++;
      return;
    }
    for (String since : SINCE) {
      if (letters.startsWith(since, to)) {
        role = ours ? Role.THIS_YEAR : Role.OTHER_TIME;
        to += since.length();
        return;
      }
    }
    for (String whole : WHOLE) {
      if (letters.startsWith(whole, to)) {
        role = beside(year);
        to += whole.length();
        return;
      }
    }
    role = upTo ? Role.OTHER_TIME : beside(year);
  }

  private Role beside(int some) {
    return switch (some - own) {
      case 0 -> Role.THIS_YEAR;
      case -1 -> Role.LAST_YEAR;
      case 1 -> Role.NEXT_YEAR;
      default -> Role.OTHER_TIME;
    };
  }

  private boolean date(int from) {
    int i = from;
    year = 0;
    month = 0;
    day = 0;
    int digits = digitsTo(i);
    if (digits - i == 4 && letters.at(digits) == '年') {
      year = number(i, digits);
      i = digits + 1;
    } else if (digits == i && isNumeralYear(i)) {
      year = numeralYear(i);
      i += 5;
    }
    digits = digitsTo(i);
    if (digits > i && digits - i <= 2 && letters.at(digits) == '月') {
      month = number(i, digits);
      i = digits + 1;
      if (letters.at(i) == '份' || letters.at(i) == '底' || letters.at(i) == '初') {
        i++;
      }
      digits = digitsTo(i);
      if (digits > i && digits - i <= 2 && letters.at(digits) == '日') {
        day = number(i, digits);
        i = digits + 1;
      }
    }
    to = i;
    return year != 0 || month != 0;
  }

  private int digitsTo(int from) {
    int i = from;
    while (Fold.isDigit(letters.at(i)) && i - from < 5) {
      i++;
    }
    return i;
  }

  private int number(int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      value = value * 10 + letters.at(i) - '0';
    }
    return value;
  }

  private boolean isNumeralYear(int from) {
    for (int i = from; i < from + 4; i++) {
      if (!Numbers.isNumeral(letters.at(i)) || Numbers.digit(letters.at(i)) < 0) {
        return false;
      }
    }
    return letters.at(from + 4) == '年';
  }

  private int numeralYear(int from) {
    int value = 0;
    for (int i = from; i < from + 4; i++) {
      value = value * 10 + Numbers.digit(letters.at(i));
    }
    return value;
  }
}
