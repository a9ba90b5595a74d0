package io.github.gongkai.core.binding;

import java.util.OptionalLong;

/** Counts in Chinese figures, {@code 一百二十}, {@code 二〇}, and in circles, {@code ③}. */
final class ChineseNumerals {

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String SCALES = "十百千万";
  private static final long[] WORTH = {10, 100, 1000, 10_000};
  private static final int LONGEST = 12;

  private ChineseNumerals() {}

  static boolean isPart(char c) {
    return digit(c) >= 0 || SCALES.indexOf(c) >= 0 || isCircled(c);
  }

  /** The number that a whole word writes; empty when it writes none. */
  static OptionalLong read(CharSequence word) {
    if (word.length() == 1 && isCircled(word.charAt(0))) {
      return OptionalLong.of(word.charAt(0) - '①' + 1L);
    }
    if (word.length() == 0 || word.length() > LONGEST) {
      return OptionalLong.empty();
    }
    boolean scaled = word.chars().anyMatch(c -> SCALES.indexOf(c) >= 0);
    return scaled ? scaled(word) : positional(word);
  }

  /** 二〇, one figure for each place. */
  private static OptionalLong positional(CharSequence word) {
    long value = 0;
    for (int i = 0; i < word.length(); i++) {
      int digit = digit(word.charAt(i));
      if (digit < 0 || i == 0 && digit == 0 && word.length() > 1) {
        return OptionalLong.empty();
      }
      value = value * 10 + digit;
    }
    return OptionalLong.of(value);
  }

  /** 一百二十, each figure before its scale, the scales falling; 万 counts all before it. */
  private static OptionalLong scaled(CharSequence word) {
    long whole = 0;
    long part = 0;
    int pending = -1;
    long last = Long.MAX_VALUE;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      int scale = SCALES.indexOf(c);
      if (scale < 0) {
        if (pending > 0 || digit(c) < 0) {
          return OptionalLong.empty();
        }
        pending = digit(c);
      } else if (c == '万') {
        if (whole > 0 || i == 0) {
          return OptionalLong.empty();
        }
        whole = (part + Math.max(0, pending)) * 10_000;
        part = 0;
        pending = -1;
        last = Long.MAX_VALUE;
      } else {
        boolean bare = c == '十' && pending < 0 && part == 0;
        if (WORTH[scale] >= last || pending <= 0 && !bare) {
          return OptionalLong.empty();
        }
        part += (bare ? 1 : pending) * WORTH[scale];
        last = WORTH[scale];
        pending = -1;
      }
    }
    return OptionalLong.of(whole + part + Math.max(0, pending));
  }

  private static int digit(char c) {
    return switch (c) {
      case '零' -> 0;
      case '两' -> 2;
      default -> DIGITS.indexOf(c);
    };
  }

  private static boolean isCircled(char c) {
    return c >= '①' && c <= '⑳';
  }
}
