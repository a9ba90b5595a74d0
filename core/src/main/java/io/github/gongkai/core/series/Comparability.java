package io.github.gongkai.core.series;

/** How the figure of a template compares with what an indicator is defined to count. */
public enum Comparability {
  /** It counts the same. */
  EXACT,
  /** It counts all of that and something more: the indicator is at most this figure. */
  WIDER,
  /** It counts only a part of that: the indicator is at least this figure. */
  NARROWER,
  /**
   * The template has no figure for it, or one that counts something less and something more, so that
   * it bounds nothing.
   */
  NONE
}
