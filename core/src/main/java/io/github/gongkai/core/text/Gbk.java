package io.github.gongkai.core.text;

import java.nio.charset.Charset;

/** The two bytes of GBK of each character, and the reverse. */
final class Gbk {

  private static final int FIRST_LEAD = 0x81;
  private static final int FIRST_TRAIL = 0x40;
  private static final int LAST = 0xFE;

  /** The byte that Windows gives to the sign of the euro, alone of all behind ASCII. */
  static final int EURO = 0x80;

  private Gbk() {}

  /** Loaded on first use, by a damaged document. */
  private static final class Table {
    static final char[] PAIRS = new char[0x10000];
    static final char[] CHARACTERS = new char[0x10000];

    static {
      byte[] pair = new byte[2];
      Charset charset = Charset.forName("GB18030");
      for (int lead = FIRST_LEAD; lead <= LAST; lead++) {
        for (int trail = FIRST_TRAIL; trail <= LAST; trail++) {
          if (trail != 0x7F) {
            pair[0] = (byte) lead;
            pair[1] = (byte) trail;
            String read = new String(pair, charset);
            if (read.length() == 1 && read.charAt(0) != '\uFFFD') {
              CHARACTERS[lead << 8 | trail] = read.charAt(0);
              PAIRS[read.charAt(0)] = (char) (lead << 8 | trail);
            }
          }
        }
      }
    }
  }

  /** The two bytes of a character as one number; 0 for a character that has not two. */
  static int pair(char c) {
    return c < 0x80 ? 0 : Table.PAIRS[c];
  }

  /** The character of two bytes; 0 for none. */
  static char character(int lead, int trail) {
    return Table.CHARACTERS[lead << 8 | trail];
  }

  /** Whether an ASCII character may be the second byte of two. */
  static boolean isTrail(char c) {
    return c >= FIRST_TRAIL && c < 0x7F;
  }
}
