package io.github.gongkai.core.binding;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which cells of a line are the form's, where the line shows more: empty ones may trail behind the
 * last, left by merged cells, or stand before the first, where a unit was lost. One table has one
 * way: where some of its lines show their figures in the first of the cells and others in the last,
 * or any between, the table has columns that the form does not know, and none of these lines is
 * certain.
 */
final class BoundedCells {

  /** Where the figures of a line with too many cells stand. */
  private enum Side {
    /** Behind empty cells. */
    LAST,
    /** Before empty cells. */
    FIRST,
    /** The line shows no figure. */
    ANY,
    /** Either could be. */
    UNKNOWN,
    /** Between empty cells, where neither could be. */
    BETWEEN
  }

  private final Set<Side> sides = EnumSet.noneOf(Side.class);

  BoundedCells(Collection<LineText> lines) {
    for (LineText line : lines) {
      if (line.bounded() && line.slots().size() > line.width()) {
        sides.add(side(line));
      }
    }
  }

  /** The form's cells of a line with ends; empty where they are not certain. */
  Optional<List<LineText.Slot>> of(LineText line) {
    List<LineText.Slot> slots = line.slots();
    int width = line.width();
    if (slots.size() <= width) {
      return slots.size() == width ? Optional.of(slots) : Optional.empty();
    }
    if (isOfOtherColumns(line)) {
      return Optional.empty();
    }
    return switch (side(line)) {
      case FIRST, ANY -> Optional.of(slots.subList(0, width));
      case LAST -> Optional.of(slots.subList(slots.size() - width, slots.size()));
      case UNKNOWN, BETWEEN -> Optional.empty();
    };
  }

  /** Whether the figures of a line may stand in columns that the form does not know. */
  boolean isOfOtherColumns(LineText line) {
    return line.bounded()
        && !line.isBare()
        && line.slots().size() > line.width()
        && (sides.contains(Side.FIRST) && sides.contains(Side.LAST)
            || sides.contains(Side.BETWEEN));
  }

  /**
   * Whether the first cells of a line are empty, and may be no figures' as on other lines. A line that
   * has all its cells shows by their number which they are.
   */
  boolean mayBeginLate(LineText line) {
    return sides.contains(Side.LAST) && line.slots().get(0).isBare();
  }

  private static Side side(LineText line) {
    int more = line.slots().size() - line.width();
    boolean tailIsBare = line.slots().stream().skip(line.width()).allMatch(LineText.Slot::isBare);
    boolean leadIsBare = line.slots().stream().limit(more).allMatch(LineText.Slot::isBare);
    if (tailIsBare && leadIsBare) {
      return line.isBare() ? Side.ANY : Side.UNKNOWN;
    }
    if (tailIsBare) {
      return Side.FIRST;
    }
    return leadIsBare ? Side.LAST : Side.BETWEEN;
  }
}
