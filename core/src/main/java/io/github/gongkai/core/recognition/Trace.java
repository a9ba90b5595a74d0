package io.github.gongkai.core.recognition;

import io.github.gongkai.core.text.Fold;
import io.github.gongkai.core.text.Recovery;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.List;

/**
 * Rules documents out that have no trace of what the {@link Recognizer} demands of every report: the
 * words 公开, 复议 or 诉讼 in its visible text. Looks at the document as it came, before anything is
 * decoded or parsed, and so must allow for all that reading may do to characters on the way:
 *
 * <ul>
 *   <li>Traditional and compatibility characters count as those they are folded to.
 *   <li>Between two characters of a word nothing may stand in the visible text. In the document a tag
 *       may, with elements that are not shown behind it, or a reading in brackets, or a zero. So one
 *       of these behind the first character is trace enough.
 *   <li>A number behind {@code #} that is one of the characters is trace enough, since references by
 *       number may be escaped in many ways. No name of HTML stands for a Chinese character. A
 *       reference whose {@code #} is one itself, by name, is not seen.
 *   <li>Where bytes may have been misread or lost, characters say nothing: such text is not ruled
 *       out. {@link Recovery#isOdd} is asked as recovery asks it.
 * </ul>
 *
 * <p>What is not ruled out need not be a report.
 */
public final class Trace {

  static final List<String> WORDS = List.of("公开", "复议", "诉讼");

  /** What may open something between two characters that is not in the visible text. */
  private static final String OPENINGS = "<([\0（［【〔﹙";

  /** Kinds of characters. Up to 3 the first character of a word, up to 6 the second of the same. */
  private static final int NOTHING = 0;

  private static final int SECOND = 3;
  private static final int ODD = 7;
  private static final int ODD_LATIN = 8;
  private static final int LATIN = 9;
  private static final int LATIN_LETTER = 10;
  private static final int UNSURE = 11;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = 0x8080808080808080L;

  /** Places that many units apart are near; three bytes of UTF-8 make a character. */
  private final int near;

  /** The kind of a word's first character, directly before the place looked at. */
  private int begun = NOTHING;

  private int lastOdd;

  /** The kind of the character directly before, if that may be a byte. */
  private int latin = NOTHING;

  private Trace(int near) {
    this.near = near;
    this.lastOdd = -1 - near;
  }

  /** What each character may be a trace of; loaded on first use. */
  private static final class Kinds {
    static final byte[] OF = load();

    private static byte[] load() {
      byte[] kinds = new byte[0x10000];
      for (int c = 0x80; c < kinds.length; c++) {
        kinds[c] = (byte) kind((char) c);
      }
      return kinds;
    }

    private static int kind(char c) {
      if (c >= '\u2E80' && c <= '\u2FDF' || c >= '\uF900' && c <= '\uFAFF') {
        return UNSURE; // compatibility forms: rare, and only ICU knows of what
      }
      if (c >= '\u3400' && c <= '\u9FFF') {
        char folded = Fold.one(c);
        for (int word = 0; word < WORDS.size(); word++) {
          int at = WORDS.get(word).indexOf(folded);
          if (at >= 0) {
            return 1 + word + SECOND * at;
          }
        }
      }
      boolean latin = Recovery.isLatin(c);
      if (Recovery.isOdd(c)) {
        return latin ? ODD_LATIN : ODD;
      }
      return !latin ? NOTHING : c >= 0xC0 && c <= 0xFF ? LATIN_LETTER : LATIN;
    }
  }

  /**
   * Whether bytes are text without any trace of a report.
   *
   * @param bytes a document
   * @return true if it is UTF-8 that certainly has none; false also for all other encodings
   */
  public static boolean isRuledOut(byte[] bytes) {
    return new Trace(3 * Recovery.NEAR).rulesOut(bytes);
  }

  /**
   * Whether decoded text is without any trace of a report.
   *
   * @param text a document
   * @return true if it certainly has none
   */
  public static boolean isRuledOut(CharSequence text) {
    Trace trace = new Trace(Recovery.NEAR);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (trace.isAt(c, i) || c == '#' && isWord(number(text, i + 1))) {
        return false;
      }
    }
    return true;
  }

  private boolean rulesOut(byte[] bytes) {
    byte[] kinds = Kinds.OF;
    int i = 0;
    while (i < bytes.length) {
      if (begun == NOTHING && latin == NOTHING) {
        i = behindNothing(bytes, behindAscii(bytes, i), kinds);
        if (i == bytes.length) {
          return true;
        }
      }
      int lead = bytes[i];
      int length = lead >= 0 ? 1 : length(bytes, i);
      if (lead == 0 || length == 0) {
        return false; // UTF-16, or another encoding
      }
      char c = length == 1 ? (char) lead : character(bytes, i, length);
      if (isAt(c, i) || c == '#' && isWord(number(bytes, i + 1))) {
        return false;
      }
      i += length;
    }
    return true;
  }

  /** Where ASCII ends that is nothing to look at, as far as that is seen at once. */
  private static int behindAscii(byte[] bytes, int from) {
    int i = from;
    while (i + Long.BYTES <= bytes.length) {
      long special = special((long) LONGS.get(bytes, i));
      if (special != 0) {
        return i + (Long.numberOfTrailingZeros(special) >>> 3);
      }
      i += Long.BYTES;
    }
    return i;
  }

  /** Where characters of three bytes end that are nothing to look at. */
  private static int behindNothing(byte[] bytes, int from, byte[] kinds) {
    int i = from;
    while (i + 2 < bytes.length) {
      int lead = bytes[i] & 0xFF;
      int second = bytes[i + 1] ^ 0x80;
      int third = bytes[i + 2] ^ 0x80;
      boolean three = lead > 0xE0 && lead < 0xF0 && lead != 0xED && ((second | third) & 0xC0) == 0;
      if (!three || kinds[(lead & 0xF) << 12 | (second & 0x3F) << 6 | third & 0x3F] != NOTHING) {
        return i;
      }
      i += 3;
    }
    return i;
  }

  /** The highest bits of those bytes that are no ASCII or are 0, {@code #} or {@code ?}. */
  private static long special(long bytes) {
    long hash = bytes ^ '#' * ONES;
    long mark = bytes ^ '?' * ONES;
    return (bytes | bytes - ONES & ~bytes | hash - ONES & ~hash | mark - ONES & ~mark) & HIGHS;
  }

  /** How many bytes a character of UTF-8 has, two or three; 0 for any other. */
  private static int length(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    int length = lead >= 0xC2 && lead < 0xE0 ? 2 : lead >= 0xE0 && lead < 0xF0 ? 3 : 0;
    if (at + length > bytes.length) {
      return 0;
    }
    for (int i = at + 1; i < at + length; i++) {
      if (bytes[i] >= (byte) 0xC0) {
        return 0;
      }
    }
    int second = length == 3 ? bytes[at + 1] & 0xFF : 0xA0;
    boolean overlong = lead == 0xE0 && second < 0xA0;
    boolean surrogate = lead == 0xED && second >= 0xA0;
    return overlong || surrogate ? 0 : length;
  }

  private static char character(byte[] bytes, int at, int length) {
    int second = bytes[at + 1] & 0x3F;
    return length == 2
        ? (char) ((bytes[at] & 0x1F) << 6 | second)
        : (char) ((bytes[at] & 0xF) << 12 | second << 6 | bytes[at + 2] & 0x3F);
  }

  /** Goes on to a character; whether that is a trace, or a sign of text that has to be recovered. */
  private boolean isAt(char c, int at) {
    int kind = c < 0x80 ? NOTHING : Kinds.OF[c];
    if (begun != NOTHING && (kind == begun + SECOND || OPENINGS.indexOf(c) >= 0)) {
      return true;
    }
    begun = kind > NOTHING && kind <= SECOND ? kind : NOTHING;
    boolean odd = kind == ODD || kind == ODD_LATIN;
    boolean suspect = odd && at - lastOdd <= near;
    lastOdd = odd || c == '?' ? at : lastOdd;
    int before = latin;
    latin = kind >= ODD_LATIN && kind <= LATIN_LETTER ? kind : NOTHING;
    boolean bytes =
        before != NOTHING && latin != NOTHING && (before == LATIN_LETTER || latin == LATIN_LETTER);
    return suspect || bytes || kind == UNSURE;
  }

  private static boolean isWord(int character) {
    if (character >= Character.MAX_VALUE || character < 0x80) {
      return character == '#'; // which may begin the next such number
    }
    int kind = Kinds.OF[character];
    return kind > NOTHING && kind <= 2 * SECOND || kind == UNSURE;
  }

  private static int number(CharSequence text, int from) {
    Digits number = new Digits();
    for (int i = from; i < text.length() && number.goesOn(text.charAt(i)); ) {
      i++;
    }
    return number.value;
  }

  private static int number(byte[] bytes, int from) {
    Digits number = new Digits();
    for (int i = from; i < bytes.length && number.goesOn((char) (bytes[i] & 0xFF)); ) {
      i++;
    }
    return number.value;
  }

  /** The number of a reference, in decimal or behind x in hexadecimal digits. */
  private static final class Digits {
    private int value;
    private int radix;

    boolean goesOn(char c) {
      if (radix == 0) {
        radix = c == 'x' || c == 'X' ? 16 : 10;
        if (radix == 16) {
          return true;
        }
      }
      int digit = c < 0x80 ? Character.digit(c, radix) : -1;
      value = digit < 0 ? value : Math.min(Character.MAX_VALUE, value * radix + digit);
      return digit >= 0;
    }
  }
}
