package io.github.gongkai.core.binding;

import io.github.gongkai.core.text.Mark;

/**
 * Words of a merged cell that a converter wrote into each row that the cell covers: they stand in the
 * same place of the row above, and head the same column once.
 */
final class RowAbove {

  /** Rows of heads are short; longer lines are not looked through. */
  private static final int LONGEST = 1200;

  private static final int NONE = -1;

  private RowAbove() {}

  /** Whether the cell at a place of the text says what the cell above it does. */
  static boolean says(String folded, int at) {
    int begin = beginOfLine(folded, at);
    int above = begin > 0 ? beginOfLine(folded, begin - 1) : NONE;
    int end = above == NONE ? NONE : endOfLine(folded, at);
    if (end == NONE) {
      return false;
    }
    String[] cells = cells(folded, begin, end);
    String[] cellsAbove = cells(folded, above, begin - 1);
    int column = cells(folded, begin, at).length - 1;
    return cells.length > 2
        && cells.length == cellsAbove.length
        && cells[column].strip().equals(cellsAbove[column].strip());
  }

  private static String[] cells(String folded, int from, int to) {
    return folded.substring(from, to).split(String.valueOf(Mark.CELL), -1);
  }

  private static int beginOfLine(String folded, int at) {
    for (int i = at - 1; i >= Math.max(0, at - LONGEST); i--) {
      if (endsRow(folded.charAt(i))) {
        return folded.charAt(i) == Mark.LINE ? i + 1 : NONE;
      }
    }
    return at > LONGEST ? NONE : 0;
  }

  private static int endOfLine(String folded, int at) {
    int limit = Math.min(folded.length(), at + LONGEST);
    for (int i = at; i < limit; i++) {
      if (endsRow(folded.charAt(i))) {
        return folded.charAt(i) == Mark.LINE ? i : NONE;
      }
    }
    return limit == folded.length() ? limit : NONE;
  }

  /** Rows of a page's tables end with marks of their own, and their cells may have several lines. */
  private static boolean endsRow(char c) {
    return c == Mark.LINE || Mark.isHard(c) && c != Mark.CELL;
  }
}
