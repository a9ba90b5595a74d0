package io.github.gongkai.core.prose;

/**
 * What single characters say of the text they stand in, so that one look at each of them tells where
 * nothing needs to be compared.
 */
final class Sign {

  /** Ends a sentence. */
  static final int END = 1;

  /** Ends a sentence that tables have none of. */
  static final int STOP = 1 << 1;

  static final int DIGIT = 1 << 2;
  static final int NUMERAL = 1 << 3;

  /** May begin what tables begin with. */
  static final int HEAD = 1 << 4;

  /** 占: a share may follow. */
  static final int SHARE = 1 << 5;

  /** 其: parts may follow. */
  static final int AMONG = 1 << 6;

  private static final byte[] SIGNS = build();

  private Sign() {}

  static int of(char c) {
    return SIGNS[c];
  }

  /** A copy of the table, by characters. */
  static byte[] table() {
    return SIGNS.clone();
  }

  private static byte[] build() {
    byte[] signs = new byte[Character.MAX_VALUE + 1];
    mark(signs, "。!?", END);
    mark(signs, "。", STOP);
    mark(signs, "0123456789", DIGIT);
    mark(signs, Numbers.NUMERALS + Numbers.COUNTED_IN, NUMERAL);
    for (String head : ParagraphFinder.TABLE_HEADS) {
      mark(signs, head.substring(0, 1), HEAD);
    }
    mark(signs, "占", SHARE);
    mark(signs, "其", AMONG);
    return signs;
  }

  private static void mark(byte[] signs, String letters, int sign) {
    for (int i = 0; i < letters.length(); i++) {
      signs[letters.charAt(i)] |= (byte) sign;
    }
  }
}
