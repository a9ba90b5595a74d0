package io.github.gongkai.core.document;

import io.github.gongkai.core.limit.Deadline;
import io.github.gongkai.core.text.Mark;
import io.github.gongkai.core.text.ReadingText;

/** Reads crawled text: a {@code |} ends a cell, a line end ends a line, all else stands as it is. */
final class PlainReader {

  private PlainReader() {}

  /**
   * Where to end so that a text has at most so many characters: at its own end, or behind the last
   * line or sentence that is whole, because what comes behind may be half of a number.
   */
  static int end(String decoded, int characters) {
    int end = Math.min(characters, decoded.length());
    while (end > 0 && end < decoded.length() && !endsWhole(decoded.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean endsWhole(char c) {
    return c == '\n' || c == '\r' || c == '。';
  }

  /** Reads a text, as far as there is time: up to the end of a line or sentence. */
  static ReadingText.Builder read(String decoded, Deadline deadline) {
    ReadingText.Builder text = ReadingText.builder(decoded.length());
    for (int i = 0; i < decoded.length(); ) {
      if (deadline.isPastAt(i)) {
        return text.cut(end(decoded, i));
      }
      int plain = i;
      while (plain < decoded.length() && isPlain(decoded.charAt(plain))) {
        plain++;
      }
      if (plain > i) {
        text.add(decoded, i, plain);
        i = plain;
      } else {
        text.add(plain(decoded.charAt(i)), i, i + 1);
        i++;
      }
    }
    return text;
  }

  /** Whether a character stays as it is; of those in front of the Chinese ones it need not say so. */
  private static boolean isPlain(char c) {
    return c < 0x80 ? c >= ' ' && c != '|' || c == Mark.LINE : c >= '\u3000' && c != '｜';
  }

  private static char plain(char c) {
    return switch (c) {
      case '|', '│', '┃', '｜' -> Mark.CELL;
      case '\r', '\u0085', '\u2028', '\u2029' -> Mark.LINE;
      case '\t' -> ' ';
      // a document's own control characters must not pass for marks
      case Mark.TABLE, Mark.TABLE_END, Mark.CELL, Mark.ROW -> ' ';
      default -> c;
    };
  }
}
