package io.github.gongkai.core.text;

import java.util.Arrays;

/** The bytes of a stretch of text, each with the character that it comes from. */
final class ByteRun {

  private static final String WINDOWS_1252 =
      "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

  private final CharSequence text;
  private byte[] bytes = new byte[64];
  private int[] owners = new int[64];
  private int size;

  ByteRun(CharSequence text) {
    this.text = text;
  }

  /** The byte behind ASCII that a character is in Latin-1 or Windows-1252; 0 for none. */
  static int latin(char c) {
    if (c < 0x80) {
      return 0;
    }
    if (c < 0x100) {
      return c;
    }
    int at = c > '\u2122' ? -1 : WINDOWS_1252.indexOf(c);
    return at < 0 ? 0 : 0x80 + at;
  }

  /** Starts anew. */
  void clear() {
    size = 0;
  }

  /** Adds the bytes of Latin-1 or Windows-1252, or ASCII. */
  void addLatin(int index) {
    char c = text.charAt(index);
    add(c < 0x80 ? c : latin(c), index);
  }

  /** Adds the bytes of GBK. */
  void addGbk(int index) {
    char c = text.charAt(index);
    int pair = Gbk.pair(c);
    if (c == '€') {
      add(Gbk.EURO, index);
    } else if (c == '\uFFFD') {
      add(0, index);
    } else {
      add(pair >> 8, index);
      add(pair & 0xFF, index);
    }
  }

  private void add(int value, int owner) {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * size);
      owners = Arrays.copyOf(owners, 2 * size);
    }
    bytes[size] = (byte) value;
    owners[size++] = owner;
  }

  int size() {
    return size;
  }

  int get(int at) {
    return at < size ? bytes[at] & 0xFF : 0;
  }

  /** Whether what stands for a byte here is a replacement character. */
  boolean isLost(int at) {
    return at < size && bytes[at] == 0;
  }

  /** The index of the character that a byte comes from. */
  int owner(int at) {
    return owners[at];
  }

  /** Whether a character's bytes begin here. */
  boolean isStart(int at) {
    return at >= size || at == 0 || owners[at] != owners[at - 1];
  }
}
