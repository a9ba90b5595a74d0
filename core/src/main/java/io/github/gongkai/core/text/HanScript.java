package io.github.gongkai.core.text;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;

/**
 * Chinese characters in one form: simplified for traditional, the plain character for a radical or
 * compatibility form of it.
 *
 * <p>ICU's transliterator is ten times slower than parsing a page, so its answers are taken once, a
 * character each, into a table. Where the right simplified form depends on the phrase (乾 著 後), the
 * table has ICU's answer for the character alone.
 */
public final class HanScript {

  private static final char FIRST = '\u3400';
  private static final char LAST = '\u9FFF';

  private HanScript() {}

  /** Built on first use, because building takes longer than reading a page. */
  private static final class Table {
    static final char[] SIMPLIFIED = build();

    private static char[] build() {
      Transliterator converter = Transliterator.getInstance("Hant-Hans");
      char[] all = new char[LAST - FIRST + 1];
      StringBuilder lines = new StringBuilder(all.length * 2);
      for (char c = FIRST; c <= LAST; c++) {
        lines.append(c).append('\n'); // a line end, so that no two are read as one phrase
      }
      String converted = converter.transliterate(lines.toString());
      int start = 0;
      for (int i = 0; i < all.length; i++) {
        int end = converted.indexOf('\n', start);
        boolean single = end == start + 1; // a few become two characters: those stay
        all[i] = single ? converted.charAt(start) : (char) (FIRST + i);
        start = end + 1;
      }
      return settled(all);
    }

    /** ICU turns 苎 into 苧 and 苧 into 苎: what does not settle stays as it is. */
    private static char[] settled(char[] all) {
      char[] settled = all.clone();
      for (int i = 0; i < all.length; i++) {
        char once = all[i];
        char twice = once < FIRST || once > LAST ? once : all[once - FIRST];
        char thrice = twice < FIRST || twice > LAST ? twice : all[twice - FIRST];
        settled[i] = twice == thrice ? twice : (char) (FIRST + i);
      }
      return settled;
    }
  }

  /**
   * The simplified form of a character.
   *
   * @param c any character
   * @return its simplified form, the character itself when it has no other
   */
  public static char simplified(char c) {
    return c < FIRST || c > LAST ? c : Table.SIMPLIFIED[c - FIRST];
  }

  /**
   * Whether a character is a Chinese character of the common blocks.
   *
   * @param c any character
   * @return true for the unified ideographs of the basic plane
   */
  public static boolean isHan(char c) {
    return c >= FIRST && c <= LAST || c == '〇';
  }

  /**
   * The plain form of a compatibility character, where that is one character: ⼀ becomes 一.
   *
   * @param c any character
   * @return its plain form, the character itself when it has no other or one of several characters
   */
  public static char compatibility(char c) {
    if (c < '\u2E80' || Character.isSurrogate(c)) {
      return c;
    }
    String plain = Normalizer2.getNFKCInstance().normalize(String.valueOf(c));
    return plain.length() == 1 ? simplified(plain.charAt(0)) : c;
  }
}
