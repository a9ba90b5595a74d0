package io.github.gongkai.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ReportReader;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.vocabulary.Code;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateChoiceTest {

  private static final ReportReader READER = ReportReader.create();

  private static String template(String document) {
    return READER
        .read(document)
        .report()
        .map(report -> report.template().value())
        .orElse("none");
  }

  /** Agencies fill in last year's form, or next year's: the tables tell, the year does not. */
  @ParameterizedTest
  @ValueSource(ints = {2015, 2019, 2020, 2021, 2024})
  void theTablesTellWhateverTheYear(int year) {
    assertThat(template(Reports.of2021(year))).isEqualTo("national-2021");
    assertThat(template(Reports.of2019(year))).isEqualTo("national-2019");
  }

  @ParameterizedTest
  @CsvSource({"2019,national-2019", "2020,national-2019", "2021,national-2021", "2024,national-2021"
  })
  void whereTheTablesFitBothTheYearTells(int year, String template) {
    String report = Reports.of2021(year);
    int from = report.indexOf("四、政府信息公开行政复议");
    String shared = report.substring(0, report.indexOf("二、主动公开")) + "二、主动公开政府信息情况\n略。\n"
        + report.substring(from);
    assertThat(template(shared)).isEqualTo(template);
  }

  @ParameterizedTest
  @CsvSource({"2009", "2016"})
  void reportsInProseAreOfThe2008Regulations(int year) {
    assertThat(template(Reports.inProse(year))).isEqualTo("narrative-2008");
  }

  @ParameterizedTest
  @CsvSource({"2020,national-2019", "2023,national-2021"})
  void reportsThatLostTheirTablesAreOfTheirYear(int year, String template) {
    assertThat(template(Reports.inProse(year))).isEqualTo(template);
  }

  @Test
  void aReportNeedsNoTitle() {
    String report = Reports.of2021(2022);
    String untitled = report.substring(report.indexOf("一、总体情况"));
    assertThat(template(untitled)).isEqualTo("national-2021");
  }

  private static final String DOCUMENTS = "规章 | 173 | 12 | 0 |\n规范性文件 | 502 | 84 | 7 |\n";

  private static final String HEADS = "信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n";

  /** Rows that the forms of 2019 and 2021 have alike, and one that only the older one has as a row. */
  private static final String CUT_OFF = List.of(
          "一、本年新收政府信息公开申请数量",
          "二、上年结转政府信息公开申请数量",
          "三、本年度办理结果 | （一）予以公开",
          "（二）部分公开",
          "（三）不予公开 | 1.属于国家秘密",
          "2.其他法律行政法规禁止公开",
          "3.危及“三安全一稳定”",
          "4.保护第三方合法权益",
          "5.属于三类内部事务信息",
          "6.属于四类过程性信息",
          "7.属于行政执法案卷",
          "8.属于行政查询事项",
          "（四）无法提供 | 1.本机关不掌握相关政府信息",
          "2.没有现成信息需要另行制作",
          "3.补正后申请内容仍不明确",
          "（五）不予处理 | 1.信访举报投诉类申请",
          "2.重复申请",
          "3.要求提供公开出版物",
          "4.无正当理由大量反复申请",
          "5.要求行政机关确认或重新出具已获取信息",
          "（六）其他处理")
      .stream()
      .map(label -> label + " | 0 | 0 | 0 | 0 | 0 | 0 | 0 |")
      .collect(Collectors.joining("\n"));

  /** Without heads 173 may be what was issued this year, or what was made. */
  @Test
  void wherePartsOfTwoFormsAreAlikeTheirColumnsAreNotTakenForOneAnothers() {
    AnnualReport report = readOf2025(DOCUMENTS + CUT_OFF);
    assertThat(report.template().value()).isEqualTo("national-2021");
    assertThat(report
            .figure(Code.of("disclosure.regulations.issued"))
            .orElseThrow()
            .value())
        .isEmpty();
    assertThat(report.figure(Code.of("disclosure.regulations.made"))).isEmpty();
  }

  @Test
  void headsTellWhichFormTheColumnsAreOf() {
    AnnualReport report = readOf2025(HEADS + DOCUMENTS + CUT_OFF);
    assertThat(report.template().value()).isEqualTo("national-2021");
    assertThat(report
            .figure(Code.of("disclosure.regulations.issued"))
            .orElseThrow()
            .value())
        .contains(BigDecimal.valueOf(173));
  }

  private static AnnualReport readOf2025(String tables) {
    return ReportReader.create()
        .read("青禾市2025年政府信息公开工作年度报告\n一、总体情况\n按要求编制。\n二、主动公开政府信息情况\n" + tables)
        .report()
        .orElseThrow();
  }
}
