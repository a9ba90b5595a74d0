package io.github.gongkai.core.series;

import io.github.gongkai.model.AnnualReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Agencies, years and indicators: what reports of several templates say, side by side, each number
 * with the document and the place it was read at.
 *
 * <pre>{@code
 * Panel panel = Panel.of(StandardIndicators.all(), reports);
 * PanelCsv.LONG.write(panel, writer);
 * }</pre>
 *
 * <p>Nothing is filled in: a year without a report has no row, a blank has no value, and two reports
 * of one agency and year are two rows. Immutable and safe to share between threads.
 */
public final class Panel {

  private static final Comparator<PanelRow> BY_AGENCY_AND_YEAR = Comparator.comparing(
          (PanelRow row) -> row.agency().orElse(""))
      .thenComparing(row -> row.year().orElse(Integer.MAX_VALUE));

  private final Indicators indicators;
  private final List<PanelRow> rows;

  private Panel(Indicators indicators, List<PanelRow> rows) {
    this.indicators = indicators;
    this.rows = List.copyOf(rows);
  }

  /**
   * Puts reports side by side.
   *
   * @param indicators what to take of them
   * @param reports the reports, in any order; of two of one agency and year, the later one is marked
   * @return the panel
   */
  public static Panel of(Indicators indicators, Iterable<AnnualReport> reports) {
    PanelRows maker = PanelRows.of(indicators);
    List<PanelRow> rows = new ArrayList<>();
    reports.forEach(report -> rows.add(maker.next(report)));
    rows.sort(BY_AGENCY_AND_YEAR);
    return new Panel(indicators, rows);
  }

  /**
   * What was taken of the reports.
   *
   * @return the table of indicators
   */
  public Indicators indicators() {
    return indicators;
  }

  /**
   * The rows, one a report.
   *
   * @return the rows by agency and year; those of one agency and year as they were given
   */
  public List<PanelRow> rows() {
    return rows;
  }

  @Override
  public String toString() {
    return "panel of " + rows.size() + " reports";
  }
}
