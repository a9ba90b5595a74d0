package io.github.gongkai.core.series;

import io.github.gongkai.model.Agency;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.ReportingPeriod;
import io.github.gongkai.model.vocabulary.Code;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes rows of reports one at a time, for panels too large for memory: between rows it remembers
 * only which agencies and years it has seen.
 *
 * <pre>{@code
 * Indicators indicators = StandardIndicators.all();
 * PanelRows rows = PanelRows.of(indicators);
 * PanelCsv.LONG.writeHeadings(indicators, out);
 * for (Path file : files) {
 *   for (AnnualReport report : reader.read(file).report().stream().toList()) {
 *     PanelCsv.LONG.write(rows.next(report), out);
 *   }
 * }
 * }</pre>
 *
 * <p>Not safe to share between threads.
 */
public final class PanelRows {

  /** The first year of the Regulations, in force since 1 May. */
  private static final int FIRST_YEAR = 2008;

  private final Indicators indicators;
  private final Map<Key, String> seen = new HashMap<>();

  private record Key(String agency, int year) {}

  private PanelRows(Indicators indicators) {
    this.indicators = indicators;
  }

  /**
   * Rows of these indicators.
   *
   * @param indicators the indicators
   * @return rows that have seen nothing yet
   */
  public static PanelRows of(Indicators indicators) {
    return new PanelRows(indicators);
  }

  /**
   * What the next report says.
   *
   * @param report the report
   * @return its row; marked when a report of the same agency and year came before it
   */
  public PanelRow next(AnnualReport report) {
    Figures figures = Figures.of(report);
    List<Observation> observations = new ArrayList<>();
    for (Indicator indicator : indicators.all()) {
      Link link = indicator.link(report.template());
      List<Observation.Part> parts = new ArrayList<>();
      for (Code code : link.codes()) {
        parts.add(figures.part(code, indicator.unit()));
      }
      observations.add(new Observation(indicator, link, parts));
    }
    return new PanelRow(
        report.agency().map(Agency::name),
        report.year(),
        report.template(),
        coverage(report),
        report.provenance(),
        before(report),
        observations);
  }

  private Optional<String> before(AnnualReport report) {
    if (report.agency().isEmpty() || report.year().isEmpty()) {
      return Optional.empty(); // two unknown agencies need not be one
    }
    Key key = new Key(report.agency().get().name(), report.year().getAsInt());
    return Optional.ofNullable(seen.putIfAbsent(key, report.provenance().sha256()));
  }

  private static PanelRow.Coverage coverage(AnnualReport report) {
    if (report.year().isEmpty()) {
      return PanelRow.Coverage.YEAR;
    }
    int year = report.year().getAsInt();
    ReportingPeriod whole =
        new ReportingPeriod(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    boolean other = report.period().map(period -> !period.equals(whole)).orElse(year == FIRST_YEAR);
    return other ? PanelRow.Coverage.OTHER : PanelRow.Coverage.YEAR;
  }
}
