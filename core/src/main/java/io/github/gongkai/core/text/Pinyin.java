package io.github.gongkai.core.text;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.Set;

/** Syllables of Chinese written in Latin letters, with tones or without. */
final class Pinyin {

  private static final String[] INITIALS = {
    "zh", "ch", "sh", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "r",
    "z", "c", "s", "y", "w"
  };

  /** With {@code v} or {@code u} for {@code ü}. */
  private static final Set<String> FINALS = Set.of(
      "a", "o", "e", "i", "u", "v", "ai", "ei", "ui", "ao", "ou", "iu", "ie", "ve", "ue", "er",
      "an", "en", "in", "un", "vn", "ang", "eng", "ing", "ong", "ia", "ua", "uo", "iao", "uai",
      "ian", "uan", "van", "iang", "uang", "iong");

  /** What ICU's readings end with. */
  private static final String ENDS = "aeioungrmv";

  private Pinyin() {}

  private static final class Han {
    static final Transliterator LATIN = Transliterator.getInstance("Han-Latin");
  }

  /** ICU's reading of a character, without its tone. */
  static String reading(char c) {
    return plain(Han.LATIN.transliterate(String.valueOf(c)));
  }

  /**
   * A reading without tones, in small letters: {@code Guó} is {@code guo}, also where it is written
   * with the letters ɡ and ɑ of the phonetic alphabet, as schoolbooks do.
   */
  static String plain(String reading) {
    String decomposed =
        isAscii(reading) ? reading : Normalizer2.getNFDInstance().normalize(reading);
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (c == 'ɡ') {
        plain.append('g');
      } else if (c == 'ɑ') {
        plain.append('a');
      } else if (!isTone(c)) {
        plain.append(i == 0 && c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
      }
    }
    return plain.toString();
  }

  /** Whether a reading carries a tone, which no other word in a report does. */
  static boolean hasTone(String reading) {
    return !isAscii(reading)
        && Normalizer2.getNFDInstance().normalize(reading).chars().anyMatch(c -> isTone((char) c));
  }

  /** Nothing of it can be taken apart. */
  private static boolean isAscii(String reading) {
    for (int i = 0; i < reading.length(); i++) {
      if (reading.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static boolean isTone(char c) {
    return c >= '\u0300' && c <= '\u036F';
  }

  /** Whether a character may stand in a reading. */
  static boolean isLetter(char c) {
    return c < '\u0250' && Character.isLetter(c) || c == 'ɡ' || c == 'ɑ' || isTone(c);
  }

  /** Whether plain letters end as some reading of a character does. */
  static boolean mayEnd(String plain) {
    return !plain.isEmpty() && ENDS.indexOf(plain.charAt(plain.length() - 1)) >= 0;
  }

  /** Whether plain letters are one syllable: {@code guo}, not {@code app} or {@code cafe}. */
  static boolean isSyllable(String plain) {
    for (String initial : INITIALS) {
      if (plain.startsWith(initial) && FINALS.contains(plain.substring(initial.length()))) {
        return true;
      }
    }
    return FINALS.contains(plain);
  }
}
