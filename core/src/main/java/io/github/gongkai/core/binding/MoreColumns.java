package io.github.gongkai.core.binding;

import java.util.Collection;

/**
 * Whether a table has columns of figures that the form does not know. Where its heads are lost, that
 * shows only on a line with more figures than the form has cells; another line with as many figures
 * as the form has may show those of any of the columns, the others being empty.
 */
final class MoreColumns {

  private final boolean shown;

  MoreColumns(Collection<LineText> lines) {
    this.shown = lines.stream().anyMatch(MoreColumns::hasMoreFigures);
  }

  /** Whether the figures of a line may be those of other columns. */
  boolean mayHold(LineText line) {
    return shown && !line.isBare();
  }

  private static boolean hasMoreFigures(LineText line) {
    return line.slots().stream().filter(slot -> !slot.isBare()).count() > line.width();
  }
}
