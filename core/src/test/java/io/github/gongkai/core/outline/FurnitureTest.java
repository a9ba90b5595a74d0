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

  /** What is cut off of a folded text whose last heading ends behind its first two characters. */
  private static String cutOff(String folded) {
    return folded.substring(Furniture.reportEnd(folded, FormHeads.in(folded), 2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "附件下载",
        "附件 下载\n",
        "[关闭]\n甲",
        "打印\n甲",
        "打印 关闭\n甲",
        "附件下载\n申请数量\n", // no sentence
        "附件下载\n今日晴。\n" // not of the report
      })
  void alsoWhereMoreOfThePageStandsBelow(String footer) {
    assertThat(cutOff("概述\n无\n" + footer)).isEqualTo(footer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "附件\n下载\n",
        "打印机\n甲",
        "请打印\n甲",
        "见附件下载\n",
        "***",
        "***\n",
        "附件下载\n申请人情况\n",
        "附件下载\n另收到申请。\n"
      })
  void otherLinesBelongToTheReport(String line) {
    assertThat(cutOff("概述\n无\n" + line)).isEmpty();
  }

  @Test
  void furnitureBeginsBehindTheLastOfTheReport() {
    assertThat(cutOff("概述\n打印\n申请人情况\n关闭\n")).isEqualTo("关闭\n");
    assertThat(cutOff("概述\n打印\n另收到申请。\n  关闭\n")).isEqualTo("关闭\n");
  }

  @Test
  void aLineOfFurnitureIsShort() {
    String footer = "附件下载" + "字".repeat(60);
    assertThat(cutOff("概述\n无\n" + footer + "\n甲")).isEqualTo(footer + "\n甲");
    assertThat(cutOff("概述\n无\n" + footer + "字\n甲")).isEmpty();
    String buttons = "打印" + " ".repeat(56) + "关闭";
    assertThat(cutOff("概述\n无\n" + buttons + "\n甲")).isEqualTo(buttons + "\n甲");
    assertThat(cutOff("概述\n无\n" + buttons.replace("关", " 关") + "\n甲")).isEmpty();
  }

  @Test
  void inOneLineTheLastWordsMayBeFurniture() {
    assertThat(cutOff("概述 平稳 打印 关闭")).isEqualTo("打印 关闭");
    assertThat(cutOff("概述 平稳 打印 甲 关闭 ")).isEqualTo("关闭 ");
    assertThat(cutOff("概述 平稳 打印 甲")).isEmpty();
    assertThat(cutOff("概述关闭")).isEqualTo("关闭");
    assertThat(cutOff("概述  ")).isEmpty();
    String footer = "附件下载" + "字".repeat(57);
    assertThat(cutOff("概述 平稳 " + footer)).isEqualTo(footer);
    assertThat(cutOff("概述 平稳 " + footer + "字")).isEmpty();
  }

  /** The line with which a report begins in a folded text. */
  private static String firstLine(String folded) {
    int heading = folded.indexOf("一、");
    int start = Furniture.preambleStart(folded, heading);
    return folded.substring(start, folded.indexOf('\n', start));
  }

  private static final String TITLE = "某县2020年政府信息公开报告";

  @ParameterizedTest
  @ValueSource(
      strings = {
        TITLE,
        "\n" + TITLE,
        "\n  " + TITLE,
        TITLE + "\n本机关公布。",
        TITLE + "\n政府信息公开年报",
        TITLE + "\n来源\n" + TITLE,
        TITLE + "\n公开20周年报告\n公开第201次报告",
        "首页\n" + TITLE,
        "政府信息公开年报\n2020-03-01\n" + TITLE,
        "某县2019年政府信息公开报告\n" + TITLE,
        "2020年统计报告\n2020年公开日报\n2020年公开公告\n" + TITLE
      })
  void aLineThatNamesAYearIsTheTitle(String before) {
    assertThat(firstLine(before + "\n一、概述\n")).isEqualTo(TITLE);
  }

  @Test
  void whereATitleOfOneYearStandsTwiceTheFirstCounts() {
    String twice = TITLE + "\n来源\n" + TITLE + "\n";
    assertThat(Furniture.preambleStart(twice, twice.length())).isZero();
  }

  @Test
  void aTitleMayEndInSignsAndCallItselfAYearbook() {
    assertThat(firstLine("首页\n某县2020年政府信息公开年报》\n一、概述\n")).isEqualTo("某县2020年政府信息公开年报》");
  }

  @Test
  void aTitleThatNamesNoYearCountsWhereNoOtherStands() {
    assertThat(firstLine("首页\n公开报告\n政府信息公开年报\n一、概述\n")).isEqualTo("政府信息公开年报");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020年统计报告", "2020年公开日报", "2020年公开公告", "公开报告2020年版", "首页", "***"})
  void otherLinesAreNoTitle(String line) {
    assertThat(firstLine(line + "\n一、概述\n")).isEqualTo("一、概述");
  }

  @Test
  void aTitleIsShort() {
    String most = "某".repeat(47) + "2020年政府信息公开报告";
    assertThat(firstLine(most + "\n一、概述\n")).isEqualTo(most);
    assertThat(firstLine("某" + most + "\n一、概述\n")).isEqualTo("一、概述");
    String wide = "某县" + " ".repeat(105) + "2020年政府信息公开报告";
    assertThat(firstLine(wide + "\n一、概述\n")).isEqualTo(wide);
    assertThat(firstLine(wide.replace("2020", " 2020") + "\n一、概述\n")).isEqualTo("一、概述");
  }

  @Test
  void theFirstSentenceBeforeATitleBeginsTheReport() {
    assertThat(firstLine("本机关公布。\n" + TITLE + "\n一、概述\n")).isEqualTo("本机关公布。");
    assertThat(firstLine("本机关公布。\n第二句。\n一、概述\n")).isEqualTo("本机关公布。");
    assertThat(firstLine("。\n一、概述\n")).isEqualTo("。");
  }

  @Test
  void onlyATitleThatBeginsWithTheYearTakesTheLineBeforeIt() {
    String title = "2020年政府信息公开报告";
    assertThat(firstLine("某镇\n" + title + "\n一、概述\n")).isEqualTo("某镇");
    assertThat(firstLine("某镇\n\n" + title + "\n一、概述\n")).isEqualTo("某镇");
    assertThat(firstLine("某镇\n本级" + title + "\n一、概述\n")).isEqualTo("本级" + title);
    assertThat(firstLine("首页\n某镇\n" + title + "\n来源\n" + title + "\n一、概述\n")).isEqualTo("某镇");
    String most = "某".repeat(60);
    assertThat(firstLine("首页\n" + most + "\n" + title + "\n一、概述\n")).isEqualTo(most);
    assertThat(firstLine("首页\n" + most + "某\n" + title + "\n一、概述\n")).isEqualTo(title);
  }
}
