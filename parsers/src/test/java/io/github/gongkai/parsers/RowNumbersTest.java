package io.github.gongkai.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ReportReader;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.national2014.National2014;
import io.github.gongkai.model.national2014.StatisticColumn;
import io.github.gongkai.model.national2014.StatisticRow;
import io.github.gongkai.model.statistics.Figure;
import io.github.gongkai.model.statistics.FigureStatus;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A column 序号 before the labels: its numbers stand behind the figures of the row above. */
class RowNumbersTest {

  private static final ReportReader READER = ReportReader.create();

  private static final String HEAD = "石桥县2016年政府信息公开年度报告\n一、概述\n本年度工作平稳。\n二、主动公开政府信息情况\n见附表。\n附表\n";

  private static final List<List<String>> ROWS = List.of(
      List.of("序号", "统计指标", "单位", "统计数"),
      List.of("1", "（一）主动公开政府信息数", "条", "5210"),
      List.of("2", "其中：主动公开规范性文件数", "条", ""),
      List.of("3", "制发规范性文件总数", "件", "33"),
      List.of("（二）通过不同渠道和方式公开政府信息的情况"),
      List.of("4", "1.政府公报公开政府信息数", "条", "0"),
      List.of("5", "2.政府网站公开政府信息数", "条", "5210"),
      List.of("6", "3.政务微博公开政府信息数", "条", "15"));

  private static String rows(String between) {
    return HEAD
        + ROWS.stream().map(row -> String.join(between, row)).collect(Collectors.joining("\n"));
  }

  private static Figure figure(String document, StatisticRow row) {
    AnnualReport report = READER.read(document).report().orElseThrow();
    return report.table(National2014.STATISTICS).orElseThrow().figure(row, StatisticColumn.COUNT);
  }

  /** Joined by blanks, by cells' ends, and one cell a line: the empty cell leaves a trace or not. */
  @ParameterizedTest
  @ValueSource(strings = {" ", " | ", "\n", "\n\n", " |\n"})
  void theNumbersOfRowsAreNoFigures(String between) {
    String document = rows(between);
    assertThat(figure(document, StatisticRow.PROACTIVE_TOTAL).value())
        .contains(BigDecimal.valueOf(5210));
    assertThat(figure(document, StatisticRow.NORMATIVE_DOCUMENTS).status())
        .isEqualTo(FigureStatus.BLANK);
    assertThat(figure(document, StatisticRow.NORMATIVE_DOCUMENTS_ISSUED).value())
        .contains(BigDecimal.valueOf(33));
    assertThat(figure(document, StatisticRow.GAZETTE).value()).contains(BigDecimal.ZERO);
    assertThat(figure(document, StatisticRow.WEIBO).value()).contains(BigDecimal.valueOf(15));
  }

  /** Run together, 5210 and 2 are 52102: no figure that a number may stand behind is read. */
  @Test
  void whereTheyRunTogetherWithTheFiguresNothingIsRead() {
    String document =
        HEAD + ROWS.stream().map(row -> String.join("", row)).collect(Collectors.joining());
    for (StatisticRow row : List.of(
        StatisticRow.PROACTIVE_TOTAL, StatisticRow.NORMATIVE_DOCUMENTS, StatisticRow.GAZETTE)) {
      assertThat(figure(document, row).status()).as("%s", row).isEqualTo(FigureStatus.AMBIGUOUS);
    }
  }

  @Test
  void withoutTheirHeadNumbersBeforeLabelsAreFigures() {
    String document = HEAD + "统计指标 单位 统计数\n主动公开政府信息数 条 1\n其中：主动公开规范性文件数 条 2\n制发规范性文件总数 件 3\n";
    assertThat(figure(document, StatisticRow.PROACTIVE_TOTAL).value()).contains(BigDecimal.ONE);
    assertThat(figure(document, StatisticRow.NORMATIVE_DOCUMENTS_ISSUED).value())
        .contains(BigDecimal.valueOf(3));
  }

  /** A figure that could as well be the next row's number is neither. */
  @Test
  void aFigureThatMayBeARowsNumberIsNotRead() {
    String document = rows(" ").replace("制发规范性文件总数 件 33", "制发规范性文件总数 件 4");
    assertThat(figure(document, StatisticRow.NORMATIVE_DOCUMENTS_ISSUED).status())
        .isEqualTo(FigureStatus.AMBIGUOUS);
    assertThat(figure(document, StatisticRow.GAZETTE).value()).contains(BigDecimal.ZERO);
  }
}
