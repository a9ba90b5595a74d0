package io.github.gongkai.core.outline;

import io.github.gongkai.core.text.Fold;
import io.github.gongkai.core.text.Mark;

/**
 * The letters of a wording: what is left of it when blanks, brackets, quotes, commas and the
 * particle 的 are ignored, as agencies put those in and leave them out at will.
 */
final class Letters {

  private static final String IGNORED = "()[]<>{}\"'“”‘’《》〈〉「」『』、,·•*_`~-/的";
  private static final String SENTENCE_ENDS = "。;!?";

  private Letters() {}

  /** The letters of a wording, folded. */
  static String of(String wording) {
    return of(wording, 0, wording.length());
  }

  /** The letters of a stretch, folded. */
  static String of(String text, int from, int to) {
    StringBuilder letters = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      char c = Fold.one(text.charAt(i));
      if (isLetter(c)) {
        letters.append(c);
      }
    }
    return letters.toString();
  }

  /** Whether a folded character counts when wordings are compared. */
  static boolean isLetter(char c) {
    return c != '的' && Character.isLetterOrDigit(c);
  }

  /** Whether a folded character may stand between the letters of one wording. */
  static boolean isIgnored(char c) {
    return !Mark.isHard(c) && (Mark.isGap(c) || IGNORED.indexOf(c) >= 0);
  }

  /** Whether a folded character ends a sentence or a clause that is one in a list. */
  static boolean isSentenceEnd(char c) {
    return SENTENCE_ENDS.indexOf(c) >= 0;
  }

  /** Whether a character ends a line or a cell. */
  static boolean isLineEnd(char c) {
    return c == Mark.LINE || Mark.isHard(c);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /**
   * Looks for a word at an index, over blanks within it.
   *
   * @return the index after the word, -1 where it does not stand there
   */
  static int matchWord(String folded, int at, String word) {
    int i = at;
    for (int w = 0; w < word.length(); w++) {
      int gaps = 0;
      while (w > 0
          && i < folded.length()
          && gaps < 8
          && Mark.isGap(folded.charAt(i))
          && !Mark.isHard(folded.charAt(i))) {
        i++;
        gaps++;
      }
      if (i >= folded.length() || folded.charAt(i) != word.charAt(w)) {
        return -1;
      }
      i++;
    }
    return i;
  }

  /** The index of the last character before an index that is no gap, -1 where there is none. */
  static int lastBefore(String folded, int index, int bound) {
    int i = index - 1;
    while (i >= 0 && i >= index - bound && Mark.isGap(folded.charAt(i))) {
      i--;
    }
    return i >= index - bound ? i : -1;
  }

  /** The index after the blanks at an index; line ends are blanks here, the ends of cells not. */
  static int skipGaps(String folded, int from, int bound) {
    int i = from;
    while (i < folded.length()
        && i < from + bound
        && Mark.isGap(folded.charAt(i))
        && !Mark.isHard(folded.charAt(i))) {
      i++;
    }
    return i;
  }
}
