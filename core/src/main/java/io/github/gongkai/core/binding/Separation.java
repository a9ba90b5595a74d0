package io.github.gongkai.core.binding;

import io.github.gongkai.core.text.Mark;
import java.util.Collection;
import java.util.List;

/** How a document keeps the figures of a line apart where cells have no ends. */
enum Separation {
  /** By line ends or blanks: where two figures of a line stand apart, neither is two. */
  APART,
  /** Nothing tells: every line shows one figure, which may be that of one cell or of all. */
  UNTOLD,
  /** Not at all, or only here and there; cells that were empty may have left no trace. */
  FUSED,
  /** As {@link #FUSED}, and every cell has left its digits. */
  FUSED_WHOLE;

  /** Nobody reports three figures and more with so many digits that they look like one. */
  private static final int TELLING_WIDTH = 3;

  /** How a document does, by all lines of its tables. */
  static Separation of(String folded, Collection<LineText> lines) {
    int fused = 0;
    int apart = 0;
    for (LineText line : lines) {
      if (!line.bounded() && line.width() > 1) {
        boolean single = line.slots().size() == 1
            && line.width() >= TELLING_WIDTH
            && digits(folded, line) >= line.width();
        if (hasImpossibleNumber(folded, line) || single) {
          fused++;
        } else if (standsApart(folded, line)) {
          apart++;
        }
      }
    }
    if (fused > apart) {
      return FUSED;
    }
    return apart > 0 ? APART : UNTOLD;
  }

  /** Whether a line shows several figures, all of them with a blank or line end between. */
  static boolean standsApart(String folded, LineText line) {
    List<LineText.Slot> slots = line.slots();
    for (int i = 1; i < slots.size(); i++) {
      int end = slots.get(i - 1).to();
      if (end >= slots.get(i).from() || !Mark.isGap(folded.charAt(end))) {
        return false;
      }
    }
    return slots.size() > 1;
  }

  /** How many digits a line shows. */
  static int digits(String folded, LineText line) {
    int digits = 0;
    for (LineText.Slot slot : line.slots()) {
      if (slot instanceof LineText.Slot.Filled filled) {
        digits += filled.number().countDigits(folded);
      }
    }
    return digits;
  }

  /** Whether every figure of a line is written in digits alone. */
  static boolean isPlain(LineText line) {
    for (LineText.Slot slot : line.slots()) {
      if (!(slot instanceof LineText.Slot.Filled filled) || !filled.number().isPlainDigits()) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasImpossibleNumber(String folded, LineText line) {
    for (LineText.Slot slot : line.slots()) {
      if (slot instanceof LineText.Slot.Filled filled && filled.number().hasNeedlessZero(folded)) {
        return true;
      }
    }
    return false;
  }
}
