package io.github.gongkai.core.binding;

import io.github.gongkai.model.vocabulary.Unit;
import java.util.Optional;

/**
 * The unit that the head of a column prints, {@code （单位：元）}: agencies change it, and then every
 * figure below would be ten thousand times too large or too small.
 */
final class HeadUnit {

  private static final String KEY = "单位";
  private static final int REACH = 12;

  private HeadUnit() {}

  /**
   * The unit behind a head.
   *
   * @param folded the text
   * @param segment what stands behind the head
   * @param before the unit that was printed before, which a title ends and a head without one keeps
   */
  static Optional<Unit> behind(String folded, Segment segment, Optional<Unit> before) {
    int limit = Math.min(segment.to(), segment.from() + REACH);
    int key = segment.from();
    while (key < limit && !folded.startsWith(KEY, key)) {
      key++;
    }
    if (key >= limit) {
      return segment.hasFigures() ? Optional.empty() : before;
    }
    for (int i = key + KEY.length(); i < limit; i++) {
      Optional<Unit> unit = NumberReader.unitAt(folded, i, limit);
      if (unit.isPresent()) {
        return unit;
      }
    }
    return before;
  }
}
