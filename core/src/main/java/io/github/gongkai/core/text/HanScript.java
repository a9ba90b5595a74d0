package io.github.gongkai.core.text;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/**
 * Chinese characters in one form: simplified for traditional, the plain character for a radical or
 * compatibility form of it.
 *
 * <p>ICU's transliterator is ten times slower than parsing a page, and asking it for every character
 * once takes a second: its answers are kept in a table, which a test holds against ICU. Where the
 * right simplified form depends on the phrase (乾 著 後), the table has ICU's answer for the character
 * alone; where ICU turns one into another and back (苎 and 苧), both stay.
 */
public final class HanScript {

  private static final char FIRST = '\u3400';
  private static final char LAST = '\u9FFF';

  private HanScript() {}

  /** Loaded on first use. */
  private static final class Table {
    static final char[] SIMPLIFIED = load();

    /** Pairs of a traditional character and its simplified form. */
    private static char[] load() {
      char[] all = new char[LAST - FIRST + 1];
      for (int i = 0; i < all.length; i++) {
        all[i] = (char) (FIRST + i);
      }
      try (InputStream stream = HanScript.class.getResourceAsStream("hant-hans.txt")) {
        if (stream == null) {
          throw new IllegalStateException("the table of characters is missing from the jar");
        }
        String pairs = new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\n", "");
        for (int i = 0; i + 1 < pairs.length(); i += 2) {
          all[pairs.charAt(i) - FIRST] = pairs.charAt(i + 1);
        }
      } catch (IOException e) {
        throw new UncheckedIOException("the table of characters cannot be read", e);
      }
      return all;
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

  /** The 3,755 characters of the first level of GB 2312, and their traditional forms. */
  private static final class FirstLevel {
    static final BitSet CHARACTERS = load();

    private static BitSet load() {
      BitSet first = new BitSet(LAST + 1);
      byte[] row = new byte[2 * 94];
      for (int lead = 0xB0; lead <= 0xD7; lead++) {
        for (int i = 0; i < 94; i++) {
          row[2 * i] = (byte) lead;
          row[2 * i + 1] = (byte) (0xA1 + i);
        }
        new String(row, Charset.forName("GB18030"))
            .chars()
            .filter(c -> c >= FIRST && c <= LAST)
            .forEach(first::set);
      }
      BitSet all = new BitSet(LAST + 1);
      for (char c = FIRST; c <= LAST; c++) {
        all.set(c, first.get(simplified(c)));
      }
      return all;
    }
  }

  /**
   * Whether a character is one of those that more than 99 in 100 characters of a report are: of the
   * first level of GB 2312, or a traditional form of one. Of characters that come from bytes read in
   * a wrong charset about half are not.
   *
   * @param c any character
   * @return true for a common Chinese character
   */
  public static boolean isCommon(char c) {
    return FirstLevel.CHARACTERS.get(c);
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

  /** Whether a character may have a plain form, without asking ICU. */
  static boolean mayBeCompatibility(char c) {
    // of Chinese punctuation, which every text is full of, up to 〵 nothing but the blank has one
    boolean punctuation = c > '\u3000' && c <= '〵';
    return c >= '\u2E80' && !punctuation && !Character.isSurrogate(c);
  }

  /**
   * The plain form of a compatibility character, where that is one character: ⼀ becomes 一.
   *
   * @param c any character
   * @return its plain form, the character itself when it has no other or one of several characters
   */
  public static char compatibility(char c) {
    if (!mayBeCompatibility(c)) {
      return c;
    }
    String plain = Normalizer2.getNFKCInstance().normalize(String.valueOf(c));
    return plain.length() == 1 ? simplified(plain.charAt(0)) : c;
  }
}
