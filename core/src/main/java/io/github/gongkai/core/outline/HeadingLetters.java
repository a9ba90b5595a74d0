package io.github.gongkai.core.outline;

import io.github.gongkai.core.text.Fold;
import io.github.gongkai.core.text.Mark;

/**
 * The letters of a wording: what is left of it when blanks, brackets, quotes, commas and the
 * particle 的 are ignored, as agencies put those in and leave them out at will.
 */
final class HeadingLetters {

  /** Ideographs stand behind all blanks but one, brackets, stops and quotes. */
  private static final char FIRST_IDEOGRAPH = '\u4E00';

  private static final char LAST_IDEOGRAPH = '\u9FA5';

  /** What ends a line or a cell. */
  static final String LINE_ENDS =
      "" + Mark.LINE + Mark.CELL + Mark.ROW + Mark.TABLE + Mark.TABLE_END;

  private HeadingLetters() {}

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
    return c != '的' && (isIdeograph(c) || Character.isLetterOrDigit(c));
  }

  /** Whether a folded character may stand between the letters of one wording. */
  static boolean isIgnored(char c) {
    return isIdeograph(c) ? c == '的' : !Mark.isHard(c) && (Mark.isGap(c) || isSign(c));
  }

  private static boolean isSign(char c) {
    return switch (c) {
      case '(', ')', '[', ']', '<', '>', '{', '}', '"', '\'', '“', '”', '‘', '’' -> true;
      case '《', '》', '〈', '〉', '「', '」', '『', '』', '、', ',', '·', '•' -> true;
      case '*', '_', '`', '~', '-', '/' -> true;
      default -> false;
    };
  }

  /** Whether a character is of the common ones, all of which are letters. */
  private static boolean isIdeograph(char c) {
    return c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH;
  }

  /** Whether a folded character ends a sentence or a clause that is one in a list. */
  static boolean isSentenceEnd(char c) {
    return c == '。' || c == ';' || c == '!' || c == '?';
  }

  /** Whether a character ends a line or a cell. */
  static boolean isLineEnd(char c) {
    return c == Mark.LINE || Mark.isHard(c);
  }

  /**
   * Looks for a word at an index, over blanks within it.
   *
   * @return the index after the word, -1 where it does not stand there
   */
  static int matchWord(String folded, int at, String word) {
    int i = at;
    for (int w = 0; w < word.length(); w++, i++) {
      char wanted = word.charAt(w);
      for (int gaps = 0; i < folded.length() && folded.charAt(i) != wanted; gaps++, i++) {
        char c = folded.charAt(i);
        if (w == 0 || gaps == 8 || !Mark.isGap(c) || Mark.isHard(c)) {
          return -1;
        }
      }
      if (i >= folded.length()) {
        return -1;
      }
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
