package io.github.gongkai.core.document;

/** Characters as the markup of a page tells them apart, which goes by ASCII alone. */
final class HtmlCharacter {

  private HtmlCharacter() {}

  /** Whether a name may begin with it. */
  static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether it parts names and attributes, and shows no more than a gap in text. */
  static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }
}
