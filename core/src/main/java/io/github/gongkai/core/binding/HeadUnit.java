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

  /** Of what was lost before 元 nothing tells whether it was 万 or a colon: no amount is in this. */
  private static final Optional<Unit> UNREADABLE = Optional.of(Unit.PERCENT);

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
        return isWhole(folded, i) ? unit : UNREADABLE;
      }
    }
    return before;
  }

  /** Whether nothing that was lost stands before a unit. */
  private static boolean isWhole(String folded, int unit) {
    char before = folded.charAt(unit - 1);
    return before != '\uFFFD' && before != '?';
  }
}
