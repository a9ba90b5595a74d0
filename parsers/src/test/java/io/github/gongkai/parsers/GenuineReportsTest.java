package io.github.gongkai.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ReportReader;
import io.github.gongkai.model.Agency;
import io.github.gongkai.model.AgencyKind;
import io.github.gongkai.model.AnnualReport;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports of unusual bodies and shapes, and such as speak of notices, guides and news: none is refused. */
class GenuineReportsTest {

  private static final ReportReader READER = ReportReader.create();

  private static final String PROSE = """

      一、总体情况
      我单位认真做好信息公开工作。
      二、主动公开政府信息情况
      公开信息52条。
      三、收到和处理政府信息公开申请情况
      未收到申请。
      四、政府信息公开行政复议、行政诉讼情况
      无。
      """;

  private static Optional<AnnualReport> read(String document) {
    return READER.read(document).report();
  }

  @ParameterizedTest
  @CsvSource({
    "青石县教育局2020年政府信息公开工作年度报告,青石县教育局,DEPARTMENT",
    "国家税务总局青石县税务局2020年政府信息公开工作年度报告,国家税务总局青石县税务局,DEPARTMENT",
    "青石县残联2020年政府信息公开工作年度报告,青石县残联,DEPARTMENT",
    "青石县发展和计划委员会2020年政府信息公开工作年度报告,青石县发展和计划委员会,DEPARTMENT",
    "青石县人民医院2020年政府信息公开工作年度报告,青石县人民医院,DEPARTMENT",
    "青石市水务集团有限公司2020年信息公开工作年度报告,青石市水务集团有限公司,ENTERPRISE",
    "青石职业技术学院2020年政府信息公开工作年度报告,青石职业技术学院,UNIVERSITY",
    "白石街道2020年政府信息公开年报,白石街道,SUBDISTRICT",
    "白河镇人民政府2020年政务公开工作年度报告,白河镇人民政府,TOWNSHIP",
    "青石经济技术开发区管理委员会2020年政府信息公开工作年度报告,青石经济技术开发区管理委员会,ZONE",
    "2020年青石县人民政府办公室政府信息公开工作年度报告,青石县人民政府办公室,GOVERNMENT_OFFICE",
    "青石县2020年政府信息公开工作报告,青石县人民政府,GOVERNMENT",
    "青石縣教育局2020年政府信息公開工作年度報告,青石县教育局,DEPARTMENT"
  })
  void bodiesOfAllKindsReport(String title, String name, AgencyKind kind) {
    AnnualReport report = read(title + PROSE).orElseThrow();
    assertThat(report.agency()).contains(new Agency(name, kind));
    assertThat(report.year()).hasValue(2020);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "根据《关于做好年度报告编制工作的通知》编制本报告。",
        "制定了《政府信息公开指南》《政府信息公开目录》和公开制度。",
        "发布政策解读12篇、图解3篇，开展第三方评估。",
        "召开半年工作总结会，印发年度工作要点和实施方案。",
        "本报告电子版可在附件中下载：年度报告.pdf。",
        "近日，记者报道了我县法治政府建设年度报告、政府网站工作年度报表。",
        "督促白河水泥股份有限公司（证券代码：000000）披露环境信息。"
      })
  void aReportMaySpeakOfWhatIsNone(String sentence) {
    String report = "青石县教育局2020年政府信息公开工作年度报告" + PROSE.replace("我单位", sentence + "我单位");
    assertThat(read(report)).isPresent();
  }

  @Test
  void aMenuOfGuidesAndRulesIsNoTitle() {
    String menu = "<ul><li>政府信息公开指南</li><li>政府信息公开制度</li><li>法定主动公开内容</li><li>政府信息公开年报</li></ul>";
    String page = "<html><body>" + menu + "<h2>县水务局2017年度政务公开工作情况</h2><p>"
        + PROSE.strip().replace("\n", "</p><p>") + "</p></body></html>";
    assertThat(read(page)).isPresent();
  }

  @Test
  void linksToOtherReportsMakeNoList() {
    String title = "青石县财政局2020年政府信息公开工作年度报告";
    StringBuilder page = new StringBuilder("<title>" + title + "</title><body><ul>");
    for (int year = 2014; year < 2020; year++) {
      page.append("<li>青石县" + year + "年政府信息公开工作年度报告</li>");
    }
    page.append("</ul><h1>" + title + "</h1><p>");
    page.append(PROSE.strip().replace("\n", "</p><p>")).append("</p></body></html>");
    AnnualReport report = read(page.toString()).orElseThrow();
    assertThat(report.agency()).contains(new Agency("青石县财政局", AgencyKind.DEPARTMENT));
    assertThat(report.year()).hasValue(2020);
  }

  @Test
  void aReportThatLeavesEveryCellBlankIsNoBlankForm() {
    String blank = Reports.of2021(2022).replaceAll("(?m)(?<= )[\\d.]+(?=$| )", "");
    assertThat(read(blank).orElseThrow().year()).hasValue(2022);
  }

  @Test
  void aReportIssuedWithANoticeIsRead() {
    String notice = "关于印发青石县2016年政府信息公开工作年度报告的通知\n各乡镇：现印发给你们。\n";
    assertThat(read(notice + "青石县2016年政府信息公开工作年度报告" + PROSE)).isPresent();
  }
}
