package io.github.gongkai.testkit.damage;

import io.github.gongkai.testkit.chance.Dice;
import io.github.gongkai.testkit.layout.Cells;
import io.github.gongkai.testkit.layout.Layout;

/** What happens to reports on their way to a reader. */
public enum Damage {
  /** Some cells' figures are gone. */
  LOST_CELLS(CellDamage::lostCells),
  /** One cell of every line is empty. */
  ONE_BLANK_A_ROW(CellDamage::oneBlankARow),
  /** All figures of a table are gone, its labels stay. */
  LOST_FIGURES(CellDamage::lostFigures),
  /** The figures of some lines run together. */
  FUSED_DIGITS(CellDamage::fusedDigits),
  /** Some lines have an empty cell too many before their figures. */
  SHIFTED_ROWS(CellDamage::shiftedRows),
  /** A column 小计 that the form does not have. */
  SUBTOTAL_COLUMN(CellDamage::subtotalColumn),
  /** A table is gone, its section stays. */
  LOST_TABLE(TextDamage::lostTable),
  /** The agency's own error: a figure that breaks the sums. */
  BROKEN_SUM(AgencyError::brokenSum),
  /** An advertiser's words stand for 政府信息公开 in prose and headings. */
  FOREIGN_WORDS(TextDamage::foreignWords),
  /** A byte of a paragraph is gone, and the characters behind it are misread. */
  BYTE_SLIP(TextDamage::byteSlip),
  /** Readings in brackets behind characters. */
  PINYIN(TextDamage::pinyin),
  /** The document ends too early. */
  CUT_OFF(TextDamage::cutOff),
  /** The crawler dropped lines that it had seen before. */
  REPEATED_LINES_LOST(TextDamage::repeatedLinesLost);

  private final Effect effect;

  Damage(Effect effect) {
    this.effect = effect;
  }

  /** How a kind of damage works: on the printed report, or on the text of it. */
  @FunctionalInterface
  interface Effect {
    Work on(Work work, Dice dice);
  }

  /**
   * Does the damage.
   *
   * @param work a report on its way
   * @param seed which cells, lines or characters are hit
   * @return the damaged one
   */
  public Work apply(Work work, long seed) {
    return effect.on(work, Dice.of(seed));
  }

  /**
   * Whether the damage can happen in a layout, and what must come out can be told.
   *
   * @param layout the layout
   * @return whether it makes sense
   */
  public boolean suits(Layout layout) {
    return switch (this) {
      // with digits run together, an agency's error cannot be told from another reading
      case BROKEN_SUM -> layout.cells() != Cells.FUSED;
      case REPEATED_LINES_LOST -> layout.cells() == Cells.APART && !layout.isHtml();
      case SHIFTED_ROWS -> layout.isHtml();
      // where every cell ends, one with the digits of its neighbours is just a large figure
      case FUSED_DIGITS -> layout.cells() == Cells.APART;
      // pinyin between the letters of tags would be no page any more
      case PINYIN -> !layout.isHtml();
      default -> true;
    };
  }
}
