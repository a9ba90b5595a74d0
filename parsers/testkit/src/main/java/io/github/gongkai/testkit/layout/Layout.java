package io.github.gongkai.testkit.layout;

import io.github.gongkai.testkit.print.PrintedReport;

/** A way to write a printed report. Immutable; the same report and seed give the same text. */
public interface Layout {

  /**
   * The layout's name in statistics.
   *
   * @return a few characters, for example {@code text/rows}
   */
  String id();

  /**
   * Writes a report.
   *
   * @param report the report
   * @param seed for choices that the layout leaves open
   * @return the document
   */
  String write(PrintedReport report, long seed);

  /**
   * What becomes of cells.
   *
   * @return what is kept
   */
  Cells cells();

  /**
   * Whether the document is HTML, so that it can declare its charset.
   *
   * @return whether it is
   */
  boolean isHtml();

  /**
   * Whether each figure's row and column can be told, as far as cells are kept. Where they may not
   * be, a reader may leave figures open.
   *
   * @return whether they can; true unless a layout says otherwise
   */
  default boolean isClear() {
    return true;
  }
}
