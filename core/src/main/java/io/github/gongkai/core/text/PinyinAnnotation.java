package io.github.gongkai.core.text;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;

/**
 * Recognizes the reading of a character in brackets behind it, as some mirrors insert it: {@code
 * 國(guó)}, {@code 文(wen)}.
 *
 * <p>A bracket is a reading only if it is one syllable and either carries a tone mark, which nothing
 * else in a report does, or is ICU's reading of the character before it.
 */
final class PinyinAnnotation {

  private static final int LONGEST = 7;

  private PinyinAnnotation() {}

  private static final class Han {
    static final Transliterator LATIN = Transliterator.getInstance("Han-Latin; NFD; [:Mn:] Remove");
  }

  /**
   * Where a reading that opens here ends.
   *
   * @param text the text
   * @param open the index of an opening bracket
   * @return the index after its closing bracket; {@code open} itself when it is no reading
   */
  static int endAt(ReadingText.Builder text, int open) {
    int before = open - 1;
    if (before < 0 || !HanScript.isHan(text.charAt(before))) {
      return open;
    }
    int close = open + 1;
    int limit = Math.min(text.length(), open + 2 + LONGEST);
    while (close < limit
        && Character.isLetter(text.charAt(close))
        && text.charAt(close) < '\u0300') {
      close++;
    }
    if (close == open + 1
        || close >= text.length()
        || text.charAt(close) != ')' && text.charAt(close) != '）') {
      return open;
    }
    StringBuilder reading = new StringBuilder();
    for (int i = open + 1; i < close; i++) {
      reading.append(text.charAt(i));
    }
    return isReading(text.charAt(before), reading.toString()) ? close + 1 : open;
  }

  private static boolean isReading(char character, String reading) {
    String plain = plainLetters(reading);
    if (!isSyllable(plain)) {
      return false;
    }
    boolean toned = !plain.equals(reading);
    return toned || plain.equals(plainLetters(Han.LATIN.transliterate(String.valueOf(character))));
  }

  private static String plainLetters(String reading) {
    String decomposed = Normalizer2.getNFDInstance().normalize(reading);
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (c < '\u0300') {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** One vowel at least, small letters only: {@code guo}, not {@code APP} or {@code PPP}. */
  private static boolean isSyllable(String plain) {
    boolean vowel = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c < 'a' || c > 'z') {
        return false;
      }
      vowel |= "aeiouv".indexOf(c) >= 0;
    }
    return vowel;
  }
}
