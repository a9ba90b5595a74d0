package io.github.gongkai.core.text;

/**
 * Folds single characters to the form that labels are compared in: half width for full width,
 * simplified for traditional, small for capital letters, one form for each of the brackets, stops
 * and dashes that sites use for one another. A character never becomes two or none, so that indexes
 * stay as they are.
 */
public final class Fold {

  private static final char FULL_WIDTH_FIRST = '\uFF01';
  private static final char FULL_WIDTH_LAST = '\uFF5E';
  private static final int FULL_WIDTH_SHIFT = 0xFEE0;

  /** For a compatibility character, of which a text has one or none: those are asked of ICU one by one. */
  private static final char RARE = 0;

  private static final CharTable FOLDED = new CharTable(Fold::worked);

  private Fold() {}

  /**
   * Whether a folded character is a digit, as those of full width are ones of half width by then.
   *
   * @param folded a character of a folded text
   * @return whether it is one of 0 to 9
   */
  public static boolean isDigit(char folded) {
    return folded >= '0' && folded <= '9';
  }

  /**
   * Folds every character of a text.
   *
   * @param text any text
   * @return a text of the same length
   */
  public static String all(String text) {
    char[] folded = text.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      char c = folded[i];
      if (c >= 'A') {
        folded[i] = one(c);
      }
    }
    return new String(folded);
  }

  /**
   * Folds one character.
   *
   * @param c any character
   * @return its folded form
   */
  public static char one(char c) {
    char folded = FOLDED.of(c);
    return folded == RARE ? plain(c) : folded;
  }

  private static char worked(char c) {
    if (c >= 'A' && c <= 'Z') {
      return (char) (c + ('a' - 'A'));
    }
    if (c < '\u00A0') {
      return c;
    }
    if (Mark.isGap(c)) {
      return ' '; // among them blanks without a width, which nobody sees
    }
    if (c >= '\u3400' && c <= '\u9FFF') {
      return HanScript.simplified(c);
    }
    if (c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST) {
      char half = (char) (c - FULL_WIDTH_SHIFT);
      return half >= 'A' && half <= 'Z' ? (char) (half + ('a' - 'A')) : half;
    }
    return symbol(c);
  }

  private static char symbol(char c) {
    return switch (c) {
      case '〔', '【', '﹝', '［' -> '[';
      case '〕', '】', '﹞', '］' -> ']';
      case '﹙' -> '(';
      case '﹚' -> ')';
      case '﹣', '－', '−', '–', '—', '―', '‐', '‑', '‒', '─', '━' -> '-';
      case '＋', '﹢' -> '+';
      case '∕', '⁄' -> '/';
      case '％', '﹪' -> '%';
      case '．', '﹒' -> '.';
      case '｜', '│', '┃', '︱' -> '|';
      default -> HanScript.mayBeCompatibility(c) ? RARE : c;
    };
  }

  /** The plain form of a compatibility character may be one of those above: ︲ is –, and so -. */
  private static char plain(char c) {
    char plain = c == RARE ? c : HanScript.compatibility(c);
    return plain == c ? c : one(plain);
  }
}
