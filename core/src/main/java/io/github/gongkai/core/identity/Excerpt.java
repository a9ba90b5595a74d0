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
  enum Gap {
    NONE,
    BLANK,
    LINE,
    CELL
  }

  private final ReadingText text;
  private final String folded;
  private final int[] places;
  private final Gap[] gaps;
  private final int end;

  private Excerpt(ReadingText text, String folded, int[] places, Gap[] gaps, int end) {
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
    Gap[] gaps = new Gap[last - first];
    StringBuilder folded = new StringBuilder(last - first);
    Gap gap = Gap.LINE; // whatever stands before an excerpt, nothing continues into it
    for (int i = first; i < last; i++) {
      char c = text.charAt(i);
      if (Mark.isGap(c)) {
        Gap here = Mark.isHard(c) ? Gap.CELL : c == Mark.LINE ? Gap.LINE : Gap.BLANK;
        gap = here.compareTo(gap) > 0 ? here : gap;
      } else {
        places[length] = i;
        gaps[length++] = gap;
        folded.append(text.folded().charAt(i));
        gap = Gap.NONE;
      }
    }
    return new Excerpt(text, folded.toString(), places, gaps, last);
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

  /** What stands before a character; for the end of the excerpt a line end. */
  Gap gapBefore(int index) {
    return index < folded.length() ? gaps[index] : Gap.LINE;
  }

  boolean isLineStart(int index) {
    return gapBefore(index).compareTo(Gap.LINE) >= 0;
  }

  boolean isPieceStart(int index) {
    return gapBefore(index) != Gap.NONE;
  }

  /** Where a character stands in the reading text; for the end of the excerpt its end there. */
  int place(int index) {
    return index < folded.length() ? places[index] : end;
  }

  /** The first character at or behind a place of the reading text. */
  int indexOf(int place) {
    int low = 0;
    int high = folded.length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places[middle] < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The characters as the reading text has them, not folded, without blanks. */
  String written(Range range) {
    StringBuilder written = new StringBuilder(range.length());
    for (int i = range.from(); i < range.to(); i++) {
      written.append(text.charAt(places[i]));
    }
    return written.toString();
  }

  Span span(Range range) {
    return range.length() <= 0
        ? text.span(place(range.from()), place(range.from()))
        : text.span(places[range.from()], places[range.to() - 1] + 1);
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
