package io.github.gongkai.core.identity;

/**
 * Where a report stands in its reading text: what comes before {@code preambleStart} and after
 * {@code reportEnd} is the page's, not the report's. All are indexes of the reading text.
 *
 * @param preambleStart where the report's own text begins, title or preamble; zero when unknown
 * @param firstHeading where the first section's heading begins; what is before it is title and
 *     preamble. The text's length when there is no heading
 * @param lastBodyStart where the body of the last section begins; the signature comes after it
 * @param reportEnd where the report ends, exclusive
 */
public record Extent(int preambleStart, int firstHeading, int lastBodyStart, int reportEnd) {

  /**
   * Checks the order of the four.
   *
   * @throws IllegalArgumentException if one is negative or stands after the next
   */
  public Extent {
    if (preambleStart < 0
        || firstHeading < preambleStart
        || lastBodyStart < firstHeading
        || reportEnd < lastBodyStart) {
      throw new IllegalArgumentException("no extent: %d, %d, %d, %d"
          .formatted(preambleStart, firstHeading, lastBodyStart, reportEnd));
    }
  }

  /** The same extent, cut to a text of the given length. */
  Extent within(int length) {
    return reportEnd <= length
        ? this
        : new Extent(
            Math.min(preambleStart, length),
            Math.min(firstHeading, length),
            Math.min(lastBodyStart, length),
            length);
  }
}
