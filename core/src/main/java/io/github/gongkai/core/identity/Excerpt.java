package io.github.gongkai.core.identity;

import io.github.gongkai.core.text.Mark;
import io.github.gongkai.core.text.ReadingText;
import io.github.gongkai.model.source.Span;

/**
 * A stretch of a reading text without its blanks, line ends and marks, so that a name or date reads
 * the same however it was laid out; what stood before each character is remembered.
 */
final class Excerpt {

  /** What separates a character from the one before it, weakest first. */
  private static final byte NOTHING = 0;

  private static final byte BLANK = 1;
  private static final byte LINE = 2;

  private final ReadingText text;
  private final String folded;

  /** At least as long as the excerpt, as these were built. */
  private final int[] places;

  private final byte[] gaps;
  private final int end;

  private Excerpt(ReadingText text, String folded, int[] places, byte[] gaps, int end) {
    this.text = text;
    this.folded = folded;
    this.places = places;
    this.gaps = gaps;
    this.end = end;
  }

  static Excerpt all(ReadingText text) {
    return of(text, 0, text.length());
  }

  static Excerpt of(ReadingText text, int from, int to) {
    int last = Math.min(to, text.length());
    int first = Math.min(Math.max(0, from), Math.max(0, last));
    int length = 0;
    int[] places = new int[last - first];
    byte[] gaps = new byte[last - first];
    char[] kept = new char[last - first];
    String written = text.text();
    String all = text.folded();
    byte gap = LINE; // whatever stands before an excerpt, nothing continues into it
    for (int i = first; i < last; i++) {
      char c = all.charAt(i);
      if (c > ' ' || !Mark.isGap(written.charAt(i))) {
        places[length] = i;
        gaps[length] = gap;
        kept[length++] = c;
        gap = NOTHING;
      } else if (gap != LINE) {
        gap = c == Mark.LINE || Mark.isHard(c) ? LINE : BLANK;
      }
    }
    return new Excerpt(text, new String(kept, 0, length), places, gaps, last);
  }

  int length() {
    return folded.length();
  }

  char charAt(int index) {
    return folded.charAt(index);
  }

  /** All characters, in the form that labels are compared in. */
  String folded() {
    return folded;
  }

  boolean isLineStart(int index) {
    return index >= folded.length() || gaps[index] == LINE;
  }

  boolean isPieceStart(int index) {
    return index >= folded.length() || gaps[index] != NOTHING;
  }

  /** Where a character stands in the reading text; for the end of the excerpt its end there. */
  int place(int index) {
    return index < folded.length() ? places[index] : end;
  }

  /** The characters as the reading text has them, not folded, without blanks. */
  String written(Range range) {
    if (isWrittenFolded(range)) {
      return folded.substring(range.from(), range.to());
    }
    StringBuilder written = new StringBuilder(range.length());
    for (int i = range.from(); i < range.to(); i++) {
      written.append(text.charAt(places[i]));
    }
    return written.toString();
  }

  /** Whether folding changed none of some characters. */
  boolean isWrittenFolded(Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      if (text.charAt(places[i]) != folded.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  Span span(Range range) {
    return range.length() <= 0
        ? text.span(place(range.from()), place(range.from()))
        : text.span(places[range.from()], places[range.to() - 1] + 1);
  }

  /** The beginning of the line that a character stands in. */
  int lineStart(int index) {
    int start = index;
    while (start > 0 && !isLineStart(start)) {
      start--;
    }
    return start;
  }

  /** The end of the line that a character stands in. */
  int lineEnd(int index) {
    int end = index + 1;
    while (end < folded.length() && !isLineStart(end)) {
      end++;
    }
    return Math.min(end, folded.length());
  }
}
