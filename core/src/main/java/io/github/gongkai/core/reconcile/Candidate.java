package io.github.gongkai.core.reconcile;

import java.util.Arrays;

/**
 * One reading of a line's uncertain cells: for each the values it may have (one, where it is read)
 * and its characters. Readings of the same values are one candidate, which then remembers where
 * their characters differ. Equal when the values are.
 */
final class Candidate {
  final long[] low;
  final long[] high;
  final int[] sources;

  Candidate(long[] low, long[] high, int[] sources) {
    this.low = low;
    this.high = high;
    this.sources = sources;
  }

  /** Takes in another reading of the same values. */
  void merge(Candidate other) {
    for (int k = 0; k < sources.length; k++) {
      if (sources[k] != other.sources[k]) {
        sources[k] = Piece.SEVERAL;
      }
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Candidate that
        && Arrays.equals(low, that.low)
        && Arrays.equals(high, that.high);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(low) + Arrays.hashCode(high);
  }
}
