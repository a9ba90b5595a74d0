package io.github.gongkai.core.prose;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads years, months and days, and spans of them, and tells what time they are to a report of a
 * year.
 */
final class Calendar {

  private static final String[] RANGE = {"起至", "日至", "至", "到", "-", "~", "起到"};

  private final Letters letters;
  private final OptionalInt year;
  private final boolean upTo;

  private Calendar(Letters letters, OptionalInt year, boolean upTo) {
    this.letters = letters;
    this.year = year;
    this.upTo = upTo;
  }

  /** A day, a month or a year; what is not told is zero. */
  private record Date(int year, int month, int day, int to) {}

  /** A time that was read. */
  record Read(Role role, int to) {}

  /**
   * The time that begins at an index.
   *
   * @param upTo whether 截至 or 到 stands before it, so that it ends a span
   */
  static Optional<Read> read(Letters letters, int from, OptionalInt year, boolean upTo) {
    return new Calendar(letters, year, upTo).read(from);
  }

  private Optional<Read> read(int from) {
    int start = letters.at(from) == '自' || letters.at(from) == '从' ? from + 1 : from;
    Optional<Date> first = date(start);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    Date begin = first.get();
    for (String range : RANGE) {
      if (letters.startsWith(range, begin.to())) {
        Optional<Date> second = date(begin.to() + range.length());
        if (second.isPresent()) {
          return Optional.of(span(begin, second.get()));
        }
      }
    }
    return Optional.of(single(begin));
  }

  private Read span(Date begin, Date end) {
    int to = end.to();
    for (String tail : new String[] {"期间", "止"}) {
      if (letters.startsWith(tail, to)) {
        to += tail.length();
      }
    }
    boolean whole = (begin.year() == 0 || isReports(begin.year()))
        && (end.year() == 0 || isReports(end.year()))
        && begin.month() == 1
        && begin.day() <= 1
        && end.month() == 12
        && (end.day() == 31 || end.day() == 0);
    return new Read(whole ? Role.THIS_YEAR : Role.OTHER_TIME, to);
  }

  private Read single(Date date) {
    int to = date.to();
    if (date.month() > 0) {
      boolean end = date.month() == 12 && (date.day() == 31 || date.day() == 0);
      boolean ours = date.year() == 0 || isReports(date.year());
      return new Read(end && ours && upTo ? Role.AS_OF : Role.OTHER_TIME, to);
    }
    int after = date.year() - year.orElse(0);
    for (String end : new String[] {"年底", "年末", "年终"}) {
      if (letters.startsWith(end, to - 1)) {
        return new Read(after == 0 ? Role.AS_OF : Role.OTHER_TIME, to + 1);
      }
    }
    for (String since : new String[] {"以来", "至今", "度以来", "全年", "度全年", "度"}) {
      if (letters.startsWith(since, to)) {
        to += since.length();
        return new Read(since.endsWith("来") || since.equals("至今") ? since(after) : year(after), to);
      }
    }
    return new Read(upTo ? Role.OTHER_TIME : year(after), to);
  }

  private static Role since(int after) {
    return after == 0 ? Role.THIS_YEAR : Role.OTHER_TIME;
  }

  private Role year(int after) {
    if (year.isEmpty()) {
      return Role.OTHER_TIME;
    }
    return switch (after) {
      case 0 -> Role.THIS_YEAR;
      case -1 -> Role.LAST_YEAR;
      case 1 -> Role.NEXT_YEAR;
      default -> Role.OTHER_TIME;
    };
  }

  private boolean isReports(int other) {
    return year.isPresent() && year.getAsInt() == other;
  }

  private Optional<Date> date(int from) {
    int i = from;
    int foundYear = 0;
    int month = 0;
    int day = 0;
    int digits = digitsTo(i);
    if (digits - i == 4 && letters.at(digits) == '年') {
      foundYear = number(i, digits);
      i = digits + 1;
    } else if (isNumeralYear(i)) {
      foundYear = numeralYear(i);
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
    return foundYear == 0 && month == 0
        ? Optional.empty()
        : Optional.of(new Date(foundYear, month, day, i));
  }

  private int digitsTo(int from) {
    int i = from;
    while (Letters.isDigit(letters.at(i)) && i - from < 5) {
      i++;
    }
    return i;
  }

  private int number(int from, int to) {
    return Integer.parseInt(letters.cut(from, to));
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
