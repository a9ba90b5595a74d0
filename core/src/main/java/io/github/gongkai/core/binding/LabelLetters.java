package io.github.gongkai.core.binding;

import io.github.gongkai.core.text.Fold;
import io.github.gongkai.core.text.HanScript;
import io.github.gongkai.core.text.Mark;

/**
 * The letters of a wording: what is left of it when blanks, brackets, quotes and stops are ignored,
 * as sites change those at will.
 */
final class LabelLetters {

  private static final String SKIPPED = "()[]<>{}\"'“”‘’《》〈〉「」『』、,:.·•*/%-~…_|′`";

  private LabelLetters() {}

  /** The letters of a wording, folded. */
  static String of(String wording) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < wording.length(); i++) {
      char c = Fold.one(wording.charAt(i));
      if (isLetter(c)) {
        letters.append(c);
      }
    }
    return letters.toString();
  }

  /** Whether a folded character counts when wordings are compared. */
  static boolean isLetter(char c) {
    return HanScript.isHan(c) || c >= '0' && c <= '9' || c >= 'a' && c <= 'z';
  }

  /** Whether a folded character may stand between the letters of one wording. */
  static boolean isSkipped(char c) {
    return !Mark.isHard(c) && (Mark.isGap(c) || SKIPPED.indexOf(c) >= 0);
  }

  static boolean isChineseNumeral(char c) {
    return "一二三四五六七八九十〇零".indexOf(c) >= 0;
  }
}
