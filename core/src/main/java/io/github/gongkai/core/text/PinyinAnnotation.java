package io.github.gongkai.core.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Recognizes the reading of a character in brackets behind it, as some mirrors insert it: {@code
 * 國(guó)}, {@code 文(wen)}, {@code 连江(lián jiāng)}, and the second of two, {@code 公(gōng)(guó)}.
 *
 * <p>A bracket is a reading only if it is one syllable for each character and each syllable either
 * carries a tone, which nothing else in a report does, or is ICU's reading of its character.
 */
final class PinyinAnnotation {

  private static final int LONGEST = 40;
  private static final int MOST_CHARACTERS = 6;
  private static final String OPENING = "(（[［【〔﹙{｛〈《「『〖﹝";
  private static final String CLOSING = ")）]］】〕﹚}｝〉》」』〗﹞";

  private PinyinAnnotation() {}

  /** Whether a character may open a reading, looked up. */
  static boolean opens(char c) {
    return (CharKind.of(c) & CharKind.OPENING) != 0;
  }

  /** Whether a character may open a reading. */
  static boolean isOpening(char c) {
    return OPENING.indexOf(c) >= 0;
  }

  /**
   * Where a reading that opens here ends.
   *
   * @param text the text
   * @param open the index of an opening bracket
   * @param behind the index behind the character that it would be the reading of: {@code open}, or
   *     where another reading begins that ends at {@code open}
   * @return the index after its closing bracket; {@code open} itself when it is no reading
   */
  static int endAt(CharSequence text, int open, int behind) {
    char before = behind == 0 ? ' ' : text.charAt(behind - 1);
    if (!isRead(before) && !isHalf(before)) {
      return open;
    }
    int limit = Math.min(text.length(), open + 1 + LONGEST);
    int close = open + 1;
    while (close < limit && isPart(text.charAt(close))) {
      close++;
    }
    boolean closed = close < text.length()
        && text.charAt(close) == CLOSING.charAt(OPENING.indexOf(text.charAt(open)));
    if (!closed) {
      return open;
    }
    List<String> syllables = syllables(text, open + 1, close);
    boolean reading = areReadings(text, behind, syllables)
        || syllables.size() == 1 && isJoined(text, behind, syllables.get(0));
    return reading ? close + 1 : open;
  }

  /**
   * Where a reading ends of which the character and the bracket were lost: {@code ?zhèn)}.
   *
   * @param text the text
   * @param from the index behind what stands for the lost character
   * @return the index after its closing bracket; {@code from} itself when it is no reading
   */
  static int endOfRest(CharSequence text, int from) {
    int close = from;
    while (close < text.length() && close < from + LONGEST && Pinyin.isLetter(text.charAt(close))) {
      close++;
    }
    if (close == from || close == text.length() || CLOSING.indexOf(text.charAt(close)) < 0) {
      return from;
    }
    String reading = text.subSequence(from, close).toString();
    return Pinyin.hasTone(reading) && Pinyin.isSyllable(Pinyin.plain(reading)) ? close + 1 : from;
  }

  /** What has a reading, or stands for a character that had one. */
  private static boolean isRead(char c) {
    return HanScript.isHan(c) || ByteSlip.isScar(c);
  }

  /** The second byte of a character that slipped, and was not put right: {@code ?;疬\(yùn)}. */
  private static boolean isHalf(char c) {
    return Gbk.isTrail(c) || c == '€';
  }

  private static boolean isPart(char c) {
    return Pinyin.isLetter(c) || isBlank(c) || ByteSlip.isScar(c);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u00A0' || c == '\u3000' || c == '\'' || c == '’';
  }

  private static List<String> syllables(CharSequence text, int from, int to) {
    List<String> syllables = new ArrayList<>();
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || isBlank(text.charAt(i))) {
        if (i > start) {
          syllables.add(text.subSequence(start, i).toString());
        }
        start = i + 1;
      }
    }
    return syllables;
  }

  /** One syllable for each of the last characters. */
  private static boolean areReadings(CharSequence text, int behind, List<String> syllables) {
    int first = behind - syllables.size();
    if (syllables.isEmpty() || syllables.size() > MOST_CHARACTERS || first < 0) {
      return false;
    }
    for (int i = 0; i < syllables.size(); i++) {
      if (!isReading(text.charAt(first + i), syllables.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isReading(char character, String syllable) {
    String plain = Pinyin.plain(syllable);
    if (!Pinyin.isSyllable(plain)) {
      return isLike(plain, character);
    }
    return Pinyin.hasTone(syllable)
        ? isRead(character) || isHalf(character)
        : plain.equals(Pinyin.reading(character));
  }

  /** {@code gu?}: letters with tones are lost in charsets that have none. */
  private static boolean isLike(String damaged, char character) {
    boolean scarred = damaged.chars().anyMatch(c -> ByteSlip.isScar((char) c));
    String reading = scarred && HanScript.isHan(character) ? Pinyin.reading(character) : "";
    if (damaged.length() < 2 || damaged.length() != reading.length()) {
      return false;
    }
    for (int i = 0; i < damaged.length(); i++) {
      if (damaged.charAt(i) != reading.charAt(i) && !ByteSlip.isScar(damaged.charAt(i))) {
        return false;
      }
    }
    return !reading.isEmpty();
  }

  /** {@code liánjiāng}: the readings of the last characters without blanks between. */
  private static boolean isJoined(CharSequence text, int behind, String letters) {
    String rest = Pinyin.plain(letters);
    if (!Pinyin.mayEnd(rest)) {
      return false; // APP and WWW, without asking ICU
    }
    for (int i = behind - 1; i >= Math.max(0, behind - MOST_CHARACTERS); i--) {
      String reading = HanScript.isHan(text.charAt(i)) ? Pinyin.reading(text.charAt(i)) : "";
      if (reading.isEmpty() || !rest.endsWith(reading)) {
        return false;
      }
      rest = rest.substring(0, rest.length() - reading.length());
      if (rest.isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
