package io.github.gongkai.core.outline;

import static io.github.gongkai.model.vocabulary.SectionKind.APPENDIX;
import static io.github.gongkai.model.vocabulary.SectionKind.OVERVIEW;
import static io.github.gongkai.model.vocabulary.SectionKind.PROACTIVE_DISCLOSURE;
import static io.github.gongkai.model.vocabulary.SectionKind.REQUESTS;
import static io.github.gongkai.model.vocabulary.SectionKind.UNRECOGNIZED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.limit.Deadline;
import io.github.gongkai.core.outline.Candidate.Grade;
import io.github.gongkai.core.outline.Candidate.Place;
import io.github.gongkai.core.outline.Ordinal.Style;
import io.github.gongkai.core.template.SectionRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Candidates in folded texts, the line ends of which are written as |. */
class HeadingScannerTest {

  private static HeadingScanner scanner(String folded) {
    return new HeadingScanner(
        folded,
        FormHeads.in(folded),
        new Wordings(List.of(
            new SectionRule(OVERVIEW, List.of("概述", "总体情况"), List.of("概述")),
            new SectionRule(PROACTIVE_DISCLOSURE, List.of("主动公开", "主动公开情况"), List.of("公开")),
            new SectionRule(REQUESTS, List.of("依申请公开"), List.of()),
            new SectionRule(APPENDIX, List.of("指标统计附表"), List.of("统计表")))));
  }

  private static List<Candidate> scan(String text) {
    return scanner(text.replace('|', '\n')).scan(Deadline.never());
  }

  private static List<String> found(String text) {
    return scan(text).stream()
        .map(c -> c.grade() + " " + c.place() + " " + text.substring(c.from(), c.to()))
        .toList();
  }

  @Test
  void aCandidateTellsAllThatIsSeenOfIt() {
    assertThat(scan("平稳。|二、概述|三件。|第三部分 窗口建设|新设一处。"))
        .containsExactly(
            new Candidate(4, 8, Style.CHINESE, 2, OVERVIEW, Grade.KNOWN, Place.LINE),
            new Candidate(13, 22, Style.PART, 3, UNRECOGNIZED, Grade.UNKNOWN, Place.LINE));
    assertThat(scan("一、主动公开工作|新设一处。"))
        .containsExactly(
            new Candidate(0, 8, Style.CHINESE, 1, PROACTIVE_DISCLOSURE, Grade.TOLD, Place.LINE));
    assertThat(scan("概述|平稳。"))
        .containsExactly(new Candidate(0, 2, Style.NONE, 0, OVERVIEW, Grade.KNOWN, Place.LINE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一、概述",
        "一、概述|",
        "一、概述 |",
        "一、概述。|",
        "一、概述:|",
        "一、概述.)”*#|",
        "一、概述\u001F平稳",
        "#一、概述|",
        "*  一、概述|"
      })
  void nothingButStopsAndSignsIsLeftOfALine(String line) {
    assertThat(found(line)).containsExactly("KNOWN LINE 一、概述");
  }

  @Test
  void aLineEndsWithinReach() {
    assertThat(found("一、概述" + " ".repeat(121) + "|平稳。")).containsExactly("KNOWN LINE 一、概述");
    assertThat(found("一、概述" + " ".repeat(122) + "|平稳。")).containsExactly("KNOWN LEAD 一、概述");
  }

  @ParameterizedTest
  @CsvSource({
    "一、总体情况全年平稳|, KNOWN LEAD 一、总体情况",
    "1、总体情况全年平稳|, KNOWN LEAD 1、总体情况",
    "一总体情况|, KNOWN LINE 一总体情况",
    "一、主动公开工作良好|, TOLD LINE 一、主动公开工作良好",
    "一、概述良好|, KNOWN LEAD 一、概述",
  })
  void aLineMayGoOnBehindAWording(String line, String found) {
    assertThat(found(line)).containsExactly(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"一总体情况全年平稳|", "1、主动公开工作良好|", "一、概述等六个部分|", "一、总体情况等|", "一、总体情况共三部分|", "一、主动公开各组成|"
      })
  void whatIsCountedOrNamedInAListIsNone(String line) {
    assertThat(found(line)).isEmpty();
  }

  @Test
  void aLineWithoutAnOrdinalIsOneInALongWordingOrAnOverview() {
    assertThat(found("概述|平稳。")).containsExactly("KNOWN LINE 概述");
    assertThat(found("主动公开情况|平稳。")).containsExactly("KNOWN LINE 主动公开情况");
    assertThat(found("依申请公开|平稳。")).isEmpty();
    assertThat(found("指标统计附表|平稳。")).isEmpty();
    assertThat(found("概述良好|平稳。")).isEmpty();
    assertThat(found("见概述|平稳。")).isEmpty();
  }

  @Test
  void anOrnamentBeginsNoLineAndAQuotationDoes() {
    assertThat(found("·概述|平稳。")).containsExactly("KNOWN LINE 概述");
    for (char quote : "“‘《〈「『(<".toCharArray()) {
      assertThat(found(quote + "概述|平稳。")).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "平稳。 二、概述 好, 二、概述",
    "平稳。二、概述 好, 二、概述",
    "平稳 二、概述 好, 二、概述",
    "平稳 二、概述, 二、概述",
    "'平稳 二、概述 ', 二、概述",
    "平稳。 二、概述。好, 二、概述",
    "平稳二、主动公开情况 好, 二、主动公开情况",
    "如下: 二、概述 好, 二、概述",
    "如下; 二、概述 好, 二、概述",
    "平稳 二十一、概述 好, 二十一、概述",
    "平稳。 二、主动公开 好, 二、主动公开",
    "平稳。 二、主动公开|, 二、主动公开",
    "平稳。 二、主动公开。三件, 二、主动公开",
    "平稳。 二、主动公开:三件, 二、主动公开",
    "平稳。 二、主动公开3件, 二、主动公开",
    "平稳。 二、总体情况全年平稳, 二、总体情况",
    "平稳。 二、总体情况甲乙丙丁戊己庚部分, 二、总体情况",
    "平稳。 二、总体情况甲乙丙丁戊己庚组成, 二、总体情况",
  })
  void withinALineAKnownWordingThatIsCompleteIsOne(String line, String heading) {
    assertThat(found(line)).containsExactly("KNOWN RUNNING " + heading);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "平稳二、概述 好",
        "平稳二、总体情况 好",
        "见二、概述 好",
        "平稳、二、概述 好",
        "平稳, 二、概述 好",
        "由 二、概述 好",
        "如下:二、概述 好",
        "如下;二、概述 好",
        "如下; 二、概述。",
        "平稳 二概述 好",
        "平稳 (二)概述 好",
        "平稳 1、概述 好",
        "平稳。 二、概述、好",
        "平稳。 二、概述,好",
        "平稳。 二、概述;好",
        "平稳。 二、概述和好",
        "平稳。 二、概述中好",
        "平稳。 二、主动公开 、好",
        "平稳。 二、主动公开 ,好",
        "平稳。 二、主动公开 ;好",
        "平稳。 二、主动公开工作",
        "平稳。 二、总体情况六个部分",
        "平稳。 二、总体情况甲乙丙丁戊己部分",
        "平稳。 二、总体情况甲乙丙丁戊己组成",
      })
  void whatIsNamedWithinALineIsNone(String line) {
    assertThat(found(line)).isEmpty();
  }

  @Test
  void whatStandsFarBeforeIsNotLookedAt() {
    assertThat(found("见" + " ".repeat(119) + "二、概述 好")).isEmpty();
    assertThat(found("见" + " ".repeat(120) + "二、概述 好")).containsExactly("KNOWN RUNNING 二、概述");
  }

  @Test
  void theLabelOfARowIsNoneBeforeFigures() {
    assertThat(found("一、主动公开情况|120|")).isEmpty();
    assertThat(found("一、主动公开情况|单位|")).containsExactly("KNOWN LINE 一、主动公开情况");
    assertThat(found("一、概述|120|")).containsExactly("KNOWN LINE 一、概述");
  }

  @Test
  void withinAFormSentencesMustFollowTheLabelOfARow() {
    assertThat(found("填报单位|一、主动公开情况|120|")).isEmpty();
    assertThat(found("填报单位|一、主动公开情况|单位|")).isEmpty();
    assertThat(found("填报单位|一、主动公开情况|全年平稳。|")).containsExactly("KNOWN LINE 一、主动公开情况");
    assertThat(found("填报单位|一、概述|120|")).isEmpty();
    assertThat(found("填报单位|一、概述|单位|")).containsExactly("KNOWN LINE 一、概述");
  }

  @ParameterizedTest
  @CsvSource({
    "一、窗口建设|平稳。, UNKNOWN LINE 一、窗口建设",
    "一、窗口建设。|平稳。, UNKNOWN LINE 一、窗口建设",
    "一、窗口(新)。|平稳。, UNKNOWN LINE 一、窗口(新)",
    "一、窗口建设…|平稳。, UNKNOWN LINE 一、窗口建设",
    "第一部分 窗口建设|平稳。, UNKNOWN LINE 第一部分 窗口建设",
    "一、甲乙|平稳。, UNKNOWN LINE 一、甲乙",
    "一、甲统计表|120|, TOLD LINE 一、甲统计表",
    "一、窗口建设情况 新设一处。好。|, UNKNOWN LEAD 一、窗口建设情况",
    "一、窗口建设情况。新设一处。好。|, UNKNOWN LEAD 一、窗口建设情况",
    "平稳。 二、窗口建设情况 好, UNKNOWN RUNNING 二、窗口建设情况",
    "平稳。 二、窗口建设情况, UNKNOWN RUNNING 二、窗口建设情况",
    "平稳。 二、窗口公开情况 好, TOLD RUNNING 二、窗口公开情况",
  })
  void anUnknownWordingMayBeOneByItsPlace(String text, String found) {
    assertThat(found(text)).containsExactly(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1、窗口建设|平稳。",
        "(一)窗口建设|平稳。",
        "一窗口建设|平稳。",
        "一、窗口建设、|平稳。",
        "一、窗口建设, |平稳。",
        "一、窗口建设数 2|平稳。",
        "一、窗口建设数 件|平稳。",
        "一、甲|平稳。",
        "一、…|平稳。",
        "一、|",
        "一、本年新收申请数|平稳。",
        "一、窗口建设|120|",
        "一、窗口建设情况;新设一处。好|",
        "一、窗口建设 新设一处。好|",
        "平稳。 二、窗口建设情况。好",
        "平稳。 二、窗口建设情况;好",
        "平稳。 二、窗口建设 好",
        "平稳。 二、窗口建设情况 120",
        "平稳二、窗口建设情况 好",
      })
  void anyOtherIsNone(String text) {
    assertThat(found(text)).isEmpty();
  }

  @Test
  void anUnknownLineIsShort() {
    String most = "一、" + "字".repeat(40);
    assertThat(found(most + "|平稳。")).containsExactly("UNKNOWN LINE " + most);
    assertThat(found(most + "字|平稳。")).isEmpty();
    for (String end : List.of("|平稳。", "")) {
      assertThat(found("一、窗口" + " ".repeat(117) + end)).containsExactly("UNKNOWN LINE 一、窗口");
      assertThat(found("一、窗口" + " ".repeat(118) + end)).isEmpty();
    }
  }

  @Test
  void anUnknownWordingWithinALineIsShort() {
    String most = "二、" + "字".repeat(37) + "情况";
    assertThat(found("平稳。 " + most + " 好")).containsExactly("UNKNOWN RUNNING " + most);
    String more = "二、" + "字".repeat(38) + "情况";
    assertThat(found("平稳。 " + more + " 好")).isEmpty();
    assertThat(found("平稳。 " + more)).containsExactly("UNKNOWN RUNNING " + more);
  }

  @Test
  void thereAreNoMoreThanAsManyAsThereMayBe() {
    String line = "一、概述\n";
    HeadingScanner few = scanner(line.repeat(HeadingScanner.MAX_CANDIDATES - 1));
    assertThat(few.scan(Deadline.never())).hasSize(HeadingScanner.MAX_CANDIDATES - 1);
    assertThat(few.limitAt()).isEmpty();
    for (int lines = HeadingScanner.MAX_CANDIDATES; lines < 20_003; lines += 2) {
      HeadingScanner many = scanner(line.repeat(lines));
      assertThat(many.scan(Deadline.never())).hasSize(HeadingScanner.MAX_CANDIDATES);
      assertThat(many.limitAt()).hasValue(99_999);
    }
  }
}
