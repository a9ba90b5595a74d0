package io.github.gongkai.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ReadResult;
import io.github.gongkai.core.ReportReader;
import io.github.gongkai.core.Source;
import io.github.gongkai.core.series.Observation;
import io.github.gongkai.core.series.Panel;
import io.github.gongkai.core.series.PanelCsv;
import io.github.gongkai.core.series.PanelRow;
import io.github.gongkai.core.series.SeriesCheck;
import io.github.gongkai.core.series.YearComparison;
import io.github.gongkai.core.template.SumRule;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.core.template.Template;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.Obstacle;
import io.github.gongkai.model.RuleOutcome;
import io.github.gongkai.model.statistics.FigureStatus;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.Relation;
import io.github.gongkai.parsers.series.StandardIndicators;
import io.github.gongkai.testkit.layout.HtmlLayout;
import io.github.gongkai.testkit.layout.HtmlStyle;
import io.github.gongkai.testkit.print.PrintedReport;
import io.github.gongkai.testkit.print.Writing;
import io.github.gongkai.testkit.report.Size;
import io.github.gongkai.testkit.report.SyntheticReport;
import io.github.gongkai.testkit.report.SyntheticYears;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports of consecutive years, written, read back and put side by side. */
class SeriesTest {

  private static final ReportReader READER = ReportReader.create();
  private static final List<Template> FORMS = List.of(
      Templates.named("fujian-2009"),
      Templates.named("fujian-2014"),
      Templates.named("national-2019"),
      Templates.named("national-2021"));

  private static ReadResult read(SyntheticReport report) {
    String text = HtmlLayout.of(HtmlStyle.TRS).write(PrintedReport.of(report, Writing.plain()), 1);
    try {
      return READER.read(Source.of(text).withName(report.year() + ".html"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<AnnualReport> readAll(List<SyntheticReport> years) {
    return years.stream().map(year -> read(year).report().orElseThrow()).toList();
  }

  private static List<YearComparison> compared(List<SyntheticReport> years) {
    return SeriesCheck.of(READER.templates()).compare(readAll(years));
  }

  private static List<Finding> findings(List<SyntheticReport> years) {
    return compared(years).stream().flatMap(year -> year.findings().stream()).toList();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9})
  void yearsThatGoOnHaveNoFinding(long seed) {
    // a province's drawn figures, each for itself, would jump from ten to ten thousand
    Size size = List.of(Size.TOWNSHIP, Size.COUNTY, Size.CITY).get((int) (seed % 3));
    List<YearComparison> compared =
        compared(SyntheticYears.of(FORMS, seed).ofSize(size).from(2011, 2023));

    assertThat(compared).hasSize(13);
    assertThat(compared.stream().flatMap(year -> year.findings().stream())).isEmpty();
    // where both years are on one form, every rule was tested
    assertThat(compared.get(1).outcomes()).allMatch(o -> o instanceof RuleOutcome.Holds);
    assertThat(compared.get(12).outcomes()).allMatch(o -> o instanceof RuleOutcome.Holds);
    assertThat(compared.get(8).report().year()).hasValue(2019);
    assertThat(compared.get(8).outcomes())
        .allMatch(o ->
            o instanceof RuleOutcome.NotAssessable open && open.obstacle() == Obstacle.OTHER_FORM);
  }

  @Test
  void theSyntheticYearsKeepTheirSums() {
    for (SyntheticReport report : SyntheticYears.of(FORMS, 7).ofSize(Size.CITY).from(2011, 2023)) {
      for (TableForm form : report.template().tables()) {
        for (SumRule rule : form.sums()) {
          int compared = total(rule.left(), report).compareTo(total(rule.right(), report));
          boolean holds = rule.relation() == Relation.EQUAL ? compared == 0 : compared <= 0;
          assertThat(holds || rule.force() == SumRule.Force.EXPECTED)
              .as("%s in %s", rule, report.year())
              .isTrue();
        }
      }
      assertThat(report.figures().entrySet())
          .filteredOn(entry -> !entry.getKey().value().endsWith(".change"))
          .allMatch(entry -> entry.getValue().signum() >= 0);
    }
  }

  private static BigDecimal total(List<Code> codes, SyntheticReport report) {
    return codes.stream()
        .map(code -> report.figures().getOrDefault(code, BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @ParameterizedTest
  @CsvSource({
    "2023, requests.carriedOver.legalServices, CARRY_OVER_CONFLICT:requests.carryOver",
    "2023, requests.carriedOver.total, CARRY_OVER_CONFLICT:requests.carryOver",
    "2020, requests.carriedOver.naturalPerson, CARRY_OVER_CONFLICT:requests.carryOver",
    "2023, disclosure.normativeDocuments.inForce, STOCK_CONFLICT:documents.inForce",
    "2023, disclosure.regulations.inForce, STOCK_CONFLICT:documents.inForce",
    "2018, proactive.total.cumulative, CUMULATIVE_CONFLICT:statistics.cumulative",
    "2013, requests.received.cumulative, CUMULATIVE_CONFLICT:statistics.cumulative",
  })
  void onePlantedBreakIsOneFindingAtItsPlace(int year, String code, String finding) {
    List<SyntheticReport> years =
        new ArrayList<>(SyntheticYears.of(FORMS, 3).ofSize(Size.CITY).from(2011, year));
    SyntheticReport last = years.remove(years.size() - 1);
    Code planted = Code.of(code);
    years.add(last.with(planted, last.figures().get(planted).add(BigDecimal.valueOf(1))));

    assertThat(findings(years)).singleElement().satisfies(found -> {
      assertThat(found.code()).isEqualTo(finding);
      assertThat(found.cells()).contains(planted);
      ReadResult read = read(years.get(years.size() - 1));
      assertThat(found.spans().get(0))
          .isEqualTo(
              read.report().orElseThrow().figure(planted).orElseThrow().source().orElseThrow());
      assertThat(found.balance().orElseThrow().difference().abs())
          .isEqualByComparingTo(BigDecimal.ONE);
    });
  }

  @Test
  void aLostYearIsNoFindingAndAFallingCumulativeFigureIs() {
    List<SyntheticReport> years =
        new ArrayList<>(SyntheticYears.of(FORMS, 5).ofSize(Size.CITY).from(2014, 2018));
    years.remove(2);
    assertThat(findings(years)).isEmpty();

    Code code = Code.of("proactive.total.cumulative");
    BigDecimal before = years.get(1).figures().get(code);
    assertThat(before).isPositive();
    years.set(2, years.get(2).with(code, before.subtract(BigDecimal.ONE)));
    assertThat(findings(years)).anySatisfy(found -> {
      assertThat(found.variant()).contains("falls");
      assertThat(found.cells()).contains(code);
    });
  }

  @Test
  void everyNumberOfAPanelIsCutOutOfItsDocument() throws IOException {
    List<SyntheticReport> years = SyntheticYears.of(FORMS, 11).ofSize(Size.CITY).from(2013, 2022);
    Map<String, String> texts = new HashMap<>();
    List<AnnualReport> reports = new ArrayList<>();
    for (SyntheticReport year : years) {
      ReadResult read = read(year);
      texts.put(read.document(), read.text());
      reports.add(read.report().orElseThrow());
    }
    Panel panel = Panel.of(StandardIndicators.all(), reports);
    StringBuilder csv = new StringBuilder();
    PanelCsv.LONG.write(panel, csv);

    List<List<String>> lines = Csv.parse(csv.toString());
    List<String> heads = lines.get(0);
    assertThat(lines).hasSize(1 + 10 * StandardIndicators.all().all().size());
    int numbers = 0;
    for (List<String> line : lines.subList(1, lines.size())) {
      String value = line.get(heads.indexOf("value"));
      if (!value.isEmpty()) {
        String text = texts.get(line.get(heads.indexOf("document")));
        BigDecimal sum = List.of(line.get(heads.indexOf("places")).split(";")).stream()
            .map(place -> place.split("-"))
            .map(ends -> text.substring(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])))
            .map(BigDecimal::new)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).as("%s", line).isEqualByComparingTo(value);
        numbers++;
      }
    }
    assertThat(numbers).isGreaterThan(200);
  }

  @Test
  void aPanelHasTheGeneratedFigures() {
    List<SyntheticReport> years = SyntheticYears.of(FORMS, 12).ofSize(Size.CITY).from(2013, 2022);
    Map<Integer, SyntheticReport> byYear =
        years.stream().collect(Collectors.toMap(SyntheticReport::year, year -> year));

    for (PanelRow row : Panel.of(StandardIndicators.all(), readAll(years)).rows()) {
      SyntheticReport year = byYear.get(row.year().orElseThrow());
      for (Observation observation : row.observations()) {
        for (Observation.Part part : observation.parts()) {
          BigDecimal printed = year.figures().get(part.code());
          if (printed == null) {
            assertThat(part.status()).as("%s", part).isEqualTo(FigureStatus.ABSENT);
          } else {
            assertThat(part.value().orElseThrow()).as("%s", part).isEqualByComparingTo(printed);
          }
        }
      }
    }
  }
}
