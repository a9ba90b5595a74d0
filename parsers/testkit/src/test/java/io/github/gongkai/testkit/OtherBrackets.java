package io.github.gongkai.testkit;

import io.github.gongkai.testkit.layout.Cells;
import io.github.gongkai.testkit.layout.Layout;
import io.github.gongkai.testkit.print.PrintedReport;

/** A layout with half-width for full-width brackets, or the reverse. */
record OtherBrackets(Layout layout, boolean narrow) implements Layout {

  @Override
  public String id() {
    return layout.id() + (narrow ? "/narrow-brackets" : "/wide-brackets");
  }

  @Override
  public String write(PrintedReport report, long seed) {
    String text = layout.write(report, seed);
    return narrow
        ? text.replace('（', '(').replace('）', ')')
        : text.replace('(', '（').replace(')', '）').replace("〔", "［").replace("〕", "］");
  }

  @Override
  public Cells cells() {
    return layout.cells();
  }

  @Override
  public boolean isHtml() {
    return layout.isHtml();
  }
}
