package io.github.gongkai.core.document;

/** Tells styles that hide an element. */
final class UnseenStyles {

  private static final String[] UNITS = {"px", "pt", "em", "rem", "%"};

  private UnseenStyles() {}

  /** Whether an element with this style is not shown. */
  static boolean hide(String style) {
    int from = 0;
    while (from < style.length()) {
      int next = style.indexOf(';', from);
      int to = next < 0 ? style.length() : next;
      int colon = style.indexOf(':', from);
      if (colon < 0) {
        return false;
      }
      if (colon < to && hides(style, from, colon, to)) {
        return true;
      }
      from = to + 1;
    }
    return false;
  }

  private static boolean hides(String style, int from, int colon, int to) {
    int first = skipBlanks(style, from, colon);
    int last = colon;
    while (last > first && isBlank(style.charAt(last - 1))) {
      last--;
    }
    int value = skipBlanks(style, colon + 1, to);
    return switch (last - first) {
      case 7 -> is(style, first, "display") && is(style, value, "none");
      case 8 -> is(style, first, "mso-hide") && is(style, value, "all");
      case 9 -> is(style, first, "font-size") && isZero(style, value, to);
      case 10 -> is(style, first, "visibility") && is(style, value, "hidden");
      default -> is(style, first, "text-decoration") && isStruckOut(style, value, to);
    };
  }

  private static boolean is(String style, int at, String word) {
    return style.regionMatches(true, at, word, 0, word.length());
  }

  private static boolean isStruckOut(String style, int from, int to) {
    for (int at = from; at < to; at++) {
      if (is(style, at, "line-through")) {
        return true;
      }
    }
    return false;
  }

  /** Nothing, in whatever unit; 0.9em is something. */
  private static boolean isZero(String style, int from, int to) {
    if (from == to || style.charAt(from) != '0') {
      return false;
    }
    int end = skipBlanks(style, from + 1, to);
    for (String unit : UNITS) {
      if (is(style, end, unit)) {
        end = skipBlanks(style, end + unit.length(), to);
        break;
      }
    }
    return end >= to || style.charAt(end) == '!';
  }

  private static int skipBlanks(String style, int from, int to) {
    int at = from;
    while (at < to && isBlank(style.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isBlank(char c) {
    return c <= ' ';
  }
}
