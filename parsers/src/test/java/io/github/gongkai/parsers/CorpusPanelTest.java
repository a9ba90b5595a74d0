package io.github.gongkai.parsers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.gongkai.core.ReadResult;
import io.github.gongkai.core.ReportReader;
import io.github.gongkai.core.Source;
import io.github.gongkai.core.series.Panel;
import io.github.gongkai.core.series.PanelCsv;
import io.github.gongkai.core.series.SeriesCheck;
import io.github.gongkai.core.series.YearComparison;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Statement;
import io.github.gongkai.model.source.Span;
import io.github.gongkai.model.statistics.Figure;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.Unit;
import io.github.gongkai.parsers.series.StandardIndicators;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Years of one agency, of real documents; see {@link CorpusTest}. */
class CorpusPanelTest {

  private static final int YEARS = 5;
  private static final ReportReader READER = ReportReader.create();

  /** The reports of agencies with at least five years, by document. */
  private static final Map<String, ReadResult.Report> REPORTS = new TreeMap<>();

  @BeforeAll
  static void readAgenciesWithManyYears() throws IOException {
    assumeTrue(CorpusTest.corpus().isPresent(), "SKIPPED: no corpus; see CorpusTest");
    Path corpus = CorpusTest.corpus().orElseThrow();
    List<Path> documents;
    try (Stream<Path> files = Files.walk(corpus)) {
      documents = files
          .filter(file -> file.toString().matches(".*\\.(txt|html?)"))
          .sorted()
          .toList();
    }
    Map<String, List<ReadResult.Report>> agencies = new TreeMap<>();
    for (Path document : documents) {
      String name = corpus.relativize(document).toString();
      ReadResult result = READER.read(Source.of(document).withName(name));
      if (result instanceof ReadResult.Report report
          && report.annualReport().agency().isPresent()
          && report.annualReport().year().isPresent()) {
        agencies
            .computeIfAbsent(
                report.annualReport().agency().get().name(), agency -> new ArrayList<>())
            .add(report);
      }
    }
    for (List<ReadResult.Report> reports : agencies.values()) {
      long years = reports.stream()
          .map(report -> report.annualReport().year().getAsInt())
          .distinct()
          .count();
      if (years >= YEARS) {
        reports.forEach(report -> REPORTS.put(report.document(), report));
      }
    }
    assertThat(REPORTS).as("an agency with %s years in %s", YEARS, corpus).isNotEmpty();
  }

  private static List<AnnualReport> reports() {
    return REPORTS.values().stream().map(ReadResult.Report::annualReport).toList();
  }

  @Test
  void everyNumberOfThePanelIsCutOutOfItsDocument() throws IOException {
    StringBuilder csv = new StringBuilder();
    PanelCsv.LONG.write(Panel.of(StandardIndicators.all(), reports()), csv);
    Files.createDirectories(Path.of("target"));
    Files.writeString(Path.of("target", "corpus-panel.csv"), csv);

    // no field of these documents needs quotes, so that a line is its fields
    List<List<String>> lines =
        csv.toString().lines().map(line -> List.of(line.split(",", -1))).toList();
    List<String> heads = lines.get(0);
    int numbers = 0;
    for (List<String> line : lines.subList(1, lines.size())) {
      assertThat(line).hasSameSizeAs(heads);
      String value = line.get(heads.indexOf("value"));
      if (value.isEmpty() || !line.get(heads.indexOf("status")).equals("stated")) {
        continue;
      }
      ReadResult.Report report = REPORTS.get(line.get(heads.indexOf("document")));
      assertThat(line.get(heads.indexOf("sha256")))
          .isEqualTo(report.annualReport().provenance().sha256());
      Unit unit = StandardIndicators.all()
          .find(line.get(heads.indexOf("indicator")))
          .orElseThrow()
          .unit();
      List<String> codes = List.of(line.get(heads.indexOf("codes")).split(";"));
      List<String> places = List.of(line.get(heads.indexOf("places")).split(";"));
      BigDecimal sum = BigDecimal.ZERO;
      for (int i = 0; i < codes.size(); i++) {
        sum = sum.add(cut(report, Code.of(codes.get(i)), places.get(i), unit));
      }
      assertThat(sum).as("%s", line).isEqualByComparingTo(value);
      numbers++;
    }
    assertThat(numbers).isGreaterThan(100);
  }

  /** The number at a place, read by itself, in the indicator's unit. */
  private static BigDecimal cut(ReadResult.Report report, Code code, String place, Unit wanted) {
    String[] ends = place.split("-");
    Span span = Span.of(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
    String text = span.cut(report.text());
    Unit unit = report
        .annualReport()
        .figure(code)
        .map(Figure::unit)
        .or(() -> report.annualReport().statements().stream()
            .filter(said -> said.code().equals(code))
            .map(Statement::unit)
            .findFirst())
        .orElseThrow();
    // words that say zero have no digit
    BigDecimal number = text.codePoints().anyMatch(Character::isDigit)
        ? CorpusTest.valueOf(text, unit)
        : BigDecimal.ZERO;
    return unit.convert(number, wanted).orElse(number);
  }

  @Test
  void thePanelHasARowForEachDocumentAndMarksTheSecondOfAYear() {
    Panel panel = Panel.of(StandardIndicators.all(), reports());

    assertThat(panel.rows()).hasSameSizeAs(REPORTS.values());
    Map<String, Long> firsts = panel.rows().stream()
        .filter(row -> row.duplicateOf().isEmpty())
        .collect(Collectors.groupingBy(
            row -> row.agency().orElseThrow() + row.year().orElseThrow(), Collectors.counting()));
    assertThat(firsts.values()).containsOnly(1L);
  }

  @Test
  void theBreaksBetweenYearsAreThoseOfTheGoldFigures() throws IOException {
    List<YearComparison> years = SeriesCheck.of(READER.templates()).compare(reports());

    assertThat(years).hasSameSizeAs(REPORTS.values());
    assertThat(years).allSatisfy(year -> assertThat(year.outcomes()).isNotEmpty());
    for (YearComparison year : years) {
      List<String> found = year.findings().stream()
          .map(finding -> finding.cells().get(0).value())
          .sorted()
          .toList();
      assertThat(found).as(year.report().provenance().document()).isEqualTo(breaksOfGold(year));
    }
  }

  /** What does not go on, by gold figures, among the figures that were read in both years. */
  private static List<String> breaksOfGold(YearComparison year) throws IOException {
    if (year.before().isEmpty()) {
      return List.of();
    }
    boolean next = year.before().getAsInt() + 1 == year.report().year().getAsInt();
    Map<String, BigDecimal> now = gold(year.report());
    Map<String, BigDecimal> before = new TreeMap<>();
    for (AnnualReport report : reports()) {
      if (report.agency().equals(year.report().agency()) && report.year().equals(year.before())) {
        before.putAll(gold(report));
      }
    }
    List<String> breaks = new ArrayList<>();
    now.forEach((code, value) -> {
      if (code.endsWith(".cumulative") && before.containsKey(code)) {
        BigDecimal added = now.get(code.replace(".cumulative", ".year"));
        boolean broken = next && added != null
            ? before.get(code).add(added).compareTo(value) != 0
            : before.get(code).compareTo(value) > 0;
        if (broken) {
          breaks.add(code);
        }
      }
      String forward = code.replace("requests.carriedOver.", "requests.carriedForward.");
      if (next
          && !forward.equals(code)
          && before.containsKey(forward)
          && before.get(forward).compareTo(value) != 0) {
        breaks.add(code);
      }
    });
    return breaks.stream().sorted().toList();
  }

  /** The gold figures of the cells that the reader is sure of. */
  private static Map<String, BigDecimal> gold(AnnualReport report) throws IOException {
    String document = report.provenance().document();
    Path file = CorpusTest.corpus()
        .orElseThrow()
        .resolve(document.substring(0, document.lastIndexOf('.')) + ".gold.json");
    Map<String, BigDecimal> figures = new TreeMap<>();
    Json.asMap(Json.object(Files.readString(file)).get("cells")).forEach((code, value) -> {
      if (report.figure(Code.of(code)).flatMap(Figure::value).isPresent()) {
        figures.put(code, (BigDecimal) value);
      }
    });
    return figures;
  }
}
