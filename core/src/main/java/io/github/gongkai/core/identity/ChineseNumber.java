package io.github.gongkai.core.identity;

/** Numbers in Chinese figures, as far as dates need them. */
final class ChineseNumber {

  private static final String DIGITS = "〇一二三四五六七八九";

  private ChineseNumber() {}

  /** A digit from 〇 to 九; -1 for any other character. */
  static int digit(char c) {
    return switch (c) {
      // circles and letters that typists use for 〇; capital letters are folded to small ones
      case '零', '○', '◯', 'О', 'о', 'o', 'O', '0' -> 0;
      default -> DIGITS.indexOf(c);
    };
  }

  /** The number from 一 to 九十九 that a word writes, also 廿一 and 元; -1 for any other word. */
  static int upToNinetyNine(CharSequence word) {
    int ten = -1;
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) == '十') {
        ten = i;
      }
    }
    return switch (word.length()) {
      case 1 -> single(word.charAt(0));
      case 2 -> two(word, ten);
      case 3 -> ten == 1 ? tens(digit(word.charAt(0)), digit(word.charAt(2))) : -1;
      default -> -1;
    };
  }

  private static int single(char c) {
    return switch (c) {
      case '十' -> 10;
      case '廿' -> 20;
      case '卅' -> 30;
      case '元' -> 1; // 元月, the first month
      default -> digit(c) > 0 ? digit(c) : -1;
    };
  }

  private static int two(CharSequence word, int ten) {
    if (ten == 0) {
      return tens(1, digit(word.charAt(1)));
    }
    if (ten == 1) {
      int tens = digit(word.charAt(0));
      return tens > 0 ? tens * 10 : -1;
    }
    return switch (word.charAt(0)) {
      case '廿' -> tens(2, digit(word.charAt(1)));
      case '卅' -> tens(3, digit(word.charAt(1)));
      default -> -1;
    };
  }

  private static int tens(int tens, int ones) {
    return tens > 0 && ones > 0 ? tens * 10 + ones : -1;
  }
}
