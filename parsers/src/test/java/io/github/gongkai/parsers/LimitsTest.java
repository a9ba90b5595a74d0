package io.github.gongkai.parsers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gongkai.core.Limits;
import io.github.gongkai.core.ReadResult;
import io.github.gongkai.core.ReportReader;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.FindingKind;
import io.github.gongkai.model.statistics.Figure;
import io.github.gongkai.model.statistics.FigureStatus;
import io.github.gongkai.model.vocabulary.Code;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each limit, set low: the result names it and the place, and what was read before stands. */
class LimitsTest {

  private static final Code FIRST = Code.of("requests.received.naturalPerson");
  private static final Code LAST = Code.of("requests.carriedForward.total");
  private static final String TEXT = Reports.of2021(2022);
  private static final String PAGE = Reports.page2021(2022);

  private static ReadResult read(Limits.Builder limits, String document) {
    return ReportReader.builder().limits(limits.build()).build().read(document);
  }

  private static AnnualReport report(Limits.Builder limits, String document) {
    return read(limits, document).report().orElseThrow();
  }

  private static Finding reached(AnnualReport report, String limit) {
    List<Finding> found = report.findings().stream()
        .filter(finding -> finding.kind() == FindingKind.LIMIT_REACHED)
        .toList();
    assertThat(found).extracting(Finding::code).containsExactly("LIMIT_REACHED:" + limit);
    assertThat(found.get(0).message()).contains(limit);
    assertThat(found.get(0).spans()).hasSize(1);
    return found.get(0);
  }

  private static BigDecimal value(AnnualReport report, Code code) {
    return report.figure(code).orElseThrow().value().orElseThrow();
  }

  private static boolean isStated(Figure figure) {
    return figure.status() == FigureStatus.STATED;
  }

  @Test
  void theDefaultsAreNotReachedByReports() {
    assertThat(ReportReader.create().read(TEXT).report().orElseThrow().findings())
        .extracting(Finding::kind)
        .doesNotContain(FindingKind.LIMIT_REACHED);
  }

  @Test
  void textBehindTheLimitOfCharactersIsNotRead() {
    int row = TEXT.indexOf("（二）部分公开");
    AnnualReport report = report(Limits.builder().characters(row + 60), TEXT);

    Finding finding = reached(report, "characters");
    // the row that the limit cuts is left as a whole
    assertThat(finding.spans().get(0).start())
        .isEqualTo(TEXT.lastIndexOf('\n', row + 60) + 1)
        .isGreaterThan(row);
    assertThat(finding.spans().get(0).end()).isEqualTo(TEXT.length());
    assertThat(value(report, FIRST)).isEqualTo("4");
    assertThat(report.figure(LAST).filter(LimitsTest::isStated)).isEmpty();
  }

  @Test
  void noNumberIsCutInTwo() {
    String row = "一、本年新收政府信息公开申请数量 4 1 0 0 0 0 5";
    int end = TEXT.indexOf(row) + row.length();
    String longer = TEXT.substring(0, end) + "1234567";
    AnnualReport report = report(Limits.builder().characters(end + 3), longer);
    assertThat(report.figure(FIRST).filter(LimitsTest::isStated)).isEmpty();
    assertThat(value(report(Limits.builder(), longer), FIRST)).isEqualTo("4");
  }

  @Test
  void aPageIsCutAtTheLimitOfTags() {
    int row = PAGE.indexOf("（二）部分公开");
    int tags = (int) PAGE.substring(0, row).chars().filter(c -> c == '<').count();
    AnnualReport report = report(Limits.builder().htmlTags(tags), PAGE);

    assertThat(reached(report, "htmlTags").spans().get(0).cut(PAGE)).startsWith("<tr>");
    assertThat(value(report, FIRST)).isEqualTo("4");
  }

  @Test
  void aPageIsCutBeforeATagWhoseNameHasNoEnd() {
    String page = PAGE.replace("</body>", "<p>1<" + "x".repeat(5000) + ">2</p></body>");
    AnnualReport report = report(Limits.builder(), page);

    assertThat(reached(report, "htmlTags").spans().get(0).cut(page)).startsWith("<p>1<xxx");
    assertThat(value(report, LAST)).isEqualTo("1");
  }

  @Test
  void whatIsCutBeforeAnyReportIsUnreadable() {
    String document = "前言。\n".repeat(100) + TEXT;
    ReadResult result = read(Limits.builder().characters(200), document);

    assertThat(result).isInstanceOfSatisfying(ReadResult.Unreadable.class, unreadable -> {
      assertThat(unreadable.cause()).isEqualTo(ReadResult.Unreadable.Cause.TOO_LARGE);
      assertThat(unreadable.reason()).contains("characters", "200");
    });
  }

  @Test
  void deeperElementsAreRead() {
    String page = PAGE.replace("<body>", "<body>" + "<div>".repeat(50));
    AnnualReport report = report(Limits.builder().htmlDepth(30), page);

    reached(report, "htmlDepth");
    assertThat(value(report, FIRST)).isEqualTo("4");
  }

  @Test
  void tablesBehindTheLimitAreReadAndNotKept() {
    String other = "<table><tr><td>甲<td>1<tr><td>乙<td>2</table>";
    String page = PAGE.replace("<p>三、", other.repeat(5) + "<p>三、");
    AnnualReport report = report(Limits.builder().tables(3), page);

    assertThat(reached(report, "tables").spans().get(0).start()).isGreaterThan(page.indexOf(other));
    assertThat(report.unknownTables()).hasSizeBetween(1, 3);
    assertThat(value(report, FIRST)).isEqualTo("4");
  }

  @Test
  void cellsBehindTheLimitAreReadAndNotKept() {
    AnnualReport report = report(Limits.builder().cellsPerTable(40), PAGE);

    reached(report, "cellsPerTable");
    assertThat(value(report, LAST)).isEqualTo("1");
  }

  @Test
  void aCellCoversNoMoreThanTheLimit() {
    String page = PAGE.replace("<td>规章</td>", "<td colspan=1000000000>规章</td>");
    AnnualReport report = report(Limits.builder(), page);

    reached(report, "cellSpan");
    assertThat(value(report, FIRST)).isEqualTo("4");
  }

  @Test
  void headingsBehindTheLimitBeginNothing() {
    AnnualReport report = report(Limits.builder().sections(3), TEXT);

    assertThat(report.sections()).hasSize(3);
    assertThat(reached(report, "sections").spans().get(0).start())
        .isEqualTo(TEXT.indexOf("四、政府信息公开行政复议"));
  }

  @Test
  void cellsThatTheStepsDoNotReachStayOpen() {
    String document = TEXT.replace("新收政府信息公开申请数量 4 1 0 0 0 0 5", "新收政府信息公开申请数量 4 1 5");
    AnnualReport solved = report(Limits.builder(), document);
    AnnualReport open = report(Limits.builder().solverSteps(1), document);

    assertThat(value(solved, FIRST)).isEqualTo("4");
    assertThat(open.figure(FIRST).orElseThrow().status()).isEqualTo(FigureStatus.AMBIGUOUS);
    reached(open, "solverSteps");
  }

  @Test
  void contradictingTablesOfManyReportsAreNotAllKept() {
    StringBuilder many = new StringBuilder(TEXT);
    for (int i = 0; i < 30; i++) {
      many.append("一、本年新收政府信息公开申请数量 ").append(10 + i).append(" 1 0 0 0 0 ").append(11 + i);
      many.append("\n二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0\n（一）予以公开 0 0 0 0 0 0 0\n");
    }
    AnnualReport report = report(Limits.builder(), many.toString());

    reached(report, "reports");
    assertThat(value(report, FIRST)).isEqualTo("4");
  }

  @Test
  void aDeadlineThatIsPastIsNamed() {
    ReadResult result = read(Limits.builder().time(Duration.ofNanos(1)), TEXT);

    assertThat(result).isInstanceOfSatisfying(ReadResult.Unreadable.class, unreadable -> {
      assertThat(unreadable.cause()).isEqualTo(ReadResult.Unreadable.Cause.OUT_OF_TIME);
      assertThat(unreadable.reason()).contains("PT0.000000001S");
    });
    assertThat(read(Limits.builder().time(Duration.ofSeconds(Long.MAX_VALUE)), TEXT)
            .report())
        .isPresent();
  }

  @Test
  void everyLimitIsPositive() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Limits.builder().characters(0).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Limits.builder().htmlTags(-1).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Limits.builder().time(Duration.ZERO).build());
  }
}
