package io.github.gongkai.core.text;

/**
 * How much a text looks like Chinese prose, by its characters alone: nine in ten of its Chinese
 * characters are {@linkplain HanScript#isCommon(char) common}. Reports have 97 to 100 in a hundred;
 * bytes that were read in a wrong charset give fewer than 60.
 *
 * @param common how many common Chinese characters it has
 * @param odd how many others that prose hardly has: rare ones, of private use, control and
 *     replacement characters, letters of other scripts
 */
public record Prose(int common, int odd) {

  private static final int FEWEST = 4;

  /**
   * Counts a text's characters.
   *
   * @param text any text
   * @return the counts
   */
  public static Prose of(CharSequence text) {
    int common = 0;
    int odd = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        common += HanScript.isCommon(c) ? 1 : 0;
        odd += isOdd(c) ? 1 : 0;
      }
    }
    return new Prose(common, odd);
  }

  /** Punctuation, blanks and full-width forms are neither common nor odd. */
  static boolean isOdd(char c) {
    if (c < 0xA0) {
      return c >= 0x80;
    }
    if (HanScript.isHan(c)) {
      return c != '〇' && !HanScript.isCommon(c);
    }
    boolean punctuation = c < 0xC0
        || c == '×'
        || c >= '\u2000' && c <= '\u26FF'
        || c >= '\u3000' && c <= '\u303F'
        || c >= '\u3200' && c <= '\u33FF'
        || c >= '\uFE30' && c <= '\uFF5E';
    return !punctuation;
  }

  /**
   * Whether the text is plainly Chinese prose.
   *
   * @return true if it has four common characters at least, and at most one odd one for nine of them
   */
  public boolean isPlain() {
    return common >= FEWEST && odd * 9L <= common;
  }
}
