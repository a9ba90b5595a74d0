package io.github.gongkai.core.binding;

import java.util.Collection;

/** How a document keeps the figures of a line apart; the same for all its tables. */
enum Separation {
  /** By cells, line ends or blanks: a figure is never two. */
  APART,
  /** Not at all, or only here and there: the figures of a line are run together. */
  FUSED;

  /** Nobody reports three figures and more with so many digits that they look like one. */
  private static final int TELLING_WIDTH = 3;

  static Separation of(String folded, Collection<LineText> lines) {
    int fused = 0;
    int apart = 0;
    for (LineText line : lines) {
      if (!line.bounded() && line.width() > 1) {
        boolean single = line.slots().size() == 1
            && line.width() >= TELLING_WIDTH
            && digits(line) >= line.width();
        if (hasImpossibleNumber(folded, line) || single) {
          fused++;
        } else if (line.slots().size() > 1) {
          apart++;
        }
      }
    }
    return fused > apart ? FUSED : APART;
  }

  /** How many digits a line shows. */
  static int digits(LineText line) {
    int digits = 0;
    for (LineText.Slot slot : line.slots()) {
      if (slot instanceof LineText.Slot.Filled filled && filled.number().isPlainDigits()) {
        digits += filled.number().to() - filled.number().from();
      }
    }
    return digits;
  }

  /** Whether every figure of a line is written in digits alone. */
  static boolean isPlain(LineText line) {
    return line.slots().stream()
        .allMatch(slot ->
            slot instanceof LineText.Slot.Filled filled && filled.number().isPlainDigits());
  }

  private static boolean hasImpossibleNumber(String folded, LineText line) {
    return line.slots().stream()
        .anyMatch(slot ->
            slot instanceof LineText.Slot.Filled filled && filled.number().hasNeedlessZero(folded));
  }
}
