package io.github.gongkai.core.binding;

import io.github.gongkai.core.reconcile.Gaps;
import io.github.gongkai.model.vocabulary.Code;
import java.util.List;

/**
 * A line whose figures do not fill its cells one by one.
 *
 * @param line the line
 * @param reading what the figures on it may be
 */
record UncertainLine(LineText line, Reading reading) {

  /** What the figures on a line may be. */
  enum Reading {
    /** Each is one figure; cells between them were lost. */
    LOSSY(Gaps.LOSSY),
    /** The figures of all cells are run together. */
    FUSED(Gaps.COMPLETE),
    /** Some or all may be run together, and cells may be lost anywhere between their digits. */
    TRACELESS(Gaps.TRACELESS),
    /** There are more figures than cells, or some that cannot be read. */
    HOPELESS(Gaps.LOSSY);

    private final Gaps gaps;

    Reading(Gaps gaps) {
      this.gaps = gaps;
    }

    Gaps gaps() {
      return gaps;
    }
  }

  /** The same line with nothing on it that can be read. */
  UncertainLine hopeless() {
    return new UncertainLine(line, Reading.HOPELESS);
  }

  List<Code> cells() {
    return line.line().cells();
  }

  List<NumberText> numbers() {
    return line.slots().stream()
        .filter(slot -> slot instanceof LineText.Slot.Filled)
        .map(slot -> ((LineText.Slot.Filled) slot).number())
        .toList();
  }

  /** In how many ways its digits can be the figures of some of its cells. */
  long cuts(String folded) {
    List<String> runs = numbers().stream().map(number -> number.digits(folded)).toList();
    return Cuts.count(runs, line.width());
  }

  /**
   * Whether the report's own words may decide between its readings. Where cells may be lost
   * anywhere, some reading fits any words; they confirm none.
   */
  boolean mayBeTold() {
    return reading == Reading.LOSSY || reading == Reading.FUSED;
  }
}
