package io.github.gongkai.examples.cli;

import io.github.gongkai.core.ReadResult;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.Grid;
import io.github.gongkai.model.Section;
import io.github.gongkai.model.source.Unread;
import io.github.gongkai.model.statistics.Figure;
import io.github.gongkai.model.statistics.FigureStatus;
import io.github.gongkai.model.statistics.StatisticsTable;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A result for people to read. */
final class TextSummary {

  private static final String NOT_TOLD = "(the document does not tell)";
  private static final int WIDTH = 100;

  private final StringBuilder text = new StringBuilder();

  private TextSummary() {}

  /**
   * Writes a result.
   *
   * @param result what came of reading a document
   * @return its lines
   */
  static String of(ReadResult result) {
    TextSummary summary = new TextSummary();
    summary.line(OneLine.of(result.document()));
    if (result instanceof ReadResult.Report read) {
      summary.report(read.annualReport());
    } else {
      summary.line(Refusals.describe(result));
    }
    return summary.text.toString();
  }

  private void report(AnnualReport report) {
    report.title().ifPresent(title -> line(OneLine.of(title)));
    line("");
    facts(report);
    sections(report.sections());
    Set<FigureStatus> seen = EnumSet.noneOf(FigureStatus.class);
    for (StatisticsTable<?, ?> table : report.tables()) {
      line("");
      text.append(TableView.of(table));
      table.figures().stream().map(Figure::status).forEach(seen::add);
    }
    legend(seen);
    for (Grid grid : report.unknownTables()) {
      line("");
      text.append(GridView.of(grid));
    }
    findings(report.findings());
    unread(report.unread());
  }

  private void facts(AnnualReport report) {
    TextTable facts = new TextTable(TextTable.Column.text(WIDTH), TextTable.Column.text(WIDTH));
    facts.row(
        "agency",
        report
            .agency()
            .map(agency ->
                OneLine.of(agency.name()) + " (" + agency.kind().label().english() + ")")
            .orElse(NOT_TOLD));
    facts.row("template", report.template() + ", version " + report.provenance().templateVersion());
    facts.row("year", report.year().isPresent() ? "" + report.year().getAsInt() : NOT_TOLD);
    report.period().ifPresent(period -> facts.row("period", period.toString()));
    report.published().ifPresent(day -> facts.row("published", day.toString()));
    report.signed().ifPresent(day -> facts.row("signed", day.toString()));
    report.contact().address().ifPresent(address -> facts.row("address", OneLine.of(address)));
    report.contact().postcode().ifPresent(code -> facts.row("postcode", OneLine.of(code)));
    for (String phone : report.contact().phones()) {
      facts.row("phone", OneLine.of(phone));
    }
    report.contact().email().ifPresent(email -> facts.row("email", OneLine.of(email)));
    text.append(facts);
  }

  private void sections(List<Section> sections) {
    line("");
    line("Sections: " + sections.size());
    TextTable table = new TextTable(
        TextTable.Column.text(WIDTH), TextTable.Column.text(WIDTH), TextTable.Column.number());
    for (Section section : sections) {
      table.row(
          Columns.fit(OneLine.of(section.heading()), WIDTH / 2),
          section.kind().label().english(),
          count(section.body().length(), "character"));
    }
    text.append(table);
  }

  private void legend(Set<FigureStatus> seen) {
    line("");
    if (seen.isEmpty()) {
      line("No statistics table.");
    }
    for (FigureStatus status : seen) {
      line("  " + FigureMark.legend(status));
    }
  }

  private void findings(List<Finding> findings) {
    line("");
    line("Findings: " + findings.size());
    for (Finding finding : findings) {
      String whose = finding.severity() + ", " + finding.origin();
      line("  " + finding.code() + " (" + whose.toLowerCase(Locale.ROOT) + ")");
      Columns.wrap(OneLine.of(finding.message()), WIDTH).forEach(part -> line("    " + part));
      finding
          .waived()
          .ifPresent(reason -> Columns.wrap(OneLine.of("waived: " + reason), WIDTH)
              .forEach(part -> line("    " + part)));
    }
  }

  private void unread(List<Unread> unread) {
    Map<Unread.Reason, Integer> characters = new EnumMap<>(Unread.Reason.class);
    unread.forEach(piece -> characters.merge(piece.reason(), piece.text().length(), Integer::sum));
    int all = characters.values().stream().mapToInt(Integer::intValue).sum();
    line("");
    line("Text without a place: " + count(all, "character"));
    characters.forEach((reason, length) -> line("  " + length + " " + describe(reason)));
  }

  private static String describe(Unread.Reason reason) {
    return switch (reason) {
      case BEFORE_REPORT -> "before the report";
      case AFTER_REPORT -> "after the report";
      case IN_TABLE -> "in tables, claimed by no row or column";
      case BEYOND_LIMIT -> "beyond a limit";
    };
  }

  private static String count(int number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
