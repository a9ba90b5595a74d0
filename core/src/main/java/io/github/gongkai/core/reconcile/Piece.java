package io.github.gongkai.core.reconcile;

/**
 * One way for a cell to be read: it takes what stands between two places of its line.
 *
 * @param from the place where its characters begin
 * @param to the place where they end
 * @param value its value; without meaning where nothing is taken
 * @param source which characters these are, or {@link #NOTHING}
 */
record Piece(int from, int to, long value, int source) {

  /** The source of a cell which is blank or lost. */
  static final int NOTHING = -1;

  /** The source of a cell whose readings differ in their characters. */
  static final int SEVERAL = -2;

  /** The most digits of a number: those of {@link Puzzle#MAX_VALUE}. */
  static final int MOST_DIGITS = 15;

  private static final int LENGTH_BITS = 4;

  static Piece nothing(int place) {
    return new Piece(place, place, 0, NOTHING);
  }

  static Piece of(int from, int to, long value, int length) {
    return new Piece(from, to, value, from << LENGTH_BITS | length);
  }

  boolean takesNothing() {
    return source == NOTHING;
  }

  static int placeOf(int source) {
    return source >> LENGTH_BITS;
  }

  static int lengthOf(int source) {
    return source & ((1 << LENGTH_BITS) - 1);
  }
}
