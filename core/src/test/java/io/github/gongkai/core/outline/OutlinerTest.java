package io.github.gongkai.core.outline;

import static io.github.gongkai.model.vocabulary.SectionKind.FEES;
import static io.github.gongkai.model.vocabulary.SectionKind.OTHER_MATTERS;
import static io.github.gongkai.model.vocabulary.SectionKind.OVERVIEW;
import static io.github.gongkai.model.vocabulary.SectionKind.PROACTIVE_DISCLOSURE;
import static io.github.gongkai.model.vocabulary.SectionKind.PROBLEMS_AND_IMPROVEMENTS;
import static io.github.gongkai.model.vocabulary.SectionKind.REQUESTS;
import static io.github.gongkai.model.vocabulary.SectionKind.REVIEW_AND_LITIGATION;
import static io.github.gongkai.model.vocabulary.SectionKind.UNRECOGNIZED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongkai.core.template.StandardSections;
import io.github.gongkai.model.vocabulary.SectionKind;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutlinerTest {

  private static final List<SectionKind> NATIONAL = List.of(
      OVERVIEW,
      PROACTIVE_DISCLOSURE,
      REQUESTS,
      REVIEW_AND_LITIGATION,
      PROBLEMS_AND_IMPROVEMENTS,
      OTHER_MATTERS);

  private static final String REPORT = """
      某县2023年政府信息公开工作年度报告
      本报告按国家规定的格式编写。
      一、总体情况
      全年工作平稳。
      二、主动公开政府信息情况
      第二十条第（一）项
      信息内容
      规章
      0
      三、收到和处理政府信息公开申请情况
      一、本年新收政府信息公开申请数量
      4
      二、上年结转政府信息公开申请数量
      0
      三、本年度办理结果
      （一）予以公开
      4
      四、结转下年度继续办理
      0
      四、政府信息公开行政复议、行政诉讼情况
      行政复议
      0
      五、存在的主要问题及改进情况
      人手偏少，来年增配。
      六、其他需要报告的事项
      无。
      """;

  @Test
  void findsTheSectionsOfTheNationalForm() {
    assertThat(Outlines.kinds(REPORT)).isEqualTo(NATIONAL);
    assertThat(Outlines.headings(REPORT)).contains("三、收到和处理政府信息公开申请情况");
    assertThat(Outlines.body(REPORT, 0)).isEqualTo("全年工作平稳。");
  }

  @Test
  void findsThemAlsoWhereTheWholeReportIsOneLine() {
    assertThat(Outlines.kinds(REPORT.replace('\n', ' '))).isEqualTo(NATIONAL);
    assertThat(Outlines.kinds(REPORT.replace("\n", ""))).isEqualTo(NATIONAL);
  }

  @Test
  void findsThemInLayoutTables() {
    String cells = "<tr><td>" + REPORT.replace("\n", "</td></tr><tr><td>") + "</td></tr>";
    assertThat(Outlines.kinds("<html><body><table>" + cells + "</table></body></html>"))
        .isEqualTo(NATIONAL);
    assertThat(Outlines.kinds(REPORT.replace("\n", " |\n"))).isEqualTo(NATIONAL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一、总体情况",
        "一 、总体情况",
        "一、 总 体 情 况",
        "一.总体情况",
        "一总体情况",
        "第一部分 总体情况",
        "１、总体情况",
        "一、\n总体情况",
        "一、总体\n情况",
        "—、总体情况",
        "一、總體情況",
        "**一、总体情况**",
        "一、总体情况：",
        "一、总体情况。",
        "\u00A0一、总体情况\u00A0"
      })
  void takesAHeadingInAnyOfItsForms(String heading) {
    assertThat(Outlines.kinds(REPORT.replace("一、总体情况", heading))).isEqualTo(NATIONAL);
  }

  @Test
  void takesAHeadingBrokenInTwoByMarkup() {
    assertThat(Outlines.headings("""
        <p>一、总体情况</p><p>平稳。</p>
        <p>二、主动公开<br>政府信息情况</p><p>三件。</p>\
        """)).containsExactly("一、总体情况", "二、主动公开\n政府信息情况");
  }

  @Test
  void takesOtherOrdinalsWhereTheUsualOnesAreMissing() {
    String three = "%s总体情况\n平稳。\n%s主动公开政府信息情况\n三件。\n%s其他需要报告的事项\n无。\n";
    List<SectionKind> kinds = List.of(OVERVIEW, PROACTIVE_DISCLOSURE, OTHER_MATTERS);
    assertThat(Outlines.kinds(three.formatted("1、", "2、", "3、"))).isEqualTo(kinds);
    assertThat(Outlines.kinds(three.formatted("㈠", "㈡", "㈢"))).isEqualTo(kinds);
    assertThat(Outlines.kinds(three.formatted("（一）", "（二）", "（三）"))).isEqualTo(kinds);
    assertThat(Outlines.kinds(three.formatted("", "", ""))).isEqualTo(kinds);
  }

  @Test
  void keepsTheDocumentsOrder() {
    assertThat(Outlines.kinds("""
        一、概述
        平稳。
        二、主动公开政府信息情况
        三件。
        三、重点领域信息公开情况
        两件。
        四、收费及减免情况
        未收费。
        五、其他需要报告的事项
        无。
        六、存在的主要问题及改进措施
        增配人手。
        """))
        .containsExactly(
            OVERVIEW,
            PROACTIVE_DISCLOSURE,
            PROACTIVE_DISCLOSURE,
            FEES,
            OTHER_MATTERS,
            PROBLEMS_AND_IMPROVEMENTS);
  }

  @Test
  void headingsMayFollowEachOtherWhereTheirTablesWereLost() {
    assertThat(Outlines.kinds("""
        一、总体情况 全年平稳。 二、主动公开政府信息情况
        三、收到和处理政府信息公开申请情况
        四、政府信息公开行政复议、行政诉讼情况
        五、存在的主要问题及改进情况 增配人手。 六、其他需要报告的事项 无。
        """)).isEqualTo(NATIONAL);
  }

  @Test
  void tellsAnUnknownWordingByItsWords() {
    assertThat(Outlines.kinds("""
        一、本年度我镇的主要做法
        平稳。
        二、收到和处理某某网申请的情况
        无。
        三、工作短板与下一步考虑
        增配人手。
        """)).containsExactly(OVERVIEW, REQUESTS, PROBLEMS_AND_IMPROVEMENTS);
  }

  @Test
  void keepsAHeadingThatNothingTellsButItsPlace() {
    String report = "一、概述 平稳。 二、窗口建设情况 新设一处。 三、其他需要报告的事项 无。";
    assertThat(Outlines.kinds(report)).containsExactly(OVERVIEW, UNRECOGNIZED, OTHER_MATTERS);
    assertThat(Outlines.kinds(report.replace(' ', '\n')))
        .containsExactly(OVERVIEW, UNRECOGNIZED, OTHER_MATTERS);
  }

  @Test
  void aLostOrdinalLosesNoSection() {
    assertThat(Outlines.kinds(REPORT.replace("五、存在", "存在"))).isEqualTo(NATIONAL);
    assertThat(Outlines.kinds(REPORT.replace("一、总体", "、总体"))).isEqualTo(NATIONAL);
  }

  @Test
  void sectionsBearTheOrdinalsThatTheDocumentGivesThem() {
    assertThat(Outlines.of(REPORT.replace("四、政府", "三、政府")).sections())
        .extracting(OutlineSection::ordinal)
        .containsExactly(
            OptionalInt.of(1),
            OptionalInt.of(2),
            OptionalInt.of(3),
            OptionalInt.of(3),
            OptionalInt.of(5),
            OptionalInt.of(6));
    assertThat(Outlines.of(REPORT.replace("五、存在", "存在")).sections().get(4).ordinal())
        .isEmpty();
  }

  @Test
  void listsWithinASectionAreNoSections() {
    assertThat(Outlines.kinds(REPORT.replace("人手偏少，来年增配。", """
        一、存在的主要问题
        人手偏少。
        二、改进措施
        来年增配。
        三、加强培训
        每季一次。
        """.strip()))).isEqualTo(NATIONAL);
  }

  @Test
  void mentionsInProseAreNoSections() {
    assertThat(Outlines.kinds(
            REPORT.replace("全年工作平稳。", "数字见“二、主动公开政府信息情况”，分析见三、收到和处理政府信息公开申请情况。第一、二、三产业概况另行公布。")))
        .isEqualTo(NATIONAL);
    assertThat(Outlines.kinds(REPORT.replace("全年工作平稳。", "主动公开政府信息情况良好，依申请公开情况\n正常。")))
        .isEqualTo(NATIONAL);
  }

  @Test
  void subheadingsInTheWordsOfSectionsAreNoSections() {
    assertThat(Outlines.kinds(REPORT.replace("全年工作平稳。", """
        （一）主动公开
        三件。
        （二）依申请公开
        四件。
        1.回应社会关切情况
        一次。
        收费及减免情况
        未收费。
        """.strip()))).isEqualTo(NATIONAL);
  }

  @Test
  void aTextWithoutHeadingsHasNoSections() {
    Outline outline = Outlines.of("今日天气晴。\n明日有雨。");
    assertThat(outline.sections()).isEmpty();
    assertThat(outline.announced()).isEmpty();
    assertThat(outline.reportEnd()).isEqualTo(12);
    assertThat(Outlines.of("").sections()).isEmpty();
  }

  @Test
  void manyHeadingsMakeABoundedOutline() {
    String pair = "一、总体情况\n甲。\n二、主动公开政府信息情况\n乙。\n";
    Outline outline = Outlines.of(pair.repeat(20_000));
    assertThat(outline.sections()).hasSize(Outliner.MAX_SECTIONS);
    assertThat(outline.sections().get(Outliner.MAX_SECTIONS - 1).bodyTo())
        .isEqualTo(outline.reportEnd());
  }

  @Test
  void theFirstSectionLeftOutIsWhereTheOutlineEnds() {
    Outline outline = ofTwo("一、概述\n甲。\n二、主动公开情况\n乙。\n三、其他需要报告的事项\n丙。\n");
    assertThat(outline.sections()).hasSize(2);
    assertThat(outline.limitAt()).hasValue(20);
    assertThat(ofTwo("一、概述\n甲。\n二、主动公开情况\n乙。\n").limitAt()).isEmpty();
  }

  @Test
  void headingsWithinSectionsAreTenTimesAsManyAtMost() {
    String full = "一、概述\n" + "1.网站\n".repeat(15) + "二、主动公开情况\n" + "1.网站\n".repeat(5);
    Outline outline = ofTwo(full + "1.网站\n".repeat(5));
    assertThat(outline.sections())
        .extracting(section -> section.subheadings().size())
        .containsExactly(15, 5);
    assertThat(outline.limitAt()).hasValue(full.length() - 1);
    assertThat(ofTwo(full).limitAt()).hasValue(full.length() - 1);
    assertThat(ofTwo(full.substring(0, full.length() - 5)).limitAt()).isEmpty();
  }

  private static Outline ofTwo(String document) {
    return new Outliner(StandardSections.rules(), 2).outline(Outlines.text(document));
  }

  @Test
  void aSectionsBodyStandsBehindItsHeading() {
    OutlineSection empty = new OutlineSection(OVERVIEW, OptionalInt.empty(), 0, 0, 0, 0, List.of());
    assertThat(empty.bodyTo()).isZero();
    for (int[] at : new int[][] {{-1, 2, 2, 3}, {2, 1, 2, 3}, {0, 2, 1, 3}, {0, 2, 3, 2}}) {
      assertThatThrownBy(() -> new OutlineSection(
              OVERVIEW, OptionalInt.empty(), at[0], at[1], at[2], at[3], List.of()))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void aHeadingThatReachesIntoTheNextOneEndsThere() {
    Outline outline = Outlines.of("|—、由勾稽关系2019年第一是2019年部分1.(统计表总体情况12二、统计表统计表");
    for (OutlineSection section : outline.sections()) {
      assertThat(section.headingTo()).isLessThanOrEqualTo(section.bodyTo());
    }
    assertThat(Outlines.of("—、一一一一一一一一一一一（一）二、概述").sections()).isNotEmpty();
  }
}
