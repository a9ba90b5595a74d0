package io.github.gongkai.core.identity;

import io.github.gongkai.core.text.Fold;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A date as a document writes it.
 *
 * @param date the day
 * @param end the index after its last character
 * @param form how it is written
 */
record DateReading(LocalDate date, int end, Form form) {

  /** How a date is written. */
  enum Form {
    /** {@code 2019年1月31日}, {@code 二〇一九年一月三十一日}. */
    CHARACTERS,
    /** {@code 2019-01-31}, {@code 2019/1/31}, {@code 2019.1.31}. */
    FIGURES,
    /** A character of 年月日 is lost, and the digits allow exactly one reading. */
    DAMAGED
  }

  private static final int YEAR_DIGITS = 4;
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2099;

  /** The date that begins at an index. */
  static Optional<DateReading> at(Excerpt text, int from) {
    if (from >= text.length() || !YearToken.begins(text.charAt(from))) {
      return Optional.empty();
    }
    if (!Fold.isDigit(text.charAt(from))) {
      return chinese(text, from);
    }
    if (from > 0 && Fold.isDigit(text.charAt(from - 1)) && !text.isPieceStart(from)) {
      return Optional.empty();
    }
    int run = runEnd(text, from);
    if (run - from == YEAR_DIGITS) {
      int year = number(text, from, run);
      char next = run < text.length() ? text.charAt(run) : ' ';
      return switch (next) {
        case '年' -> monthAndDay(text, run + 1, year);
        case '-', '/', '.' -> figures(text, run, year, next);
        default -> Optional.empty();
      };
    }
    return run - from > YEAR_DIGITS && run - from <= YEAR_DIGITS + 4
        ? yearRunsOn(text, from, run)
        : Optional.empty();
  }

  /** Month and day, the year left out or read before: {@code 12月31日}, {@code 一月二十日}. */
  static Optional<DateReading> monthAndDay(Excerpt text, int from, int year) {
    if (from < text.length() && Fold.isDigit(text.charAt(from))) {
      int run = runEnd(text, from);
      if (run < text.length() && text.charAt(run) == '月') {
        return run - from <= 2
            ? day(text, run + 1, year, number(text, from, run), Form.CHARACTERS)
            : Optional.empty();
      }
      return isDayEnd(text, run) ? split(text, from, run, year, run + 1) : Optional.empty();
    }
    int month = wordEnd(text, from);
    if (month > from && month < text.length() && text.charAt(month) == '月') {
      int value = ChineseNumber.upToNinetyNine(text.folded().substring(from, month));
      return day(text, month + 1, year, value, Form.CHARACTERS);
    }
    return Optional.empty();
  }

  private static Optional<DateReading> day(Excerpt text, int from, int year, int month, Form form) {
    int end = from;
    int value;
    if (from < text.length() && Fold.isDigit(text.charAt(from))) {
      end = runEnd(text, from);
      value = end - from <= 2 ? number(text, from, end) : -1;
    } else {
      end = wordEnd(text, from);
      value = ChineseNumber.upToNinetyNine(text.folded().substring(from, end));
    }
    if (value < 0) {
      return Optional.empty();
    }
    if (isDayEnd(text, end)) {
      return reading(year, month, value, end + 1, form);
    }
    // at the end of the text more digits may be lost than 日
    return end < text.length() ? reading(year, month, value, end, Form.DAMAGED) : Optional.empty();
  }

  private static Optional<DateReading> figures(Excerpt text, int at, int year, char separator) {
    int monthEnd = runEnd(text, at + 1);
    boolean month = monthEnd > at + 1 && monthEnd - at <= 3;
    if (!month || monthEnd >= text.length() || text.charAt(monthEnd) != separator) {
      return Optional.empty();
    }
    int dayEnd = runEnd(text, monthEnd + 1);
    if (dayEnd == monthEnd + 1 || dayEnd - monthEnd > 3 || text.isPieceStart(monthEnd + 1)) {
      return Optional.empty();
    }
    boolean monthPadded = text.charAt(at + 1) == '0';
    boolean dayPadded = text.charAt(monthEnd + 1) == '0';
    if (monthPadded && dayEnd == monthEnd + 2 || dayPadded && monthEnd == at + 2) {
      return Optional.empty(); // 2014-02-2: a digit is lost
    }
    return reading(
        year,
        number(text, at + 1, monthEnd),
        number(text, monthEnd + 1, dayEnd),
        dayEnd,
        Form.FIGURES);
  }

  /** {@code 202111日}, {@code 20221月1日}, {@code 20101231日}, {@code 2018228}. */
  private static Optional<DateReading> yearRunsOn(Excerpt text, int from, int run) {
    int year = number(text, from, from + YEAR_DIGITS);
    int rest = from + YEAR_DIGITS;
    char next = run < text.length() ? text.charAt(run) : ' ';
    if (next == '月') {
      return run - rest <= 2
          ? day(text, run + 1, year, number(text, rest, run), Form.DAMAGED)
          : Optional.empty();
    }
    return split(text, rest, run, year, isDayEnd(text, run) ? run + 1 : run);
  }

  /** Month and day that run together; empty unless exactly one reading is a day of the calendar. */
  private static Optional<DateReading> split(Excerpt text, int from, int to, int year, int end) {
    List<DateReading> readings = new ArrayList<>();
    for (int cut = from + 1; cut <= Math.min(from + 2, to - 1); cut++) {
      if (to - cut <= 2) {
        reading(year, number(text, from, cut), number(text, cut, to), end, Form.DAMAGED)
            .ifPresent(readings::add);
      }
    }
    return readings.size() == 1 ? Optional.of(readings.get(0)) : Optional.empty();
  }

  private static Optional<DateReading> chinese(Excerpt text, int from) {
    return YearToken.at(text.folded(), from)
        .filter(year -> year.value().isPresent() && text.charAt(year.end() - 1) == '年')
        .flatMap(year -> monthAndDay(text, year.end(), year.value().getAsInt()));
  }

  private static Optional<DateReading> reading(int year, int month, int day, int end, Form form) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return Optional.empty();
    }
    try {
      return Optional.of(new DateReading(LocalDate.of(year, month, day), end, form));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static boolean isDayEnd(Excerpt text, int at) {
    return at < text.length() && (text.charAt(at) == '日' || text.charAt(at) == '号');
  }

  /** The end of digits that stand together: a gap ends them, so that a time is no part of a day. */
  private static int runEnd(Excerpt text, int from) {
    int end = from;
    while (end < text.length()
        && Fold.isDigit(text.charAt(end))
        && (end == from || !text.isPieceStart(end))) {
      end++;
    }
    return end;
  }

  private static int wordEnd(Excerpt text, int from) {
    int end = from;
    while (end < text.length() && end < from + 3 && isNumeral(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isNumeral(char c) {
    return "一二三四五六七八九十廿卅元".indexOf(c) >= 0;
  }

  private static int number(Excerpt text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = number * 10 + (text.charAt(i) - '0');
    }
    return number;
  }
}
