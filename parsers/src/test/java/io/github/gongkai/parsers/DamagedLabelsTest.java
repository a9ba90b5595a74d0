package io.github.gongkai.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ReportReader;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.FindingKind;
import io.github.gongkai.model.statistics.FigureStatus;
import io.github.gongkai.model.vocabulary.Code;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DamagedLabelsTest {

  private static final ReportReader READER = ReportReader.create();

  private static final String TABLE = """
      一、本年新收政府信息公开申请数量 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |
      二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
      三、本年度办理结果 | （一）予以公开 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |
      （二）部分公开 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
      （三）不予公开 | 1.属于国家秘密 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |
      2.其他法律行政法规禁止公开 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
      3.危及“三安全一稳定” | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
      """;

  private static AnnualReport read(String tables) {
    return READER
        .read("青禾市2022年政府信息公开工作年度报告\n一、总体情况\n按要求编制。\n" + tables)
        .report()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.属国家秘密", "1.属于国家秘蜜", "1.属于于国家秘密"})
  void aLabelThatLostOrGainedACharacterIsTakenWhereOnlyOneLineFits(String damaged) {
    AnnualReport report = read(TABLE.replace("1.属于国家秘密", damaged));
    assertThat(
            report.figure(Code.of("requests.denied.stateSecret.naturalPerson")).orElseThrow())
        .satisfies(figure -> assertThat(figure.value()).contains(BigDecimal.valueOf(2)));
  }

  @Test
  void aRowOfAnotherNameIsNotTaken() {
    AnnualReport report = read(TABLE.replace("1.属于国家秘密", "1.属于商业秘密"));
    assertThat(
            report.figure(Code.of("requests.denied.stateSecret.naturalPerson")).orElseThrow())
        .satisfies(figure -> assertThat(figure.value()).isEmpty());
  }

  /** The 总计 above the column is no row, and the last figure of the line below it is one too many. */
  @Test
  void aColumnsHeadTakesNoFigureOfALineWithoutAKnownLabel() {
    AnnualReport report = read("""
        申请人情\uFFFD | 自然\uFFFD | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计
        \uFFFD、本年新收政府信息公\uFFFD申请数量 | 4 | 1 | 0 | 0 | 0 | 0 | 5
        二\uFFFD上年结转政府信息公\uFFFD申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1
        （一）予以公\uFFFD | 2 | 1 | 0 | 0 | 0 | 0 | 3
        （七）\uFFFD计 | 4 | 1 | 0 | 0 | 0 | 0 | 5
        四\uFFFD结转下年度继续办理 | 1 | 0 | 0 | 0 | 0 | 0 | 1
        """);
    assertThat(report.tables().stream().flatMap(table -> table.figures().stream()))
        .filteredOn(figure -> figure.code().toString().startsWith("requests.handled."))
        .noneMatch(figure -> figure.value().isPresent());
  }

  /** The number of a line whose label cannot be read is no figure of the line above it. */
  @ParameterizedTest
  @ValueSource(strings = {"ÊôÓÚËÄÀà¹ý³ÌÐÔÐÅÏ¢", "å±žäºŽ", "Ã¥Â±Â", "\uFFFD\uFFFD", "?????"})
  void theNumberOfAnUnreadableLabelIsNoFigure(String damaged) {
    String lines = TABLE
        .replace("1 | 0 | 0 | 0 | 0 | 0 | 1", "1 | 0 | 0 | 0 | 0 | 1")
        .replace("（二）部分公开", "2." + damaged)
        .replace(" | ", "\n")
        .replace(" |", "");
    assertThat(read(lines).figure(Code.of("requests.granted.total")))
        .satisfies(figure -> assertThat(figure.orElseThrow().value())
            .isNotEqualTo(Optional.of(BigDecimal.valueOf(2))));
  }

  /** An amount below 单位：\uFFFD元 would be ten thousand times too small where 万 was lost. */
  @ParameterizedTest
  @ValueSource(strings = {"单位：\uFFFD元", "单位：?元", "单位\uFFFD元"})
  void anAmountInAnUnreadableUnitIsNotRead(String unit) {
    String fees = "第二十条第（八）项\n信息内容 本年收费金额（" + unit + "）\n行政事业性收费 38.441094\n";
    Code amount = Code.of("disclosure.fees.amount");
    assertThat(read(fees + TABLE).figure(amount))
        .satisfies(figure -> assertThat(figure.orElseThrow().value()).isEmpty());
    assertThat(read(fees.replace(unit, "单位：万元") + TABLE).figure(amount))
        .satisfies(figure ->
            assertThat(figure.orElseThrow().value()).contains(new BigDecimal("38.441094")));
    assertThat(read(fees.replace(unit, "单位：元") + TABLE).figure(amount))
        .satisfies(figure ->
            assertThat(figure.orElseThrow().value()).contains(new BigDecimal("0.0038441094")));
  }

  /** The last cell of a line without a bar behind it ends with the line. */
  @Test
  void theLastFigureOfALineIsReadBeforeAnUnknownLine() {
    AnnualReport report = read(TABLE
        .replace("| 1 | 0 | 0 | 0 | 0 | 0 | 1 |\n", "| 1 | 0 | 0 | 0 | 0 | 0 | 1\n")
        .replace("（二）部分公开", "某某情形"));
    assertThat(report.figure(Code.of("requests.granted.total")).orElseThrow().status())
        .isEqualTo(FigureStatus.STATED);
  }

  @Test
  void twoReportsInOneDocumentAreKeptApart() {
    String other = TABLE.replace("| 3 |", "| 8 |").replace("| 2 |", "| 7 |");
    AnnualReport report = read(TABLE + "各部门汇总情况\n" + other);
    assertThat(report.figure(Code.of("requests.received.total")).orElseThrow().value())
        .contains(BigDecimal.valueOf(3));
    assertThat(report.furtherTables())
        .singleElement()
        .satisfies(table -> assertThat(
                table.figure(Code.of("requests.received.total")).orElseThrow().value())
            .contains(BigDecimal.valueOf(8)));
    assertThat(report.findings()).anyMatch(finding -> finding.kind() == FindingKind.TABLE_CONFLICT);
  }

  @Test
  void aSubtotalColumnLeavesTheFiguresUncertain() {
    String heads = """
        自然人 | 商业企业 | 科研机构 | 小计 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
        一、本年新收政府信息公开申请数量 | 3 | 1 | 0 | 4 | 0 | 0 | 0 | 4 |
        二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | |
        """;
    AnnualReport report = read(heads);
    assertThat(report.tables())
        .allSatisfy(table ->
            assertThat(table.figures()).noneMatch(figure -> figure.value().isPresent()));
  }
}
