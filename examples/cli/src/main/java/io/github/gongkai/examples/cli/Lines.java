package io.github.gongkai.examples.cli;

import java.util.Arrays;

/**
 * The lines of a document, as an editor counts them: lines and columns from one, columns in UTF-16
 * units, a line ending at LF or CR LF.
 */
final class Lines {

  private final int[] starts;

  private Lines(int[] starts) {
    this.starts = starts;
  }

  /** A place. */
  record Position(int line, int column) {}

  /**
   * Counts the lines of a text.
   *
   * @param text the decoded document
   * @return its lines
   */
  static Lines of(String text) {
    int[] starts = new int[1024];
    int count = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, 2 * count);
      }
      starts[count++] = at + 1;
    }
    return new Lines(Arrays.copyOf(starts, count));
  }

  /**
   * Where a character stands.
   *
   * @param offset its position in the text
   * @return its line and column
   */
  Position at(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line + 1, offset - starts[line] + 1);
  }
}
