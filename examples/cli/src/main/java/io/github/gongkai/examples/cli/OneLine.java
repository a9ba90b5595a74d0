package io.github.gongkai.examples.cli;

/**
 * Text from documents and file names, made fit for a line on a terminal. A page may hold escape
 * sequences that would move the cursor, or marks that turn the writing direction: what is shown has
 * to be what is there.
 */
final class OneLine {

  private OneLine() {}

  /**
   * Makes text safe to show on one line.
   *
   * @param text any text
   * @return the text with line ends and blanks joined to one blank, and control characters, marks of
   *     direction and lone surrogates replaced by U+FFFD
   */
  static String of(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean blank = false;
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      if (Character.isWhitespace(c)) {
        blank = true;
        continue;
      }
      if (blank && !line.isEmpty()) {
        line.append(' ');
      }
      blank = false;
      line.appendCodePoint(isHarmless(c) ? c : 0xFFFD);
    }
    return line.toString();
  }

  private static boolean isHarmless(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> false;
      default -> true;
    };
  }
}
