package io.github.gongkai.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ReadResult;
import io.github.gongkai.core.ReportReader;
import io.github.gongkai.core.json.ReportJson;
import io.github.gongkai.model.Agency;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.FindingKind;
import io.github.gongkai.model.Grid;
import io.github.gongkai.model.Section;
import io.github.gongkai.model.vocabulary.SectionKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A report whose table no template knows: everything it says is given, and that nobody knew it. */
class UnknownTablesTest {

  private static final String HEAD =
      "白石州林业局2011年政府信息公开工作年度报告\n本报告由白石州林业局编制。\n一、概述\n本局依法公开。\n二、信息发布情况\n";

  private static final String TAIL = "\n三、依申请公开政府信息情况\n无。\n四、存在的主要问题及改进措施\n加强培训。\n";

  private static final List<List<String>> ROWS =
      List.of(List.of("栏目", "一季度", "二季度"), List.of("林区通告", "31", "27"), List.of("采伐许可", "8", "无"));

  static List<String> documents() {
    StringBuilder html = new StringBuilder("<html><body>");
    HEAD.lines().forEach(line -> html.append("<p>").append(line).append("</p>"));
    html.append("<table>");
    StringBuilder piped = new StringBuilder(HEAD);
    StringBuilder markdown = new StringBuilder(HEAD);
    for (List<String> row : ROWS) {
      html.append("<tr><td>").append(String.join("</td><td>", row)).append("</td></tr>");
      piped.append(String.join(" | ", row)).append(" |\n");
      markdown.append("| ").append(String.join(" | ", row)).append(" |\n");
    }
    html.append("</table>");
    TAIL.strip().lines().forEach(line -> html.append("<p>").append(line).append("</p>"));
    return List.of(html + "</body></html>", piped + TAIL, markdown + TAIL);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void nothingIsDropped(String document) {
    ReadResult result = ReportReader.create().read(document);
    AnnualReport report = result.report().orElseThrow();
    assertThat(report.agency().map(Agency::name)).contains("白石州林业局");
    assertThat(report.year()).hasValue(2011);
    assertThat(report.sections())
        .extracting(Section::kind)
        .contains(
            SectionKind.OVERVIEW, SectionKind.REQUESTS, SectionKind.PROBLEMS_AND_IMPROVEMENTS);
    Grid grid = report.unknownTables().get(0);
    for (int row = 0; row < ROWS.size(); row++) {
      for (int column = 0; column < ROWS.get(row).size(); column++) {
        Grid.Cell cell = grid.cell(row, column).orElseThrow();
        assertThat(cell.text()).isEqualTo(ROWS.get(row).get(column));
        assertThat(cell.source().cut(document)).isEqualTo(cell.text());
      }
    }
    assertThat(report.findings())
        .filteredOn(finding -> finding.kind() == FindingKind.TABLE_UNKNOWN)
        .singleElement()
        .satisfies(finding -> assertThat(finding.spans()).containsExactly(grid.source()));
    assertThat(ReportJson.of(result)).contains("\"unknownTables\"", "林区通告", "TABLE_UNKNOWN");
  }

  @Test
  void aTableThatTheTemplateKnowsIsNotUnknown() {
    AnnualReport report =
        ReportReader.create().read(Reports.page2021(2022)).report().orElseThrow();
    assertThat(report.unknownTables()).isEmpty();
  }
}
