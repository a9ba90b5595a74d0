package io.github.gongkai.core.prose;

/** What a token may be by its first letter; {@link #LETTER} where only the lexicon can tell. */
final class TokenSign {

  static final int LETTER = 0;

  /** A token by itself. */
  static final int MARK = 1;

  static final int QUOTE = 2;
  static final int UNQUOTE = 3;

  /** A digit or a numeral. */
  static final int FIGURE = 4;

  /** A time may follow that it begins. */
  static final int SINCE = 5;

  /** A time may follow that it ends. */
  static final int UNTIL = 6;

  private static final int FIRST = 7;

  /** Beside these: it ends the names of bodies, alone or with another letter. */
  private static final int BODY = 1 << 4;

  private static final int BODY_OF_TWO = 1 << 5;

  private static final byte[] SIGNS = build();

  private TokenSign() {}

  private static byte[] build() {
    byte[] signs = new byte[Character.MAX_VALUE + 1];
    add(signs, ",，;。!?:、([)]", MARK);
    add(signs, "\"“《<「‘", QUOTE);
    add(signs, "”》>」’", UNQUOTE);
    add(signs, "0123456789" + Numbers.NUMERALS + Numbers.COUNTED_IN, FIGURE);
    add(signs, "自从", SINCE);
    add(signs, "至到", UNTIL);
    add(signs, "局委办厅部乡镇村县市区省院所站队馆校", BODY);
    add(signs, "单政机街公企中协", BODY_OF_TWO);
    return signs;
  }

  private static void add(byte[] signs, String letters, int sign) {
    for (int i = 0; i < letters.length(); i++) {
      signs[letters.charAt(i)] |= (byte) sign;
    }
  }

  static int of(char c) {
    return SIGNS[c] & FIRST;
  }

  /** What kind of token a mark is. */
  static Kind kind(char mark) {
    return switch (mark) {
      case ',', '，' -> Kind.COMMA;
      case ':' -> Kind.COLON;
      case '、' -> Kind.ENUMERATION;
      case '(', '[' -> Kind.OPEN;
      case ')', ']' -> Kind.CLOSE;
      default -> Kind.STOP;
    };
  }

  static boolean endsQuotation(char c) {
    return of(c) == UNQUOTE || c == '"';
  }

  /** Whether a letter, or it and the next, end the names of bodies: 局, 公司. */
  static boolean endsBody(char c, char next) {
    int sign = SIGNS[c];
    return (sign & BODY) != 0 || (sign & BODY_OF_TWO) != 0 && endsBodyOfTwo(c, next);
  }

  private static boolean endsBodyOfTwo(char c, char next) {
    return switch (c) {
      case '单' -> next == '位';
      case '政' -> next == '府';
      case '机' -> next == '关';
      case '街' -> next == '道';
      case '公' -> next == '司';
      case '企' -> next == '业';
      case '中' -> next == '心';
      default -> next == '会';
    };
  }
}
