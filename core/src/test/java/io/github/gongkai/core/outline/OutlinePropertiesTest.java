package io.github.gongkai.core.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.template.StandardSections;
import io.github.gongkai.core.text.ReadingText;
import io.github.gongkai.model.vocabulary.SectionKind;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class OutlinePropertiesTest {

  private static final String NUMERALS = "一二三四五六七八九十";

  private static final Wordings KNOWN = new Wordings(StandardSections.rules());

  private static final List<String> WORDINGS = List.of(
      "概述",
      "总体情况",
      "主动公开政府信息情况",
      "收到和处理政府信息公开申请情况",
      "政府信息依申请公开办理情况",
      "政府信息公开的收费及减免情况",
      "政府信息公开行政复议、行政诉讼情况",
      "因政府信息公开申请行政复议、提起行政诉讼的情况",
      "存在的主要问题及改进情况",
      "其他需要报告的事项");

  private static final List<String> SENTENCES = List.of(
      "全年工作平稳。",
      "共收到申请4件，均已答复。",
      "来年增配人手，改进服务。",
      "无。",
      "网站发布信息120条。",
      "（一）加强领导。定期研究。",
      "本机关未收取费用。");

  @Property(tries = 200)
  void sectionsAreFoundInOrderWhateverStandsBetween(@ForAll("reports") Report report) {
    assertThat(Outlines.kinds(report.text("\n"))).isEqualTo(report.kinds());
    assertThat(Outlines.kinds(report.text(" "))).isEqualTo(report.kinds());
  }

  @Property(tries = 200)
  void blanksAroundHeadingsChangeNothing(
      @ForAll("reports") Report report,
      @ForAll("blanks") String before,
      @ForAll("blanks") String after) {
    assertThat(Outlines.kinds(report.text(before + "\n" + before, after + "\n" + after)))
        .isEqualTo(report.kinds());
  }

  @Property(tries = 200)
  void noiseBeforeAReportChangesNothing(
      @ForAll("reports") Report report, @ForAll("noise") String noise) {
    assertThat(Outlines.kinds(noise + "\n" + report.text("\n"))).isEqualTo(report.kinds());
  }

  @Property(tries = 200)
  void aListInThePreambleNeverBecomesASection(
      @ForAll("reports") Report report, @ForAll("lists") String list) {
    assertThat(Outlines.kinds(list + "\n" + report.text("\n"))).isEqualTo(report.kinds());
    assertThat(Outlines.kinds(list + report.text(" "))).isEqualTo(report.kinds());
  }

  @Property(tries = 300)
  void everyPrefixOfADocumentHasAValidOutline(
      @ForAll("reports") Report report, @ForAll @IntRange(max = 100) int percent) {
    String text = report.text("\n");
    assertValid(text.substring(0, text.length() * percent / 100));
  }

  @Property(tries = 500)
  void anyTextHasAValidOutline(@ForAll("pieces") String text) {
    assertValid(text);
  }

  private static void assertValid(String document) {
    ReadingText text = Outlines.text(document);
    Outline outline = Outlines.of(document);
    assertThat(outline.reportEnd()).isBetween(0, text.length());
    int first = outline.sections().isEmpty()
        ? outline.reportEnd()
        : outline.sections().get(0).headingFrom();
    assertThat(outline.preambleStart()).isBetween(0, first);
    int end = first;
    for (OutlineSection section : outline.sections()) {
      assertThat(section.headingFrom()).isEqualTo(end);
      assertThat(section.headingTo()).isGreaterThan(section.headingFrom());
      assertThat(section.bodyFrom()).isEqualTo(section.headingTo());
      int at = section.bodyFrom();
      for (Subheading heading : section.subheadings()) {
        assertThat(heading.from()).isGreaterThanOrEqualTo(at);
        assertThat(heading.to()).isGreaterThan(heading.from());
        at = heading.to();
      }
      assertThat(at).isLessThanOrEqualTo(section.bodyTo());
      end = section.bodyTo();
    }
    assertThat(end).isEqualTo(outline.sections().isEmpty() ? first : outline.reportEnd());
  }

  @Provide
  Arbitrary<Report> reports() {
    Arbitrary<List<String>> headings = Arbitraries.of(WORDINGS)
        .list()
        .uniqueElements(OutlinePropertiesTest::kind)
        .ofMinSize(1);
    Arbitrary<List<String>> bodies = Arbitraries.of(SENTENCES).list().ofSize(WORDINGS.size());
    return Combinators.combine(headings, bodies).as(Report::new);
  }

  @Provide
  Arbitrary<String> blanks() {
    return Arbitraries.of("", " ", "\u3000\u3000", "\n\n", "\u00A0", "  \n ");
  }

  @Provide
  Arbitrary<String> noise() {
    return Arbitraries.of(
            "首页",
            "政务公开",
            "当前位置：首页>政务公开",
            "依申请公开",
            "主动公开",
            "2018年政府信息公开年报",
            "<",
            "|",
            "来源：县政府办",
            "字号：大 中 小",
            "第一、二、三产业",
            "十一届一次会议",
            "2019-01-02",
            "（一）",
            "。")
        .list()
        .ofMaxSize(20)
        .map(lines -> String.join("\n", lines));
  }

  @Provide
  Arbitrary<String> lists() {
    Arbitrary<List<String>> names =
        Arbitraries.of(WORDINGS).list().uniqueElements().ofMinSize(2);
    Arbitrary<String> separator = Arbitraries.of("、", "，", "；", "、\n", "， ");
    Arbitrary<String> quote = Arbitraries.of("", "“", "《");
    Arbitrary<Boolean> numbered = Arbitraries.of(true, false);
    Arbitrary<String> end = Arbitraries.of("等部分组成。", "共几个部分。", "等内容。");
    return Combinators.combine(names, separator, quote, numbered, end)
        .as((list, between, open, counted, close) -> {
          List<String> entries = new ArrayList<>();
          for (String name : list) {
            String ordinal = counted ? NUMERALS.charAt(entries.size()) + "、" : "";
            String shut = open.isEmpty() ? "" : open.equals("“") ? "”" : "》";
            entries.add(open + ordinal + name + shut);
          }
          return "本报告由" + String.join(between, entries) + close;
        });
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(
            "一",
            "二、",
            "十",
            "（一）",
            "(",
            ")",
            "㈡",
            "第",
            "部分",
            "1.",
            "12",
            "、",
            "。",
            "；",
            " ",
            "\n",
            "|",
            "概述",
            "总体情况",
            "主动公开政府信息情况",
            "附件1",
            "统计表",
            "指标名称",
            "填报单位",
            "附表",
            "关闭",
            "附件下载",
            "一是",
            "第二十条第",
            "勾稽关系",
            "2019年",
            "政府信息公开年度报告",
            "由",
            "组成",
            "其他",
            "—、")
        .list()
        .ofMaxSize(60)
        .map(pieces -> String.join("", pieces));
  }

  private static SectionKind kind(String wording) {
    return KNOWN.longest(wording, 0).orElseThrow().kind();
  }

  private record Report(List<String> wordings, List<String> bodies) {

    List<SectionKind> kinds() {
      return wordings.stream().map(OutlinePropertiesTest::kind).toList();
    }

    String text(String end) {
      return text("", end);
    }

    String text(String before, String after) {
      StringBuilder text = new StringBuilder("本报告按规定编写。").append(after);
      for (int i = 0; i < wordings.size(); i++) {
        text.append(before)
            .append(NUMERALS.charAt(i))
            .append('、')
            .append(wordings.get(i))
            .append(after)
            .append(bodies.get(i))
            .append(after);
      }
      return text.toString();
    }
  }
}
