package io.github.gongkai.core.identity;

/**
 * A stretch of an {@link Excerpt} or of a folded string.
 *
 * @param from its first index
 * @param to the index after its last
 */
record Range(int from, int to) {

  int length() {
    return to - from;
  }

  Range shifted(int by) {
    return new Range(from + by, to + by);
  }
}
