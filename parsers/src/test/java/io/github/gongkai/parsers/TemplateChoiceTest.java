package io.github.gongkai.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ReportReader;
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
}
