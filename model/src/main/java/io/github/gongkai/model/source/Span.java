package io.github.gongkai.model.source;

/**
 * A place in the decoded document: from {@code start}, inclusive, to {@code end}, exclusive,
 * measured in Java characters (UTF-16 code units), so that a character outside the basic plane
 * counts as two.
 *
 * @param start the first position, zero or more
 * @param end the position after the last, not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /**
   * Checks the order of the two ends.
   *
   * @param start the first position, zero or more
   * @param end the position after the last, not before {@code start}
   * @throws IllegalArgumentException if {@code start} is negative or after {@code end}
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: [" + start + ", " + end + ")");
    }
  }

  /**
   * The span between two positions.
   *
   * @param start the first position
   * @param end the position after the last
   * @return the span
   * @throws IllegalArgumentException if {@code start} is negative or after {@code end}
   */
  public static Span of(int start, int end) {
    return new Span(start, end);
  }

  /**
   * How many characters the span covers.
   *
   * @return the length in UTF-16 code units, zero for an empty span
   */
  public int length() {
    return end - start;
  }

  /**
   * Whether this span covers every position of another.
   *
   * @param other the other span
   * @return whether {@code other} lies within this span
   */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /**
   * Whether this span and another share at least one position.
   *
   * @param other the other span
   * @return whether they overlap; an empty span overlaps nothing
   */
  public boolean overlaps(Span other) {
    return Math.max(start, other.start) < Math.min(end, other.end);
  }

  /**
   * The smallest span that covers this one and another.
   *
   * @param other the other span
   * @return the span over both and what lies between them
   */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /**
   * The characters at this span.
   *
   * @param document the decoded document that the span was made for
   * @return its characters from {@code start} to {@code end}
   * @throws IndexOutOfBoundsException if the document is shorter than {@code end}
   */
  public String cut(CharSequence document) {
    return document.subSequence(start, end).toString();
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
