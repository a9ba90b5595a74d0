package io.github.gongkai.core.outline;

import static io.github.gongkai.model.vocabulary.SectionKind.FEES;
import static io.github.gongkai.model.vocabulary.SectionKind.OTHER_MATTERS;
import static io.github.gongkai.model.vocabulary.SectionKind.OVERVIEW;
import static io.github.gongkai.model.vocabulary.SectionKind.REQUESTS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.outline.Wordings.Match;
import io.github.gongkai.core.template.SectionRule;
import io.github.gongkai.model.vocabulary.SectionKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingsTest {

  private static SectionRule headings(SectionKind kind, String... headings) {
    return new SectionRule(kind, List.of(headings), List.of());
  }

  private static SectionRule words(SectionKind kind, String... words) {
    return new SectionRule(kind, List.of(), List.of(words));
  }

  private static Wordings of(SectionRule... rules) {
    return new Wordings(List.of(rules));
  }

  @Test
  void findsEachWordingWhateverTheOrderOfTheirLetters() {
    Wordings wordings = of(
        headings(FEES, "收费", "收支", "收入"),
        headings(OVERVIEW, "概述", "总体", "一览"),
        headings(REQUESTS, "申请", "依申请"));
    for (String known : List.of("收费", "收支", "收入")) {
      assertThat(wordings.longest(known, 0)).contains(new Match(FEES, 2, 2, false));
    }
    for (String known : List.of("总体", "一览")) {
      assertThat(wordings.longest(known, 0)).contains(new Match(OVERVIEW, 2, 2, false));
    }
    assertThat(wordings.longest("概述", 0)).contains(new Match(OVERVIEW, 2, 2, true));
    assertThat(wordings.longest("依申请", 0)).contains(new Match(REQUESTS, 3, 3, false));
    assertThat(wordings.longest("依申请", 1)).contains(new Match(REQUESTS, 3, 2, false));
    assertThat(wordings.longest("收成", 0)).isEmpty();
  }

  @Test
  void theLongestWordingCounts() {
    Wordings wordings = of(headings(FEES, "收费"), headings(REQUESTS, "收费申请情况"));
    assertThat(wordings.longest("收费申请情况好", 0)).contains(new Match(REQUESTS, 6, 6, true));
    assertThat(wordings.longest("收费申请无", 0)).contains(new Match(FEES, 2, 2, false));
  }

  @Test
  void ofTwoRulesThatKnowAWordingTheFirstCounts() {
    Wordings wordings = of(headings(FEES, "收费情况"), headings(REQUESTS, "收费情况"));
    assertThat(wordings.longest("收费情况", 0)).contains(new Match(FEES, 4, 4, true));
  }

  @Test
  void whatMayBeLeftOutIsNotCompared() {
    Wordings wordings = of(headings(OVERVIEW, "总体、情况"));
    assertThat(wordings.longest("总的体\n“情”况", 0)).contains(new Match(OVERVIEW, 8, 4, true));
    assertThat(wordings.longest(" 总体情况", 0)).contains(new Match(OVERVIEW, 5, 4, true));
    assertThat(wordings.longest("总体。情况", 0)).isEmpty();
    assertThat(wordings.longest("总体\u001F情况", 0)).isEmpty();
  }

  @Test
  void noWordingBeginsBehindTheParticle() {
    assertThat(of(headings(OVERVIEW, "概述")).longest("的概述", 0)).isEmpty();
  }

  @Test
  void whatIsLeftOutIsNotLong() {
    Wordings wordings = of(headings(OVERVIEW, "总体情况"));
    String most = " ".repeat(64);
    assertThat(wordings.longest("总" + most + "体" + most + "情况", 0))
        .contains(new Match(OVERVIEW, 132, 4, true));
    assertThat(wordings.longest("总 " + most + "体情况", 0)).isEmpty();
  }

  @Test
  void aWordingWithoutLettersIsNone() {
    Wordings wordings = of(headings(OVERVIEW, "、", "概述"));
    assertThat(wordings.longest("、", 0)).isEmpty();
    assertThat(wordings.longest("、概述", 0)).contains(new Match(OVERVIEW, 3, 2, true));
  }

  @Test
  void theFirstRuleWithAWordInAHeadingTells() {
    Wordings wordings = of(words(FEES, "收费", "减免"), words(REQUESTS, "申请"));
    assertThat(wordings.told("本年申请减免数")).contains(FEES);
    assertThat(wordings.told("本年申请数")).contains(REQUESTS);
    assertThat(wordings.told("本年数")).isEmpty();
    assertThat(wordings.told("请申")).isEmpty();
    assertThat(of(words(OTHER_MATTERS, "其他、事项")).told("其他事项")).contains(OTHER_MATTERS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"窗口建设情况", "概述", "改进措施", "附表", "统计表", "存在问题", "计划", "建议"})
  void headingsEndInCertainNouns(String heading) {
    assertThat(Wordings.endsAsHeading(heading)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "情况良好", "公开", "问", "概述了"})
  void otherTextDoesNot(String text) {
    assertThat(Wordings.endsAsHeading(text)).isFalse();
  }
}
