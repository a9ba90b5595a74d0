package io.github.gongkai.core.outline;

import static io.github.gongkai.model.vocabulary.SectionKind.APPENDIX;
import static io.github.gongkai.model.vocabulary.SectionKind.OTHER_MATTERS;
import static io.github.gongkai.model.vocabulary.SectionKind.OVERVIEW;
import static io.github.gongkai.model.vocabulary.SectionKind.PROACTIVE_DISCLOSURE;
import static io.github.gongkai.model.vocabulary.SectionKind.REQUESTS;
import static io.github.gongkai.model.vocabulary.SectionKind.REVIEW_AND_LITIGATION;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentsTest {

  private static final String BODY = """
      一、概述
      平稳。
      二、主动公开政府信息情况
      三件。
      三、其他需要报告的事项
      无。
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "本报告由概述、主动公开政府信息情况、其他需要报告的事项等三部分组成。",
        "本报告由概述，主动公开政府信息的情况，其他需要报告的事项三个部分组成。",
        "本报告包括：一、概述；二、主动公开政府信息情况；三、其他需要报告的事项。",
        "本报告由一、概述、二、主动公开政府信息情况、三、其他需要报告的事项组成。",
        "本报告分为“概述”“主动公开政府信息情况”和“其他需要报告的事项”三部分。",
        "本报告包括概述、\n主动公开政府信息情况、\n其他需要报告的事项等内容。"
      })
  void aListInThePreambleAnnouncesSectionsAndBeginsNone(String list) {
    assertThat(Outlines.kinds(list + "\n" + BODY))
        .containsExactly(OVERVIEW, PROACTIVE_DISCLOSURE, OTHER_MATTERS);
    assertThat(Outlines.kinds(list + (" " + BODY).replace('\n', ' ')))
        .containsExactly(OVERVIEW, PROACTIVE_DISCLOSURE, OTHER_MATTERS);
    assertThat(Outlines.of(list + "\n" + BODY).announced())
        .containsExactly(OVERVIEW, PROACTIVE_DISCLOSURE, OTHER_MATTERS);
  }

  @Test
  void whatIsAnnouncedAndMissingStaysAnnounced() {
    Outline outline = Outlines.of("报告由概述、主动公开政府信息情况、依申请公开政府信息和不予公开政府信息情况、"
        + "因政府信息公开申请行政复议、提起行政诉讼的情况、其他需要报告的事项及附表等部分组成。\n" + BODY);
    assertThat(outline.announced())
        .containsExactly(
            OVERVIEW,
            PROACTIVE_DISCLOSURE,
            REQUESTS,
            REVIEW_AND_LITIGATION,
            OTHER_MATTERS,
            APPENDIX);
    assertThat(outline.sections()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "目录\n一、概述\n二、主动公开政府信息情况\n三、其他需要报告的事项\n",
        "目录\n一、概述……1\n二、主动公开政府信息情况……2\n三、其他需要报告的事项……第4页\n",
        "目录 一、概述 二、主动公开政府信息情况 三、其他需要报告的事项\n"
      })
  void aTableOfContentsBeginsNoSection(String contents) {
    Outline outline = Outlines.of(contents + BODY);
    assertThat(outline.sections()).hasSize(3);
    assertThat(Outlines.body(contents + BODY, 0)).isEqualTo("平稳。");
    assertThat(outline.announced()).containsExactly(OVERVIEW, PROACTIVE_DISCLOSURE, OTHER_MATTERS);
  }

  @Test
  void menusAndLinksBeginNoSection() {
    String menu = "首页\n主动公开\n依申请公开\n解读回应\n政府信息公开年报\n2017年政府信息公开年报\n";
    assertThat(Outlines.kinds(menu + BODY))
        .containsExactly(OVERVIEW, PROACTIVE_DISCLOSURE, OTHER_MATTERS);
    assertThat(Outlines.of(menu).sections()).isEmpty();
  }
}
