package io.github.gongkai.examples.cli;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Measures text in columns of a terminal, where a Chinese character takes two. */
final class Columns {

  private Columns() {}

  /**
   * How wide text is.
   *
   * @param text the text
   * @return its columns
   */
  static int of(String text) {
    return text.codePoints().map(Columns::of).sum();
  }

  private static int of(int c) {
    return switch (UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH)) {
      case UCharacter.EastAsianWidth.WIDE, UCharacter.EastAsianWidth.FULLWIDTH -> 2;
      default ->
        switch (Character.getType(c)) {
          case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
          default -> 1;
        };
    };
  }

  /**
   * Cuts text to a width.
   *
   * @param text the text
   * @param width the most columns, at least one
   * @return the text, or its beginning and an ellipsis
   */
  static String fit(String text, int width) {
    return of(text) <= width ? text : begin(text, width - 1) + "…";
  }

  /**
   * The beginning of text that fits a width.
   *
   * @param text the text
   * @param width the most columns
   * @return as many characters as fit
   */
  static String begin(String text, int width) {
    int at = 0;
    int used = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      used += of(c);
      if (used > width) {
        break;
      }
      at += Character.charCount(c);
    }
    return text.substring(0, at);
  }

  /**
   * Breaks text into lines where a line may end: at blanks, after hyphens, between Chinese
   * characters.
   *
   * @param text the text; a line feed in it always breaks
   * @param width the most columns of a line; a longer word has a line of its own
   * @return the lines, at least one
   */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    for (String paragraph : text.split("\n", -1)) {
      breaks.setText(paragraph);
      int lineStart = 0;
      int lastBreak = 0;
      for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
        if (lastBreak > lineStart && of(paragraph.substring(lineStart, end).strip()) > width) {
          lines.add(paragraph.substring(lineStart, lastBreak).strip());
          lineStart = lastBreak;
        }
        lastBreak = end;
      }
      lines.add(paragraph.substring(lineStart).strip());
    }
    return lines;
  }
}
