package io.github.gongkai.parsers.anhui2014;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ReportReader;
import io.github.gongkai.core.template.FormEntry;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.national2014.StatisticColumn;
import io.github.gongkai.model.national2014.StatisticRow;
import io.github.gongkai.model.statistics.FigureStatus;
import io.github.gongkai.model.statistics.StatisticsTable;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.RowKey;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class Anhui2014TemplateTest {

  private static final String HEAD = "石桥县2016年政府信息公开年度报告\n一、概述\n本年度工作平稳。\n二、主动公开政府信息情况\n见附表。\n附表\n";

  private static final String NATIONAL = """
      统计指标 | 单位 | 统计数 |
      （一）主动公开政府信息数（不同渠道和方式公开相同信息计1条） | 条 | 5210 |
      其中：主动公开规范性文件数 | 条 | 31 |
      制发规范性文件总数 | 件 | 33 |
      """;

  private static final String SUBJECTS = """
      主动公开机构领导、机构设置及人事信息 | 条 | 120 |
      主动公开政府文件数 | 条 | |
      主动公开行政执法信息数 | 条 | 840 |
      主动公开规划计划、统计信息 | 条 | / |
      主动公开财务预决算、财政专项经费管理使用和"三公"经费信息 | 条 | 66 |
      主动公开招标采购信息 | 条 | 45 |
      主动公开应急管理信息 | 条 | 9 |
      主动公开其他重点领域信息 | 条 | 12 |
      """;

  private static final String REST = """
      （二）通过不同渠道和方式公开政府信息的情况 | — | — |
      1.政府公报公开政府信息数 | 条 | 0 |
      2.政府网站公开政府信息数 | 条 | 5210 |
      """;

  private static AnnualReport read(String table) {
    return ReportReader.create().read(HEAD + table).report().orElseThrow();
  }

  @Test
  void readsTheRowsThatAnhuiAddsAndTheNationalOnes() {
    AnnualReport report = read(NATIONAL + SUBJECTS + REST);
    assertThat(report.template().value()).isEqualTo("anhui-2014");
    StatisticsTable<RowKey, StatisticColumn> table =
        report.table(Anhui2014Template.STATISTICS).orElseThrow();
    assertThat(table
            .figure(Anhui2014Template.Row.ORGANIZATION, StatisticColumn.COUNT)
            .value())
        .contains(BigDecimal.valueOf(120));
    assertThat(
            table.figure(Anhui2014Template.Row.DOCUMENTS, StatisticColumn.COUNT).status())
        .isEqualTo(FigureStatus.BLANK);
    assertThat(table
            .figure(Anhui2014Template.Row.EMERGENCIES, StatisticColumn.COUNT)
            .value())
        .contains(BigDecimal.valueOf(9));
    assertThat(table.figure(StatisticRow.WEBSITE, StatisticColumn.COUNT).value())
        .contains(BigDecimal.valueOf(5210));
    assertThat(report.figure(Code.of("proactive.enforcement")).orElseThrow().value())
        .contains(BigDecimal.valueOf(840));
  }

  @Test
  void aRowThatNobodyKnowsIsKeptAsUnread() {
    assertThat(read(NATIONAL + SUBJECTS + REST).unread())
        .anySatisfy(unread -> assertThat(unread.text()).contains("主动公开其他重点领域信息"));
  }

  @Test
  void theNationalRowsAloneAreTheNationalForm() {
    assertThat(read(NATIONAL + REST).template().value()).isEqualTo("national-2014");
  }

  @Test
  void itsRowsStandBetweenTheFirstAndTheOthersOfTheNationalForm() {
    TableForm form = Anhui2014Template.rows(TableForm.of(Anhui2014Template.STATISTICS));
    List<String> rows = form.entries().stream()
        .filter(FormEntry.Line.class::isInstance)
        .map(entry -> entry.wordings().get(0))
        .toList();
    assertThat(rows)
        .containsSubsequence(
            StatisticRow.PROACTIVE_TOTAL.label().chinese(),
            Anhui2014Template.Row.ORGANIZATION.label().chinese(),
            StatisticRow.REQUESTS_RECEIVED.label().chinese());
    assertThat(rows).hasSize(Anhui2014Template.STATISTICS.rows().size());
  }

  @Test
  void whatIsPublishedAndWhatIsAskedForDoNotJump() {
    assertThat(Anhui2014Template.jumps(Anhui2014Template.STATISTICS))
        .extracting(rule -> rule.name() + " " + rule.now())
        .containsExactly("statistics.jump proactive.total", "statistics.jump requests.received");
  }
}
