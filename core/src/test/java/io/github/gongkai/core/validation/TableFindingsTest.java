package io.github.gongkai.core.validation;

import static io.github.gongkai.core.Harbour.REPORT;
import static io.github.gongkai.core.Harbour.findings;
import static io.github.gongkai.core.Harbour.outcomes;
import static io.github.gongkai.core.Harbour.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.Harbour;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.FindingKind;
import io.github.gongkai.model.Severity;
import io.github.gongkai.model.statistics.FigureStatus;
import io.github.gongkai.model.vocabulary.Code;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found of the tables of a report, read as a whole. */
class TableFindingsTest {

  private static final String SHIPS = "船舶公告 | 12 | 3 | 15 |";
  private static final String FEES = "泊位费用 | 20 | 3.5 |";

  private static List<String> cuts(Finding finding, String text) {
    return finding.spans().stream().map(span -> span.cut(text)).toList();
  }

  private static List<String> cells(Finding finding) {
    return finding.cells().stream().map(Object::toString).toList();
  }

  @Test
  void ofASoundReportNothingIsFound() {
    AnnualReport report = Harbour.read(REPORT);
    assertThat(report.findings()).isEmpty();
    assertThat(outcomes(report, "IDENTITY:channels")).hasSize(4).containsOnly("Holds");
    assertThat(outcomes(report, "IDENTITY:all")).hasSize(3).containsOnly("Holds");
    assertThat(outcomes(report, "TOTAL_BLANK:all")).hasSize(3).containsOnly("Holds");
    assertThat(outcomes(report, "TABLE_MISSING:notices")).containsExactly("Holds");
    assertThat(outcomes(report, "ROWS_MISSING:fees")).containsExactly("Holds");
    assertThat(outcomes(report, "UNIT_SUSPICIOUS:fees.berths.amount")).containsOnly("Holds");
  }

  @Test
  void aSumThatFailsNamesItsFiguresAndTheirPlaces() {
    String text = REPORT.replace(SHIPS, "船舶公告 | 12 | 4 | 16 |");
    AnnualReport report = Harbour.read(text);
    assertThat(outcomes(report, "IDENTITY:channels")).hasSize(4).containsOnly("Holds");
    assertThat(outcomes(report, "IDENTITY:all")).containsExactly("Holds", "Broken", "Broken");
    Finding radio = findings(report, FindingKind.IDENTITY).get(0);
    assertThat(radio.severity()).isEqualTo(Severity.ERROR);
    assertThat(radio.rule()).contains("all");
    assertThat(cells(radio))
        .containsExactly(
            "harbour.all.radio",
            "harbour.ships.radio",
            "harbour.pilots.radio",
            "harbour.tides.radio");
    assertThat(cuts(radio, text)).containsExactly("10", "4", "0", "7");
    assertThat(radio.balance().orElseThrow().leftTotal()).isEqualByComparingTo("10");
    assertThat(radio.balance().orElseThrow().rightTotal()).isEqualByComparingTo("11");
    assertThat(radio.message(Locale.CHINESE))
        .contains("公告合计·海岸电台 10", "船舶公告·海岸电台 4＋引航公告·海岸电台 0", "11");
  }

  @Test
  void aTotalThatIsBlankBesideItsPartsIsNamedWithWhatTheyComeTo() {
    AnnualReport report = with("公告合计 | 23 | 10 | 33 |", "公告合计 | 23 | | 33 |");
    assertThat(findings(report, FindingKind.TOTAL_BLANK)).singleElement().satisfies(finding -> {
      assertThat(finding.rule()).contains("all");
      assertThat(cells(finding)).containsExactly("harbour.all.radio");
      assertThat(finding.message(Locale.CHINESE)).contains("公告合计·海岸电台", "10");
    });
    assertThat(outcomes(report, "TOTAL_BLANK:all")).containsExactly("Holds", "Broken", "Holds");
    // It is the same blank in the line's own sum, where it is a part.
    assertThat(findings(report, FindingKind.RULE_NOT_ASSESSABLE)).isEmpty();
  }

  @Test
  void sumsThatBlanksKeepFromBeingTriedAreCounted() {
    AnnualReport report = Harbour.read(REPORT
        .replace(SHIPS, "船舶公告 | / | / | / |")
        .replace("潮汐公告 | 7 | 7 | 14 |", "潮汐公告 | / | / | / |"));
    assertThat(outcomes(report, "IDENTITY:channels"))
        .containsExactly("CELL_BLANK", "Holds", "CELL_BLANK", "Holds");
    assertThat(outcomes(report, "IDENTITY:all")).hasSize(3).containsOnly("CELL_BLANK");
    assertThat(outcomes(report, "TOTAL_BLANK:channels"))
        .containsExactly("CELL_ABSENT", "Holds", "CELL_ABSENT", "Holds");
    assertThat(findings(report, FindingKind.RULE_NOT_ASSESSABLE))
        .singleElement()
        .satisfies(of -> {
          assertThat(of.rule()).contains("all");
          assertThat(cells(of))
              .containsExactly(
                  "harbour.ships.site",
                  "harbour.tides.site",
                  "harbour.ships.radio",
                  "harbour.tides.radio",
                  "harbour.ships.both",
                  "harbour.tides.both");
          assertThat(of.spans()).hasSize(6);
          assertThat(of.message(Locale.CHINESE)).contains("3");
        });
  }

  @Test
  void aBlankThatSumsTellIsSaidToBeInferred() {
    AnnualReport report = with("潮汐公告 | 7 | 7 | 14 |", "潮汐公告 | 7 | | 14 |");
    assertThat(report.figure(Code.of("harbour.tides.radio")).orElseThrow().status())
        .isEqualTo(FigureStatus.INFERRED);
    assertThat(findings(report, FindingKind.RULE_NOT_ASSESSABLE)).isNotEmpty().allSatisfy(of -> {
      assertThat(cells(of)).containsExactly("harbour.tides.radio");
      assertThat(of.message())
          .endsWith("a figure it needs is left empty, and was inferred from the table's sums.");
      assertThat(of.message(Locale.CHINESE)).endsWith("所需单元格为空，其数字由表内合计关系推出。");
    });
  }

  @Test
  void wordsInACellAreKeptAsUnreadable() {
    String text = Harbour.page(REPORT.replace(SHIPS, "船舶公告 | 未统计 | 3 | 15 |"));
    AnnualReport report = Harbour.read(text);
    assertThat(findings(report, FindingKind.VALUE_UNREADABLE)).singleElement().satisfies(of -> {
      assertThat(cells(of)).containsExactly("harbour.ships.site");
      assertThat(cuts(of, text)).containsExactly("未统计");
      assertThat(of.message(Locale.CHINESE)).contains("未统计", "船舶公告·港口网站");
    });
    assertThat(findings(report, FindingKind.CELLS_UNCERTAIN)).isEmpty();
    assertThat(outcomes(report, "IDENTITY:channels")).startsWith("CELL_UNCERTAIN");
  }

  @Test
  void figuresThatCannotBeToldAreCounted() {
    AnnualReport report = with(SHIPS, "船舶公告 | 12 3 | 1 2 | 15 |");
    assertThat(findings(report, FindingKind.CELLS_UNCERTAIN)).singleElement().satisfies(of -> {
      assertThat(cells(of)).containsExactly("harbour.ships.site", "harbour.ships.radio");
      assertThat(of.message(Locale.CHINESE)).contains("2", "港口公告");
    });
    assertThat(findings(report, FindingKind.VALUE_UNREADABLE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "泊位费用 | 20 | 0.1 |, Broken",
    "泊位费用 | 20 | 0.2 |, Holds",
    "泊位费用 | 20 | 0 |, Holds",
    "泊位费用 | 20 | 0.1万元 |, Holds",
    "泊位费用 | 20 | / |, CELL_ABSENT",
    "泊位费用 | / | 3.5 |, CELL_ABSENT"
  })
  void anAmountTooSmallForItsCountMayBeInAnotherUnit(String row, String outcome) {
    AnnualReport report = with(FEES, row);
    assertThat(outcomes(report, "UNIT_SUSPICIOUS:fees.berths.amount")).startsWith(outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "泊位费用 | 20 | 5000 |, Holds",
    "泊位费用 | 20 | 5001 |, Broken",
    "泊位费用 | 20 | 35000元 |, Holds"
  })
  void anAmountTooGreatMayBeInAnotherUnit(String row, String outcome) {
    AnnualReport report = with(FEES, row);
    assertThat(outcomes(report, "UNIT_SUSPICIOUS:fees.berths.amount").get(1)).isEqualTo(outcome);
  }

  @Test
  void anAmountInAnotherUnitIsShownWithWhatItWouldBe() {
    String text = REPORT.replace(FEES, "泊位费用 | 20 | 0.1 |");
    Finding small = findings(Harbour.read(text), FindingKind.UNIT_SUSPICIOUS).get(0);
    assertThat(small.rule()).contains("fees.berths.amount");
    assertThat(cells(small)).containsExactly("fees.berths.amount", "fees.berths.count");
    assertThat(cuts(small, text)).containsExactly("0.1");
    assertThat(small.message(Locale.CHINESE)).contains("泊位费用·收取金额", "0.1", "20", "万元");

    Finding great =
        findings(with(FEES, "泊位费用 | 20 | 5001 |"), FindingKind.UNIT_SUSPICIOUS).get(0);
    assertThat(cells(great)).containsExactly("fees.berths.amount");
    assertThat(great.message(Locale.CHINESE)).contains("5001", "5000");
  }

  @Test
  void aTableThatItsSectionDoesNotShowIsMissing() {
    String text = REPORT.replace("费用 | 收取次数 | 收取金额（单位：万元） |\n" + FEES, "没有收费。");
    AnnualReport report = Harbour.read(text);
    assertThat(outcomes(report, "TABLE_MISSING:fees")).containsExactly("Broken");
    assertThat(outcomes(report, "ROWS_MISSING:fees")).isEmpty();
    assertThat(outcomes(report, "UNIT_SUSPICIOUS:fees.berths.amount"))
        .containsOnly("TABLE_MISSING");
    Finding missing = findings(report, FindingKind.TABLE_MISSING).get(0);
    assertThat(cuts(missing, text)).singleElement().asString().contains("收费及减免情况");
    assertThat(missing.message(Locale.CHINESE)).contains("港口收费");
  }

  @Test
  void whereTheSectionIsNotThereNothingIsKnownOfItsTable() {
    AnnualReport report = with("三、收费及减免情况\n费用 | 收取次数 | 收取金额（单位：万元） |\n" + FEES + "\n", "");
    assertThat(outcomes(report, "TABLE_MISSING:fees")).containsExactly("NOT_STATED");
    assertThat(outcomes(report, "TABLE_MISSING:notices")).containsExactly("Holds");
  }

  @Test
  void rowsThatTheTableLacksAreNamedBehindItsLastFigure() {
    String text = REPORT.replace("潮汐公告 | 7 | 7 | 14 |\n公告合计 | 23 | 10 | 33 |\n", "");
    Finding rows = findings(Harbour.read(text), FindingKind.ROWS_MISSING).get(0);
    assertThat(rows.rule()).contains("notices");
    assertThat(rows.cells()).hasSize(6);
    assertThat(cuts(rows, text)).containsExactly("4");
    assertThat(rows.spans().get(0).start()).isEqualTo(text.indexOf(" 4 |\n三、") + 1);
    assertThat(rows.message(Locale.CHINESE)).contains("2", "潮汐公告", "港口公告");
  }
}
