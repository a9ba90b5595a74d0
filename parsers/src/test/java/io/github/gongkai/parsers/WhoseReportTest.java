package io.github.gongkai.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ReportReader;
import io.github.gongkai.model.Agency;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.FindingKind;
import io.github.gongkai.model.Scope;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose report it is and of which year, where title, preamble, signature and page disagree. */
class WhoseReportTest {

  private static final ReportReader READER = ReportReader.create();

  private static AnnualReport page(
      String metadata, String title, String preamble, String signature) {
    return READER
        .read("<html><head><title>" + metadata + "</title></head><body><h1>" + title + "</h1><p>"
            + preamble + "</p><p>一、总体情况</p><p>工作平稳。</p><p>二、主动公开政府信息情况</p><p>公开信息52条。</p>"
            + "<p>三、收到和处理政府信息公开申请情况</p><p>收到3件。</p><p>" + signature + "</p></body></html>")
        .report()
        .orElseThrow();
  }

  private static List<Finding> findings(AnnualReport report, FindingKind kind) {
    return report.findings().stream().filter(finding -> finding.kind() == kind).toList();
  }

  @Test
  void whereAllAgreeNothingIsFound() {
    AnnualReport report = page(
        "青石县教育局2022年政府信息公开工作年度报告_青石县人民政府",
        "青石县教育局2022年政府信息公开工作年度报告",
        "本报告由青石县教育局编制，统计期限自2022年1月1日起至2022年12月31日止。",
        "青石县教育局");
    assertThat(findings(report, FindingKind.AGENCY_CONFLICT)).isEmpty();
    assertThat(findings(report, FindingKind.YEAR_CONFLICT)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "青石县2021年政府信息公开工作年度报告,2022", // the page's title is last year's
    "青石县2022年政府信息公开工作年度报告,2021" // the period is
  })
  void yearsThatDisagreeAreFound(String metadata, int periodYear) {
    AnnualReport report = page(
        metadata,
        "青石县2022年政府信息公开工作年度报告",
        "统计期限自" + periodYear + "年1月1日起至" + periodYear + "年12月31日止。",
        "");
    assertThat(report.year()).hasValue(2022);
    assertThat(report.findings())
        .anyMatch(finding -> finding.kind() == FindingKind.YEAR_CONFLICT
            || finding.kind() == FindingKind.PERIOD_CONFLICT);
  }

  @Test
  void aPageThatIsTitledForAnotherBodyIsFound() {
    AnnualReport report = page("青石县财政局2022年政府信息公开工作年度报告", "青石县教育局2022年政府信息公开工作年度报告", "", "");
    assertThat(report.agency().map(Agency::name)).contains("青石县教育局");
    assertThat(findings(report, FindingKind.AGENCY_CONFLICT))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message())
            .contains("青石县教育局")
            .contains("the page's metadata")
            .contains("青石县财政局"));
  }

  @Test
  void aCompilerThatIsAnotherBodyIsFound() {
    AnnualReport report = page("", "青石县教育局2022年政府信息公开工作年度报告", "本报告由青石县财政局编制。", "");
    assertThat(report.agency().map(Agency::name)).contains("青石县教育局");
    assertThat(findings(report, FindingKind.AGENCY_CONFLICT))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("青石县财政局"));
  }

  @Test
  void aSignatureOfAnotherBodyIsFoundOnce() {
    AnnualReport report = page(
        "青石县财政局2022年政府信息公开工作年度报告",
        "青石县教育局2022年政府信息公开工作年度报告",
        "本报告由青石县财政局编制。",
        "青石县财政局</p><p>2023年1月20日");
    assertThat(findings(report, FindingKind.AGENCY_CONFLICT)).hasSize(1);
  }

  /** The office edits its government's report: no contradiction. */
  @Test
  void theOfficeOfTheAgencyIsNoOtherBody() {
    AnnualReport report = page("", "青石县人民政府2022年政府信息公开工作年度报告", "本报告由青石县人民政府办公室编制。", "青石县人民政府办公室");
    assertThat(report.agency().map(Agency::name)).contains("青石县人民政府");
    assertThat(findings(report, FindingKind.AGENCY_CONFLICT)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "青石市,AREA,青石市人民政府",
    "青石市人民政府,AREA,青石市人民政府",
    "青石市人民政府办公厅,BODY,青石市人民政府办公厅",
    "青石县人民政府办公室,BODY,青石县人民政府办公室",
    "青石县水务局,BODY,青石县水务局",
    "青石经济技术开发区管理委员会,UNKNOWN,青石经济技术开发区管理委员会"
  })
  void theNameTellsWhoseDoingsAreCounted(String name, Scope scope, String full) {
    Agency agency = page("", name + "2022年政府信息公开工作年度报告", "", "").agency().orElseThrow();
    assertThat(agency.name()).isEqualTo(full);
    assertThat(agency.kind().scope()).isEqualTo(scope);
  }

  /** Under a title without a name the government's office signs; what it says of itself tells. */
  @ParameterizedTest
  @CsvSource({"我县各乡镇、各部门公开信息52条。,AREA", "本办公室公开信息52条。,BODY"})
  void theOfficesSignatureIsNotEnough(String sentence, Scope scope) {
    AnnualReport report =
        page("", "2022年政府信息公开工作年度报告", "", sentence + "</p><p>青石县人民政府办公室</p><p>2023年1月20日");
    assertThat(report.agency().map(agency -> agency.kind().scope()).orElse(scope))
        .isEqualTo(scope);
  }
}
