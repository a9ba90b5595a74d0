package io.github.gongkai.core.outline;

import io.github.gongkai.core.text.Fold;
import java.util.Optional;

/**
 * The ordinal before a heading.
 *
 * @param style how it is written
 * @param number its value
 * @param end the index where the heading's wording begins
 */
record Ordinal(Style style, int number, int end) {

  /** How an ordinal is written. */
  enum Style {
    /** {@code 一、}: sections. */
    CHINESE,
    /** {@code 一} and no mark behind it, as in {@code 一概述}. */
    BARE,
    /** {@code 第一部分}. */
    PART,
    /** {@code 1、} or {@code 1.}. */
    ARABIC,
    /** {@code （一）} or {@code ㈠}. */
    PARENTHESIZED,
    /** No ordinal at all. */
    NONE;

    /** Whether sections are usually numbered so. */
    boolean isUsual() {
      return this == CHINESE || this == BARE || this == PART;
    }
  }

  static final String NUMERALS = "一二三四五六七八九十";
  private static final String MARKS = "、.,:﹑､";
  private static final int MAX_NUMERALS = 3;
  private static final int MAX_BLANKS = 64;
  private static final char FIRST_CIRCLED = '㈠';
  private static final char LAST_CIRCLED = '㈩';

  static boolean isNumeral(char c) {
    return switch (c) {
      case '一', '二', '三', '四', '五', '六', '七', '八', '九', '十' -> true;
      default -> false;
    };
  }

  /** Reads the ordinal that begins at an index of a folded text. */
  static Optional<Ordinal> at(String folded, int from) {
    char c = folded.charAt(from);
    if (isNumeral(c)) {
      return chinese(folded, from);
    }
    if (Fold.isDigit(c)) {
      return arabic(folded, from);
    }
    return switch (c) {
      case '(' -> parenthesized(folded, from);
      case '第' -> part(folded, from);
      // 一 typed, or recognised from an image, as a dash
      case '-' ->
        folded.startsWith("-、", from) ? of(Style.CHINESE, 1, folded, from + 2) : Optional.empty();
      default ->
        c >= FIRST_CIRCLED && c <= LAST_CIRCLED
            ? of(Style.PARENTHESIZED, c - FIRST_CIRCLED + 1, folded, afterMark(folded, from + 1))
            : Optional.empty();
    };
  }

  private static Optional<Ordinal> chinese(String folded, int from) {
    int end = numeralsEnd(folded, from);
    int number = value(folded, from, end);
    if (number == 0) {
      return Optional.empty();
    }
    int mark = HeadingLetters.skipGaps(folded, end, MAX_BLANKS);
    boolean marked = mark < folded.length() && MARKS.indexOf(folded.charAt(mark)) >= 0;
    return marked
        ? of(Style.CHINESE, number, folded, mark + 1)
        : of(Style.BARE, number, folded, end);
  }

  private static Optional<Ordinal> arabic(String folded, int from) {
    int end = digitsEnd(folded, from);
    int mark = HeadingLetters.skipGaps(folded, end, MAX_BLANKS);
    if (end - from > 2 || mark >= folded.length() || "、.,".indexOf(folded.charAt(mark)) < 0) {
      return Optional.empty();
    }
    if (mark + 1 < folded.length() && Fold.isDigit(folded.charAt(mark + 1))) {
      return Optional.empty(); // 1.5, 1,234
    }
    return of(Style.ARABIC, Integer.parseInt(folded, from, end, 10), folded, mark + 1);
  }

  private static Optional<Ordinal> parenthesized(String folded, int from) {
    int first = HeadingLetters.skipGaps(folded, from + 1, 4);
    int end = numeralsEnd(folded, first);
    int number = value(folded, first, end);
    int close = HeadingLetters.skipGaps(folded, end, 4);
    if (number == 0 || close >= folded.length() || folded.charAt(close) != ')') {
      return Optional.empty();
    }
    return of(Style.PARENTHESIZED, number, folded, afterMark(folded, close + 1));
  }

  private static Optional<Ordinal> part(String folded, int from) {
    int first = from + 1;
    int end = numeralsEnd(folded, first);
    int number = value(folded, first, end);
    if (end == first) {
      end = digitsEnd(folded, first);
      number = end > first && end - first <= 2 ? Integer.parseInt(folded, first, end, 10) : 0;
    }
    if (number == 0) {
      return Optional.empty();
    }
    if (folded.startsWith("部分", end)) {
      return of(Style.PART, number, folded, afterMark(folded, end + 2));
    }
    return folded.startsWith("章", end)
        ? of(Style.PART, number, folded, afterMark(folded, end + 1))
        : Optional.empty();
  }

  private static Optional<Ordinal> of(Style style, int number, String folded, int end) {
    return Optional.of(
        new Ordinal(style, number, HeadingLetters.skipGaps(folded, end, MAX_BLANKS)));
  }

  private static int afterMark(String folded, int from) {
    int mark = HeadingLetters.skipGaps(folded, from, 4);
    return mark < folded.length() && MARKS.indexOf(folded.charAt(mark)) >= 0 ? mark + 1 : from;
  }

  private static int numeralsEnd(String folded, int from) {
    int i = from;
    while (i < folded.length() && i < from + MAX_NUMERALS + 1 && isNumeral(folded.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int digitsEnd(String folded, int from) {
    int i = from;
    while (i < folded.length() && i < from + MAX_NUMERALS && Fold.isDigit(folded.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The value of numerals up to 九十九, 0 where they are none such. */
  private static int value(String folded, int from, int to) {
    int count = to - from;
    if (count < 1 || count > MAX_NUMERALS) {
      return 0;
    }
    int first = 1 + NUMERALS.indexOf(folded.charAt(from));
    if (count == 1) {
      return first;
    }
    int last = 1 + NUMERALS.indexOf(folded.charAt(to - 1));
    boolean tenFirst = first == 10;
    if (count == 2) {
      if (tenFirst) {
        return last == 10 ? 0 : 10 + last;
      }
      return last == 10 ? first * 10 : 0;
    }
    boolean tenBetween = folded.charAt(from + 1) == '十';
    return tenFirst || last == 10 || !tenBetween ? 0 : first * 10 + last;
  }
}
