package io.github.gongkai.core.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {

  private static final String REPORT =
      "某县2020年政府信息公开工作年度报告\n本报告按规定编写。\n一、总体情况\n平稳。\n二、其他需要报告的事项\n无。\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "附件下载\n",
        "扫一扫在手机打开当前页\n",
        "相关阅读：一图读懂\n",
        "下一篇：没有了\n",
        "【打印】【关闭】\n",
        "版权所有：某县人民政府\n网站标识码：0000\n"
      })
  void theReportEndsWhereTheFurnitureBegins(String footer) {
    Outline outline = Outlines.of(REPORT + footer);
    assertThat(outline.reportEnd()).isBetween(REPORT.length(), REPORT.length() + 1);
  }

  @Test
  void inOneLineTheButtonsAtItsEndAreLeftOut() {
    String line = REPORT.strip().replace('\n', ' ');
    assertThat(Outlines.of(line + " 附件下载 关闭").reportEnd()).isEqualTo(line.length() + 1);
  }

  @Test
  void nothingIsCutOffBeforeMoreOfTheReport() {
    String report = REPORT + "附件下载\n补充说明：本机关另收到口头申请三件。\n";
    assertThat(Outlines.of(report).reportEnd()).isEqualTo(report.length());
  }

  @Test
  void theReportBeginsAtItsTitle() {
    String menu = "首页\n政务公开\n政府信息公开年报\n2018年政府信息公开年报\n";
    assertThat(Outlines.of(menu + REPORT).preambleStart()).isEqualTo(menu.length());
    String twice = "某县2020年政府信息公开工作年度报告\n来源：县政府办\n";
    assertThat(Outlines.of(menu + twice + REPORT).preambleStart()).isEqualTo(menu.length());
  }

  @Test
  void anAgencyOnTheLineBeforeTheTitleBelongsToIt() {
    String menu = "欢迎访问".repeat(20) + "\n";
    String report = "某镇人民政府\n\n2020年政府信息公开工作年度报告\n一、总体情况\n平稳。\n";
    assertThat(Outlines.of(menu + report).preambleStart()).isEqualTo(menu.length());
  }

  @Test
  void withoutATitleTheReportBeginsAtItsFirstParagraph() {
    String report = "首页\n本报告按规定编写。\n一、总体情况\n平稳。\n";
    assertThat(Outlines.of(report).preambleStart()).isEqualTo(3);
  }
}
