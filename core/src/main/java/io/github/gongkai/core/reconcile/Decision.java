package io.github.gongkai.core.reconcile;

import java.util.List;

/** What is known of a cell. */
public sealed interface Decision permits Decision.Read, Decision.Inferred, Decision.Open {

  /**
   * The cell's own characters are certain: every admissible reading gives it the same ones.
   *
   * @param value its value
   * @param token which token of its line, from 0
   * @param start where in the token the cell's characters begin
   * @param end where they end; {@link Token#length()} where they end with the token
   */
  record Read(long value, int token, int start, int end) implements Decision {}

  /**
   * Only one value fits, but the cell's own characters are lost or cannot be told from a
   * neighbour's.
   *
   * @param value its value
   */
  record Inferred(long value) implements Decision {}

  /**
   * More than one value fits, or it could not be shown that only one does.
   *
   * @param values values which fit, in rising order, no more than {@link #MOST_VALUES}
   * @param extent what is known of other values
   */
  record Open(List<Long> values, Extent extent) implements Decision {

    /** The most values an open cell lists. */
    public static final int MOST_VALUES = 16;

    /**
     * Keeps its own copy of the values.
     *
     * @param values values which fit
     * @param extent what is known of other values
     */
    public Open {
      values = List.copyOf(values);
    }
  }

  /** What the values listed for an open cell amount to. */
  enum Extent {
    /** These values fit, and no other. */
    ALL,

    /** These values fit; others may. */
    SOME,

    /** Nothing is said of the values which fit. */
    UNKNOWN
  }
}
