package io.github.gongkai.parsers.gansu2008;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ReportReader;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.parsers.gansu2008.Gansu2008Template.Column;
import io.github.gongkai.parsers.gansu2008.Gansu2008Template.Row;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class Gansu2008TemplateTest {

  private static final String REPORT = """
      临洮河县2010年政府信息公开工作年度报告
      一、概述
      本报告所列数据的统计期限自2010年1月1日至2010年12月31日。
      二、主动公开政府信息情况
      见附表。
      附表
      指标名称 | 计量单位 | 代码 | 本期实际 | 本年累计 |
      主动公开信息数 | 条 | 01 | 312 | 1250 |
      其中：全文电子化 | 条 | 02 | 300 | 1188 |
      申请总数 | 条 | 10 | 3 | 9 |
      其中：1.当面申请数 | 条 | 11 | 1 | 4 |
      2.传真申请数 | 条 | 12 | 0 | 0 |
      行政复议数 | 件 | 32 | | |
      """;

  @Test
  void numbersOfRowsAreNotFigures() {
    AnnualReport report = ReportReader.create().read(REPORT).report().orElseThrow();
    assertThat(report.template().value()).isEqualTo("gansu-2008");
    var table = report.table(Gansu2008Template.STATISTICS).orElseThrow();
    assertThat(table.figure(Row.PROACTIVE_TOTAL, Column.YEAR).value())
        .contains(BigDecimal.valueOf(1250));
    assertThat(table.figure(Row.REQUESTS_RECEIVED, Column.PERIOD).value())
        .contains(BigDecimal.valueOf(3));
    assertThat(table.figure(Row.REVIEW_TOTAL, Column.YEAR).value()).isEmpty();
    assertThat(report
            .figure(Code.of("requests.received.inPerson.year"))
            .orElseThrow()
            .value())
        .contains(BigDecimal.valueOf(4));
  }

  /** A city that prints one more kind of exemption: from there on its numbers are one greater. */
  @Test
  void numbersThatAnotherRowShiftedAreNotFigures() {
    String more = REPORT
        .replace(
            " |\n行政复议数 | 件 | 32 | | |", " |\n不予公开范围7 | 件 | 31 | 4 | 5 |\n其它原因 | 件 | 32 | 7 |\n")
        .replace(" |", "");
    AnnualReport report = ReportReader.create().read(more).report().orElseThrow();
    var table = report.table(Gansu2008Template.STATISTICS).orElseThrow();
    assertThat(table.figure(Row.REQUESTS_RECEIVED, Column.PERIOD).value())
        .contains(BigDecimal.valueOf(3));
    assertThat(table.figure(Row.DENIED_OTHER, Column.PERIOD).value()).isEmpty();
    assertThat(table.figure(Row.DENIED_OTHER, Column.YEAR).value()).isEmpty();
  }
}
