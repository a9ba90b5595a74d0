package io.github.gongkai.model;

/** How a statement in prose writes its number. */
public enum Wording {
  /** In Arabic digits. */
  DIGITS,
  /** In Chinese numerals, for example {@code 两件}. */
  CHINESE_NUMERAL,
  /** In words that say zero, for example {@code 未发生} or {@code 零报告}. */
  WORDS
}
