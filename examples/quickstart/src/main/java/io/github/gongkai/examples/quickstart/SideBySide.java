package io.github.gongkai.examples.quickstart;

import io.github.gongkai.core.ReportReader;
import io.github.gongkai.core.series.Panel;
import io.github.gongkai.core.series.PanelCsv;
import io.github.gongkai.core.series.SeriesCheck;
import io.github.gongkai.core.series.YearComparison;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.parsers.series.StandardIndicators;
import java.io.IOException;
import java.util.List;

/** Reports of several years as a table, and whether each goes on from the one before. */
final class SideBySide {

  private SideBySide() {}

  static List<YearComparison> compare(
      ReportReader reader, List<AnnualReport> reports, Appendable csv) throws IOException {
    PanelCsv.LONG.write(Panel.of(StandardIndicators.all(), reports), csv);
    return SeriesCheck.of(reader.templates()).compare(reports);
  }
}
