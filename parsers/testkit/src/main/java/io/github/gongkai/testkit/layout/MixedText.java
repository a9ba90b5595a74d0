package io.github.gongkai.testkit.layout;

import io.github.gongkai.testkit.print.Block;
import io.github.gongkai.testkit.print.PrintedReport;

/**
 * Crawled text of a page whose tables were made by different hands, so that each is left in another
 * layout.
 *
 * @param one the layout of the text, and of the first table and every other one
 * @param other the layout of the tables between, which keeps as much of cells
 */
public record MixedText(TextLayout one, TextLayout other) implements Layout {

  /**
   * Holds the layouts against each other.
   *
   * @param one the layout of the text, and of the first table and every other one
   * @param other the layout of the tables between, which keeps as much of cells
   * @throws IllegalArgumentException if one keeps more of cells than the other
   */
  public MixedText {
    if (one.cells() != other.cells()) {
      throw new IllegalArgumentException(one + " and " + other + " keep cells differently");
    }
  }

  @Override
  public String id() {
    return "text/mixed";
  }

  @Override
  public String write(PrintedReport report, long seed) {
    StringBuilder text = new StringBuilder();
    boolean first = true;
    for (Block block : report.blocks()) {
      boolean isTable = block instanceof Block.Table;
      if (isTable && !first) {
        text.append('\n');
      }
      (isTable && !first ? other : one).write(block, text);
      first ^= isTable;
    }
    return text.toString();
  }

  @Override
  public Cells cells() {
    return one.cells();
  }

  @Override
  public boolean isHtml() {
    return false;
  }

  @Override
  public boolean isClear() {
    return one.isClear() && other.isClear();
  }
}
