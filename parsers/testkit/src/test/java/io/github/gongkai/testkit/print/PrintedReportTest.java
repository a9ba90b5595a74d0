package io.github.gongkai.testkit.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.template.Template;
import io.github.gongkai.testkit.BulkRun;
import io.github.gongkai.testkit.report.ReportGenerator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Against the official form of 2021 (国办公开办函〔2021〕30号), whose spans templates.md lists. */
class PrintedReportTest {

  private final List<PrintedTable> tables = print("national-2021").tables();
  private final PrintedTable requests = tables.get(3);

  @Test
  void theRequestTableHasThreeColumnsOfLabelsAndSevenOfFigures() {
    assertThat(requests.width()).isEqualTo(10);
    assertThat(requests.rows()).hasSize(3 + 25);
    assertThat(requests.codes()).hasSize(175);
  }

  @Test
  void theHeadsOfTheRequestTableSpanAsInTheForm() {
    assertThat(spans(requests.rows().get(0))).containsExactly("3x3", "7x1");
    assertThat(spans(requests.rows().get(1))).containsExactly("1x2", "5x1", "1x2");
    assertThat(spans(requests.rows().get(2))).containsOnly("1x1").hasSize(5);
  }

  @Test
  void groupsOfRowsAreMergedCells() {
    assertThat(spanOf("三、本年度办理结果")).isEqualTo("1x22");
    assertThat(spanOf("（三）不予公开")).isEqualTo("1x8");
    assertThat(spanOf("（四）无法提供")).isEqualTo("1x3");
    assertThat(spanOf("（五）不予处理")).isEqualTo("1x5");
    assertThat(spanOf("（七）总计")).isEqualTo("2x1");
    assertThat(spanOf("四、结转下年度继续办理")).isEqualTo("3x1");
    assertThat(spanOf("2.重复申请")).isEqualTo("1x1");
  }

  @Test
  void theHeadsOfReviewAndLitigationSpanAsInTheForm() {
    PrintedTable review = tables.get(4);
    assertThat(review.width()).isEqualTo(15);
    assertThat(spans(review.rows().get(0))).startsWith("5x1", "10x1");
    assertThat(review.codes()).hasSize(15);
  }

  @Test
  void everyTableFillsItsGrid() {
    for (Template template : BulkRun.installedTemplates()) {
      for (PrintedTable table : print(template.id().value()).tables()) {
        int cells = table.rows().stream()
            .flatMap(List::stream)
            .mapToInt(cell -> cell.columns() * cell.rows())
            .sum();
        assertThat(cells)
            .as("%s", template.id())
            .isEqualTo(table.width() * table.rows().size());
      }
    }
  }

  private static PrintedReport print(String template) {
    Template found = BulkRun.installedTemplates().stream()
        .filter(t -> t.id().value().equals(template))
        .findFirst()
        .orElseThrow();
    return PrintedReport.of(ReportGenerator.of(found, 1).next(), Writing.plain());
  }

  private String spanOf(String label) {
    return requests.rows().stream()
        .flatMap(List::stream)
        .filter(cell -> cell.text().equals(label))
        .map(PrintedReportTest::span)
        .findFirst()
        .orElse("no " + label);
  }

  private static List<String> spans(List<PrintedCell> row) {
    return row.stream().map(PrintedReportTest::span).toList();
  }

  private static String span(PrintedCell cell) {
    return cell.columns() + "x" + cell.rows();
  }
}
