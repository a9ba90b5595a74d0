package io.github.gongkai.core.identity;

import io.github.gongkai.core.text.Fold;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A year as titles and prose write it: {@code 2019年}, {@code 2019年度}, {@code 2022度}, {@code 2018},
 * {@code 二〇一三年}.
 *
 * @param value the year; empty for two years at once and for school years, which are no report year
 * @param end the index after the last character
 */
record YearToken(OptionalInt value, int end) {

  private static final int FIRST = 2000;
  private static final int LAST = 2099;
  private static final int DIGITS = 4;
  private static final List<String> UNITS = List.of("学年", "年", "度");

  /** The year that begins at an index of a folded text. */
  static Optional<YearToken> at(String folded, int from) {
    if (from < 0 || from >= folded.length() || !begins(folded.charAt(from))) {
      return Optional.empty();
    }
    int year = digits(folded, from);
    if (year < FIRST || year > LAST) {
      return Optional.empty();
    }
    boolean arabic = Fold.isDigit(folded.charAt(from));
    int end = from + DIGITS;
    if (arabic && (digitAt(folded, from - 1) || digitAt(folded, end))) {
      return Optional.empty();
    }
    int second = secondYear(folded, end);
    if (second > end) {
      return Optional.of(new YearToken(OptionalInt.empty(), tail(folded, second)));
    }
    int tail = tail(folded, end);
    if (!arabic && (tail == end || folded.charAt(end) != '年')) {
      return Optional.empty();
    }
    boolean school = follows(folded, end, "学年");
    return Optional.of(new YearToken(school ? OptionalInt.empty() : OptionalInt.of(year), tail));
  }

  /** Whether a year can begin with a character, as most text does not. */
  static boolean begins(char c) {
    return c == '2' || c == '二';
  }

  /** {@code 2015-2016}, {@code 2015年至2016}: where the second year's digits end. */
  private static int secondYear(String folded, int end) {
    int at = follows(folded, end, "年") ? end + 1 : end;
    if (at >= folded.length() || "-~至—/、".indexOf(folded.charAt(at)) < 0) {
      return end;
    }
    int second = digits(folded, at + 1);
    boolean year = second >= FIRST && second <= LAST && !digitAt(folded, at + 1 + DIGITS);
    return year ? at + 1 + DIGITS : end;
  }

  private static int tail(String folded, int end) {
    int at = end;
    for (String unit : UNITS) {
      if (follows(folded, at, unit)) {
        at += unit.length();
      }
    }
    return at;
  }

  /** The number that four digits at an index make, in Arabic or Chinese figures; -1 for none. */
  private static int digits(String folded, int from) {
    if (from < 0 || from + DIGITS > folded.length()) {
      return -1;
    }
    boolean arabic = Fold.isDigit(folded.charAt(from));
    int number = 0;
    for (int i = from; i < from + DIGITS; i++) {
      char c = folded.charAt(i);
      int digit = arabic ? (Fold.isDigit(c) ? c - '0' : -1) : ChineseNumber.digit(c);
      if (digit < 0) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  private static boolean digitAt(String folded, int at) {
    return at >= 0 && at < folded.length() && Fold.isDigit(folded.charAt(at));
  }

  private static boolean follows(String folded, int at, String words) {
    return folded.startsWith(words, at);
  }
}
