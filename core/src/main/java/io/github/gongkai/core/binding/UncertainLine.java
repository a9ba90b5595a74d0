package io.github.gongkai.core.binding;

import io.github.gongkai.core.reconcile.Gaps;
import io.github.gongkai.model.vocabulary.Code;
import java.util.ArrayList;
import java.util.List;

/**
 * A line whose figures do not fill its cells one by one.
 *
 * @param line the line
 * @param reading what the figures on it may be
 * @param numbers the numbers that stand on it
 */
record UncertainLine(LineText line, Reading reading, List<NumberText> numbers) {

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

  static UncertainLine of(LineText line, Reading reading) {
    List<NumberText> numbers = new ArrayList<>(line.slots().size());
    for (LineText.Slot slot : line.slots()) {
      if (slot instanceof LineText.Slot.Filled filled) {
        numbers.add(filled.number());
      }
    }
    return new UncertainLine(line, reading, numbers);
  }

  /** The same line with nothing on it that can be read. */
  UncertainLine hopeless() {
    return new UncertainLine(line, Reading.HOPELESS, numbers);
  }

  List<Code> cells() {
    return line.line().cells();
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
