package io.github.gongkai.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ReportReader;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.FindingKind;
import io.github.gongkai.model.Origin;
import io.github.gongkai.model.Severity;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValidationTest {

  private static final ReportReader READER = ReportReader.create();
  private static final String REPORT = Reports.of2021(2022);

  private static List<Finding> findings(String report, FindingKind kind) {
    return of(READER.read(report).report().orElseThrow().findings(), kind);
  }

  private static List<Finding> of(List<Finding> findings, FindingKind kind) {
    return findings.stream().filter(finding -> finding.kind() == kind).toList();
  }

  @Test
  void aSoundReportHasNoErrors() {
    assertThat(READER.read(REPORT).report().orElseThrow().findings())
        .noneMatch(finding -> finding.severity() == Severity.ERROR);
  }

  @Test
  void aBrokenSumIsTheAgencysAndTheFigureStays() {
    String broken =
        REPORT.replace("1 0 0 0 1 0 0 0 1 1 0 0 0 0 0", "1 0 0 0 2 0 0 0 1 1 0 0 0 0 0");
    assertThat(findings(broken, FindingKind.IDENTITY)).singleElement().satisfies(finding -> {
      assertThat(finding.origin()).isEqualTo(Origin.AGENCY);
      assertThat(finding.rule()).contains("review.outcomes");
      assertThat(finding.cells()).hasSize(5);
      assertThat(finding.spans()).extracting(span -> span.cut(broken)).contains("2", "1", "0");
    });
  }

  @Test
  void aSumWithABlankCellIsNotSaidToBeBroken() {
    String blank = REPORT.replace("1 0 0 0 1 0 0 0 1 1 0 0 0 0 0", "/ 0 0 0 / 0 0 0 1 1 0 0 0 0 0");
    assertThat(findings(blank, FindingKind.IDENTITY)).isEmpty();
  }

  @Test
  void aMissingTableIsNamedWithItsSection() {
    String lost = REPORT.replaceAll("(?s)申请人情况\n.*?(?=四、政府信息公开行政复议)", "");
    assertThat(findings(lost, FindingKind.TABLE_MISSING)).anySatisfy(finding -> {
      assertThat(finding.rule()).contains("requests");
      assertThat(finding.spans())
          .singleElement()
          .satisfies(span -> assertThat(span.cut(lost)).contains("收到和处理政府信息公开申请情况"));
    });
  }

  @Test
  void aSectionThatIsAnnouncedAndMissingIsNamed() {
    String preamble = "本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议行政诉讼情况、"
        + "存在的主要问题及改进情况、其他需要报告的事项六部分组成。\n一、总体情况";
    String report = REPORT.replace("一、总体情况", preamble).replaceAll("(?s)六、其他需要报告的事项.*", "");
    assertThat(findings(report, FindingKind.SECTION_ANNOUNCED_MISSING)).hasSize(1);
    assertThat(findings(REPORT.replace("一、总体情况", preamble), FindingKind.SECTION_ANNOUNCED_MISSING))
        .isEmpty();
  }

  @Test
  void aWrongDeclarationIsReported() {
    String page = Reports.page2021(2022).replace("<head>", "<head><meta charset=utf-8>");
    List<Finding> findings = READER
        .read(page.getBytes(Charset.forName("GB18030")))
        .report()
        .orElseThrow()
        .findings();
    assertThat(of(findings, FindingKind.CHARSET_CONFLICT)).hasSize(1);
  }

  /** Characters that could not be decoded were not mentioned anywhere. */
  @Test
  void damagedCharactersAreReportedWithTheirPlaces() {
    String damaged = REPORT.replace("平稳有序", "平\uFFFD有序");
    assertThat(findings(damaged, FindingKind.TEXT_DAMAGED))
        .singleElement()
        .satisfies(finding -> assertThat(finding.spans().get(0).cut(damaged)).isEqualTo("\uFFFD"));
    byte[] cut = REPORT.getBytes(StandardCharsets.UTF_8);
    cut[cut.length - 3] = (byte) 0xFF;
    List<Finding> findings = READER.read(cut).report().orElseThrow().findings();
    assertThat(of(findings, FindingKind.TEXT_DAMAGED)).hasSize(1);
    assertThat(findings(REPORT, FindingKind.TEXT_DAMAGED)).isEmpty();
  }

  @Test
  void aReportInTraditionalCharactersIsSaidToBeRepaired() {
    String traditional = REPORT.replace("开", "開").replace("请", "請").replace("处", "處");
    assertThat(findings(traditional, FindingKind.TEXT_REPAIRED)).hasSize(1);
    assertThat(READER.read(traditional).report().orElseThrow().requests()).isPresent();
  }
}
