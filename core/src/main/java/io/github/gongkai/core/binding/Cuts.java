package io.github.gongkai.core.binding;

import java.util.List;

/** In how many ways digits run together can be cut into the figures of some of a line's cells. */
final class Cuts {

  /** More ways than this are not told apart; two such numbers can be multiplied. */
  private static final long MANY = 1L << 30;

  private Cuts() {}

  /**
   * Counts the ways.
   *
   * @param runs the digits, in order; a figure never reaches from one into the next
   * @param cells how many cells the line has, any of which may be lost
   */
  static long count(List<String> runs, int cells) {
    // ways[n]: how many ways there are to make n figures of what was read so far
    long[] ways = new long[cells + 1];
    ways[0] = 1;
    for (String run : runs) {
      ways = after(run, ways);
    }
    long total = 0;
    for (int figures = 0; figures <= cells; figures++) {
      total = Math.min(MANY, total + Math.min(MANY, ways[figures]) * choices(cells, figures));
    }
    return total;
  }

  private static long[] after(String run, long[] before) {
    int length = run.length();
    long[][] ways = new long[length + 1][before.length];
    ways[0] = before;
    for (int from = 0; from < length; from++) {
      int longest = run.charAt(from) == '0' ? from + 1 : length;
      for (int to = from + 1; to <= longest; to++) {
        for (int figures = 1; figures < before.length; figures++) {
          ways[to][figures] = Math.min(MANY, ways[to][figures] + ways[from][figures - 1]);
        }
      }
    }
    return ways[length];
  }

  /** In how many ways so many figures can have cells of their own. */
  private static long choices(int cells, int figures) {
    long[] row = new long[figures + 1];
    row[0] = 1;
    for (int cell = 0; cell < cells; cell++) {
      for (int k = figures; k > 0; k--) {
        row[k] = Math.min(MANY, row[k] + row[k - 1]);
      }
    }
    return row[figures];
  }
}
