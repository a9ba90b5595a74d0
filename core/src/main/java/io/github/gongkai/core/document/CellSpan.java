package io.github.gongkai.core.document;

/**
 * How many rows and columns a cell says it covers.
 *
 * @param rows at least one
 * @param columns at least one
 */
record CellSpan(int rows, int columns) {

  static final CellSpan SINGLE = new CellSpan(1, 1);

  /** More than any grid has: a number that says more is not worth reading. */
  private static final int MOST = 1_000_000_000;

  /** The span that two attributes of a page say; what is no positive number is one. */
  static CellSpan of(String rows, String columns) {
    int high = positive(rows);
    int wide = positive(columns);
    return high == 1 && wide == 1 ? SINGLE : new CellSpan(high, wide);
  }

  private static int positive(String attribute) {
    String digits = attribute.strip();
    if (digits.isEmpty() || digits.length() > 9) {
      return digits.isEmpty() ? 1 : MOST;
    }
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c < '0' || c > '9') {
        return 1;
      }
      value = value * 10 + (c - '0');
    }
    return Math.max(1, value);
  }
}
