package io.github.gongkai.parsers.anhui2014;

import static io.github.gongkai.parsers.anhui2014.Anhui2014LevelsTemplate.Level.DEPARTMENTS;
import static io.github.gongkai.parsers.anhui2014.Anhui2014LevelsTemplate.Level.GOVERNMENT;
import static io.github.gongkai.parsers.anhui2014.Anhui2014LevelsTemplate.Level.TOWNSHIPS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ReportReader;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.national2014.StatisticRow;
import io.github.gongkai.model.statistics.FigureStatus;
import io.github.gongkai.model.statistics.StatisticsTable;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.RowKey;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Anhui2014LevelsTemplateTest {

  private static final String PAGE = """
      <html><body><h1>石桥区2017年政府信息公开年度报告</h1>
      <p>一、概述</p><p>本年度工作平稳。</p><p>二、主动公开政府信息情况</p><p>见附表。</p><p>附表</p>
      <table>
      <tr><td>序号</td><td>统计指标</td><td>单位</td><td>区政府统计数</td><td>区直单位统计数</td><td>乡镇街道统计数</td></tr>
      <tr><td>1</td><td>主动公开政府信息数</td><td>条</td><td>310</td><td>4100</td><td>800</td></tr>
      <tr><td>2</td><td>其中：主动公开规范性文件数</td><td>条</td><td>12</td><td></td><td>7</td></tr>
      <tr><td>3</td><td>主动公开政府文件数</td><td>条</td><td>/</td><td>60</td><td>0</td></tr>
      </table></body></html>
      """;

  private static AnnualReport read(String page) {
    return ReportReader.create().read(page).report().orElseThrow();
  }

  /** Districts write 区, counties 县, cities 市. */
  @ParameterizedTest
  @ValueSource(strings = {"区", "县", "市"})
  void eachLevelHasItsColumn(String place) {
    AnnualReport report = read(PAGE.replace("区政府统", place + "政府统").replace("区直", place + "直"));
    assertThat(report.template().value()).isEqualTo("anhui-2014-levels");
    StatisticsTable<RowKey, Anhui2014LevelsTemplate.Level> table =
        report.table(Anhui2014LevelsTemplate.STATISTICS).orElseThrow();
    assertThat(table.figure(StatisticRow.PROACTIVE_TOTAL, GOVERNMENT).value())
        .contains(BigDecimal.valueOf(310));
    assertThat(table.figure(StatisticRow.NORMATIVE_DOCUMENTS, DEPARTMENTS).status())
        .isEqualTo(FigureStatus.BLANK);
    assertThat(table.figure(StatisticRow.NORMATIVE_DOCUMENTS, TOWNSHIPS).value())
        .contains(BigDecimal.valueOf(7));
    assertThat(table.figure(Anhui2014Template.Row.DOCUMENTS, GOVERNMENT).status())
        .isEqualTo(FigureStatus.BLANK);
    assertThat(report
            .figure(Code.of("proactive.documents.townships"))
            .orElseThrow()
            .value())
        .contains(BigDecimal.ZERO);
  }

  /** No figure of one level passes for that of the whole place. */
  @Test
  void withoutTheHeadsNoFigureIsRead() {
    String headless = PAGE.replaceFirst("<tr>.*序号.*</tr>", "");
    AnnualReport report = read(headless);
    assertThat(report.tables().stream().flatMap(table -> table.figures().stream()))
        .allSatisfy(figure -> assertThat(figure.value()).isEmpty());
  }

  /** The heads go on in a row of their own, so that none is seen, and a township fills few cells. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<td></td><td></td><td>4</td>",
        "<td></td><td>4</td><td></td>",
        "<td>4</td><td></td><td></td>"
      })
  void underHeadsThatAreBrokenNoFigureIsRead(String cells) {
    String heads = "<tr><td>统计</td><td rowspan=2>单位</td><td>区政府</td><td>区直单</td><td>乡镇街</td></tr>"
        + "<tr><td>指标</td><td>统计数</td><td>位统计数</td><td>道统计数</td></tr>";
    String page = PAGE.replaceFirst("<tr>.*序号.*</tr>", heads)
        .replaceAll("<tr><td>[0-9]</td>", "<tr>")
        .replaceAll("(条</td>)<td>.*</td></tr>", "$1" + cells + "</tr>");
    assertThat(page).contains("信息数</td><td>条</td>" + cells + "</tr>");
    assertThat(read(page).tables().stream().flatMap(table -> table.figures().stream()))
        .allSatisfy(figure -> assertThat(figure.value()).isEmpty());
  }
}
