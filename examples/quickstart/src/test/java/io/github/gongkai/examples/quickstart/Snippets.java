package io.github.gongkai.examples.quickstart;

import io.github.gongkai.core.Judgement;
import io.github.gongkai.core.Limits;
import io.github.gongkai.core.ReadResult;
import io.github.gongkai.core.ReportReader;
import io.github.gongkai.core.Source;
import io.github.gongkai.core.series.Comparability;
import io.github.gongkai.core.series.Indicators;
import io.github.gongkai.core.series.Panel;
import io.github.gongkai.core.series.PanelCsv;
import io.github.gongkai.core.series.PanelRows;
import io.github.gongkai.core.series.SeriesCheck;
import io.github.gongkai.core.series.YearComparison;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.core.template.Template;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.RuleOutcome;
import io.github.gongkai.model.Severity;
import io.github.gongkai.model.Waivers;
import io.github.gongkai.model.national.Applicant;
import io.github.gongkai.model.national.National2019;
import io.github.gongkai.model.national.ProcurementRow;
import io.github.gongkai.model.national.RequestRow;
import io.github.gongkai.model.national2014.National2014;
import io.github.gongkai.model.source.Span;
import io.github.gongkai.model.statistics.Figure;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.parsers.series.StandardIndicators;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The code that the Javadoc shows, line by line: what stands there stands here and is run. */
final class Snippets {

  /** What the snippets hand on. */
  final List<String> told = new ArrayList<>();

  private void use(Object... values) {
    told.add(Arrays.toString(values));
  }

  private void log(Object... values) {
    use(values);
  }

  private void ask(Object... values) {
    use(values);
  }

  AnnualReport readOneFile(Path file) throws IOException {
    ReportReader reader = ReportReader.create();
    AnnualReport report = reader.read(file).report().orElseThrow();
    return report;
  }

  static Map<Path, ReadResult> readFolder(Path folder) throws IOException {
    ReportReader reader = ReportReader.create(); // one for all threads
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .parallel()
          .collect(Collectors.toConcurrentMap(file -> file, file -> read(reader, file)));
    }
  }

  static ReadResult read(ReportReader reader, Path file) {
    try {
      return reader.read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void tellResults(ReportReader reader, Path file) throws IOException {
    ReadResult result = reader.read(file);
    if (result instanceof ReadResult.Report read) {
      use(read.annualReport());
    } else if (result instanceof ReadResult.NotAReport other) {
      log(other.refusal().reason());
    } else if (result instanceof ReadResult.Unreadable unreadable) {
      log(unreadable.reason());
    }
  }

  void checkADraft(AnnualReport report) {
    for (Finding finding : report.findings()) {
      if (finding.severity() == Severity.ERROR && finding.waived().isEmpty()) {
        log(finding.code(), finding.message(Locale.CHINESE), finding.spans());
      }
    }
  }

  void handleAmbiguity(Figure figure) {
    if (figure instanceof Figure.Stated stated) {
      use(stated.exact(), stated.place());
    } else if (figure instanceof Figure.Inferred inferred) {
      use(inferred.exact(), inferred.determinedBy());
    } else if (figure instanceof Figure.Ambiguous open) {
      ask(open.candidates(), open.written());
    } else {
      log(figure.status()); // blank or absent: there is no number, and it is not zero
    }
  }

  void traceAFigure(ReportReader reader, Path file) throws IOException {
    ReadResult result = reader.read(file);
    AnnualReport report = result.report().orElseThrow();
    Figure figure = report.figure(Code.of("requests.granted.naturalPerson")).orElseThrow();
    Span place = figure.source().orElseThrow();
    log(place.cut(result.text()), report.provenance().sha256());
  }

  static ReportReader plugInATemplate(Template template) {
    ReportReader reader = ReportReader.builder().template(template).build();
    return reader;
  }

  static void buildAPanel(List<AnnualReport> reports, Appendable writer) throws IOException {
    Panel panel = Panel.of(StandardIndicators.all(), reports);
    PanelCsv.LONG.write(panel, writer);
  }

  static void buildAPanelRowByRow(ReportReader reader, List<Path> files, Appendable out)
      throws IOException {
    Indicators indicators = StandardIndicators.all();
    PanelRows rows = PanelRows.of(indicators);
    PanelCsv.LONG.writeHeadings(indicators, out);
    for (Path file : files) {
      for (AnnualReport report : reader.read(file).report().stream().toList()) {
        PanelCsv.LONG.write(rows.next(report), out);
      }
    }
  }

  void compareYears(ReportReader reader, List<AnnualReport> reports) {
    SeriesCheck check = SeriesCheck.of(reader.templates());
    for (YearComparison year : check.compare(reports)) {
      use(year.findings(), year.outcomes());
    }
  }

  static Comparability compareForms() {
    Indicators indicators = StandardIndicators.all(); // of gongkai-parsers
    Comparability alike =
        indicators.find("requestsReceived").orElseThrow().link(National2014.ID).comparability();
    return alike;
  }

  static ReportReader ownRule() {
    ReportReader reader = ReportReader.builder()
        .rule(
            "signed",
            report -> report.signed().isPresent()
                ? Judgement.holds()
                : Judgement.broken(Label.of("报告没有落款日期。", "The report is not signed."), List.of()))
        .build();
    return reader;
  }

  static ReportReader ownLimits() {
    Limits limits = Limits.builder().bytes(512 << 20).characters(300_000_000).build();
    ReportReader reader = ReportReader.builder().limits(limits).build();
    return reader;
  }

  static TableForm declareATable() {
    return TableForm.of(National2019.PROCUREMENT)
        .caption("第二十条第（九）项")
        .columns()
        .row(ProcurementRow.PROCUREMENT)
        .build();
  }

  static Source aPageAsFetched(byte[] body) {
    Source page = Source.of(body)
        .withUrl("https://www.example.gov.cn/nb/2019.html")
        .withContentType("text/html; charset=gbk");
    return page;
  }

  void lookAtRules(RuleOutcome outcome) {
    if (outcome instanceof RuleOutcome.NotAssessable open) {
      log(open.code(), open.obstacle());
    }
  }

  static AnnualReport waive(AnnualReport report) throws IOException {
    Waivers waivers = Waivers.read(Path.of("waivers.tsv"));
    AnnualReport judged = waivers.apply(report); // its waived findings have a reason
    return judged;
  }

  @SuppressWarnings("ReturnValueIgnored")
  static void lookAtAFinding(Finding finding) {
    finding.code(); // IDENTITY:requests.balance
    finding.message(Locale.CHINESE); // for the agency
    finding.message(); // the same in English
  }

  @SuppressWarnings("ReturnValueIgnored")
  static Figure lookAtAFigure(AnnualReport report) {
    Figure granted =
        report.requests().orElseThrow().figure(RequestRow.GRANTED, Applicant.NATURAL_PERSON);
    granted.value(); // Optional[752]
    granted.status(); // STATED
    granted.source(); // where in the decoded document it stands
    return granted;
  }
}
