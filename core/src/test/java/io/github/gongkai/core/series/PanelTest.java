package io.github.gongkai.core.series;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.json.PanelJson;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.ReportingPeriod;
import io.github.gongkai.model.national.National2021;
import io.github.gongkai.model.national2014.National2014;
import io.github.gongkai.model.source.Span;
import io.github.gongkai.model.statistics.Figure;
import io.github.gongkai.model.statistics.FigureStatus;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.Unit;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PanelTest {

  private static final Indicators INDICATORS = Indicators.parse("""
      received\tcases\tflow\t收到\tReceived\tRequests received.
      \tnational-2021\texact\trequests.received.total\tthe row
      \tnational-2014\twider\trequests.received\tthe row
      fees\tyuan\tflow\t收费\tFees\tFees taken.
      \tnational-2021\texact\tprocessingFee.amount\tin sentences
      \tnational-2014\texact\tfeesCharged\tin 10,000 yuan
      lawsuits\tcases\tflow\t诉讼\tLawsuits\tLawsuits.
      \tnational-2021\texact\tlitigation.direct.total+litigation.afterReview.total\tboth
      \tnational-2014\tnone\t-\tnothing
      """);

  private static AnnualReport of2021(int year, Map<String, Object> review) {
    return Years.report("national-2021", year)
        .addTables(
            Years.table(National2021.REQUESTS, Map.of("requests.received.total", 12)),
            Years.table(National2021.REVIEW_AND_LITIGATION, review))
        .build();
  }

  private static Observation observed(AnnualReport report, String indicator) {
    return Panel.of(INDICATORS, List.of(report))
        .rows()
        .get(0)
        .observation(indicator)
        .orElseThrow();
  }

  @Test
  void takesTheFiguresOfEachTemplateWithTheirPlaces() {
    AnnualReport old = Years.report("national-2014", 2016)
        .addTables(Years.table(National2014.STATISTICS, Map.of("requests.received", 7)))
        .build();
    Panel panel = Panel.of(INDICATORS, List.of(of2021(2021, Map.of()), old));

    assertThat(panel.rows())
        .extracting(row -> row.year().orElseThrow())
        .containsExactly(2016, 2021);
    Observation received = panel.rows().get(0).observation("received").orElseThrow();
    assertThat(received.value()).contains(BigDecimal.valueOf(7));
    assertThat(received.status()).contains(FigureStatus.STATED);
    assertThat(received.link().comparability()).isEqualTo(Comparability.WIDER);
    assertThat(received.parts().get(0).place()).isPresent();
    assertThat(panel.rows().get(0).provenance().document()).isEqualTo("2016.html");
  }

  @Test
  void addsUpOnlyWhatIsKnownAsABlankIsNotZero() {
    Map<String, Object> both =
        Map.of("litigation.direct.total", 3, "litigation.afterReview.total", 4);
    Map<String, Object> blank =
        Map.of("litigation.direct.total", 3, "litigation.afterReview.total", "/");

    assertThat(observed(of2021(2021, both), "lawsuits").value()).contains(BigDecimal.valueOf(7));
    Observation open = observed(of2021(2021, blank), "lawsuits");
    assertThat(open.value()).isEmpty();
    assertThat(open.status()).contains(FigureStatus.BLANK);
    assertThat(open.parts())
        .extracting(Observation.Part::status)
        .containsExactly(FigureStatus.STATED, FigureStatus.BLANK);
    assertThat(observed(of2021(2021, Map.of("litigation.direct.total", 3)), "lawsuits")
            .status())
        .contains(FigureStatus.ABSENT);
  }

  @Test
  void givesAnAmbiguousFigureNoNumber() {
    Code code = Code.of("litigation.direct.total");
    Figure two = new Figure.Ambiguous(
        code,
        Unit.CASES,
        List.of(BigDecimal.ONE, BigDecimal.TEN),
        "110",
        Optional.of(Span.of(5, 8)));

    Observation open = observed(
        of2021(2021, Map.of(code.value(), two, "litigation.afterReview.total", 0)), "lawsuits");

    assertThat(open.status()).contains(FigureStatus.AMBIGUOUS);
    assertThat(open.value()).isEmpty();
  }

  @Test
  void saysWhereNothingCompares() {
    AnnualReport old = Years.report("national-2014", 2016).build();

    Observation none = observed(old, "lawsuits");

    assertThat(none.status()).isEmpty();
    assertThat(none.value()).isEmpty();
    assertThat(none.link().reason()).isEqualTo("nothing");
  }

  @Test
  void takesSentencesWhereThereIsNoCellAndOnlyIfTheyAgree() {
    AnnualReport once = Years.report("national-2021", 2022)
        .addStatements(
            Years.said("processingFee.amount", "0.5", Unit.TEN_THOUSAND_YUAN, 40),
            Years.said("processingFee.amount", "5000", Unit.YUAN, 90))
        .build();
    AnnualReport torn = Years.report("national-2021", 2022)
        .addStatements(
            Years.said("processingFee.amount", "380", Unit.YUAN, 40),
            Years.said("processingFee.amount", "400", Unit.YUAN, 90))
        .build();

    Observation said = observed(once, "fees");
    assertThat(said.value().orElseThrow()).isEqualByComparingTo("5000");
    assertThat(said.parts().get(0).evidence()).isEqualTo(Observation.Evidence.PROSE);
    assertThat(said.parts().get(0).place()).contains(Span.of(40, 43));
    assertThat(observed(torn, "fees").status()).contains(FigureStatus.AMBIGUOUS);
    assertThat(observed(torn, "fees").value()).isEmpty();
  }

  @Test
  void convertsMoneyExactly() {
    AnnualReport old = Years.report("national-2014", 2016)
        .addTables(
            Years.table(National2014.STATISTICS, Map.of("feesCharged", new BigDecimal("0.00005"))))
        .build();
    AnnualReport stated = Years.report("national-2014", 2017)
        .addTables(
            Years.table(National2014.STATISTICS, Map.of("feesCharged", new BigDecimal("54.39"))))
        .build();

    assertThat(observed(old, "fees").value().orElseThrow()).isEqualByComparingTo("0.5");
    assertThat(observed(stated, "fees").value().orElseThrow()).isEqualByComparingTo("543900");
  }

  @Test
  void keepsTwoDocumentsOfOneAgencyAndYearAndMarksTheSecond() {
    AnnualReport first = of2021(2021, Map.of());
    AnnualReport renamed = Years.report("national-2021", 2021, "白石县人民政府").build();
    Panel panel = Panel.of(INDICATORS, List.of(first, of2021(2021, Map.of()), renamed));

    assertThat(panel.rows()).hasSize(3);
    assertThat(panel.rows().stream().filter(row -> row.duplicateOf().isPresent()))
        .singleElement()
        .satisfies(
            row -> assertThat(row.duplicateOf()).contains(first.provenance().sha256()));
  }

  @Test
  void tellsWhereTheFiguresDoNotCoverTheYear() {
    AnnualReport months = Years.report("national-2014", 2016)
        .period(new ReportingPeriod(LocalDate.of(2016, 1, 1), LocalDate.of(2016, 10, 31)))
        .build();
    AnnualReport whole = Years.report("national-2014", 2008)
        .period(new ReportingPeriod(LocalDate.of(2008, 1, 1), LocalDate.of(2008, 12, 31)))
        .build();
    AnnualReport firstYear = Years.report("national-2014", 2008).build();

    assertThat(Panel.of(INDICATORS, List.of(months, whole, firstYear)).rows())
        .extracting(PanelRow::coverage)
        .containsExactly(PanelRow.Coverage.YEAR, PanelRow.Coverage.OTHER, PanelRow.Coverage.OTHER);
  }

  @Test
  void writesALineForEachIndicatorWithItsPlaces() throws IOException {
    Panel panel = Panel.of(
        INDICATORS,
        List.of(of2021(
            2021, Map.of("litigation.direct.total", 30, "litigation.afterReview.total", "/"))));
    StringBuilder csv = new StringBuilder();
    PanelCsv.LONG.write(panel, csv);

    String sha = "0".repeat(61) + "7e5";
    String tail = ",national-2021,2021.html,," + sha + ",\r\n";
    assertThat(csv.toString())
        .isEqualTo("agency,year,indicator,label,value,unit,status,comparability,coverage,codes,"
            + "places,evidence,template,document,url,sha256,duplicateOf\r\n"
            + "青石县人民政府,2021,received,收到,12,件,stated,exact,year,requests.received.total,0-2,table"
            + tail
            + "青石县人民政府,2021,fees,收费,,元,absent,exact,year,processingFee.amount,,prose"
            + tail
            + "青石县人民政府,2021,lawsuits,诉讼,,件,blank,exact,year,"
            + "litigation.direct.total;litigation.afterReview.total,0-2;,table;table"
            + tail);
  }

  @Test
  void writesALineForEachReport() throws IOException {
    StringBuilder csv = new StringBuilder();
    PanelCsv.WIDE.write(Panel.of(INDICATORS, List.of(of2021(2021, Map.of()))), csv);

    assertThat(csv.toString().lines())
        .containsExactly(
            "agency,year,coverage,template,document,url,sha256,duplicateOf,"
                + "received,received.status,received.comparability,fees,fees.status,"
                + "fees.comparability,lawsuits,lawsuits.status,lawsuits.comparability",
            "青石县人民政府,2021,year,national-2021,2021.html,," + "0".repeat(61) + "7e5,,"
                + "12,stated,exact,,absent,exact,,absent,exact");
  }

  @Test
  void letsNoSpreadsheetRunWhatADocumentSays() throws IOException {
    AnnualReport hostile =
        Years.report("national-2021", 2021, "=HYPERLINK(\"http://x\",\"a\nb\")").build();
    StringBuilder csv = new StringBuilder();
    PanelCsv.WIDE.write(Panel.of(INDICATORS, List.of(hostile)), csv);

    assertThat(csv.toString()).contains("\r\n\"'=HYPERLINK(\"\"http://x\"\",\"\"a\nb\"\")\",2021,");
  }

  @Test
  void writesJsonWithoutANumberWhereThereIsNone() throws IOException {
    StringBuilder json = new StringBuilder();
    PanelJson.write(
        Panel.of(
            INDICATORS,
            List.of(of2021(2021, Map.of()), Years.report("national-2014", 2016).build())),
        json);

    assertThat(json.toString().lines()).hasSize(4).startsWith("[").endsWith("]");
    assertThat(json)
        .contains("\"received\":{\"value\":12,\"unit\":\"件\",\"status\":\"stated\","
            + "\"comparability\":\"exact\",\"figures\":[{\"code\":\"requests.received.total\","
            + "\"status\":\"stated\",\"value\":12,\"evidence\":\"table\",\"source\":[0,2]}]}")
        .contains("\"lawsuits\":{\"unit\":\"件\",\"comparability\":\"none\"}");
    StringBuilder empty = new StringBuilder();
    PanelJson.write(Panel.of(INDICATORS, List.of()), empty);
    assertThat(empty.toString()).isEqualTo("[]\n");
  }
}
