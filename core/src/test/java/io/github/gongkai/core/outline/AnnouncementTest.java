package io.github.gongkai.core.outline;

import static io.github.gongkai.model.vocabulary.SectionKind.OTHER_MATTERS;
import static io.github.gongkai.model.vocabulary.SectionKind.OVERVIEW;
import static io.github.gongkai.model.vocabulary.SectionKind.PROACTIVE_DISCLOSURE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.template.SectionRule;
import io.github.gongkai.model.vocabulary.SectionKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnouncementTest {

  private static final SectionKind[] ALL = {OVERVIEW, PROACTIVE_DISCLOSURE, OTHER_MATTERS};

  private static List<SectionKind> read(String folded) {
    return read(folded, folded.length());
  }

  private static List<SectionKind> read(String folded, int to) {
    return Announcement.read(
        folded,
        to,
        new Wordings(List.of(
            new SectionRule(OVERVIEW, List.of("概述"), List.of()),
            new SectionRule(PROACTIVE_DISCLOSURE, List.of("主动公开"), List.of()),
            new SectionRule(OTHER_MATTERS, List.of("其他事项"), List.of()))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "由概述、主动公开、其他事项组成",
        "由概述、主动公开、其他事项三部分组成",
        "由概述、主动公开、其他事项3个部分组成",
        "内容为概述,主动公开,其他事项",
        "概述、主动公开和其他事项等内容",
        "内容有: 概述 主动公开 其他事项",
        "分为“概述”“主动公开”“其他事项”。",
        "包括1.概述;2.主动公开;3.其他事项。",
        "今年平稳。由概述、主动公开、其他事项组成。",
        "今年平稳\u001F由概述、主动公开、其他事项组成\u001F",
      })
  void aSentenceNamesTheSections(String text) {
    assertThat(read(text)).containsExactly(ALL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "概述、主动公开、其他事项", // nothing says that these are parts
        "由概述、主动公开组成",
        "由概述。主动公开、其他事项组成。",
        "由概述\u001F主动公开、其他事项组成",
        "有概述、主动公开、其他事项三部分", // 概述 goes on from what is before it
        "由概述、主动公开、各其他事项组成",
        "由概述、主动公开良好、其他事项组成", // the sentence goes on behind 主动公开
        "由概述、主动公开了、其他事项组成",
        "·概述,·主动公开,·其他事项,三部分"
      })
  void otherSentencesNameNone(String text) {
    assertThat(read(text)).isEmpty();
  }

  @Test
  void onlyWhatStandsBeforeTheFirstHeadingIsRead() {
    String text = "内容为概述、主动公开、其他事项、概述";
    assertThat(read(text)).containsExactly(OVERVIEW, PROACTIVE_DISCLOSURE, OTHER_MATTERS, OVERVIEW);
    assertThat(read(text, 15)).containsExactly(ALL);
    assertThat(read(text, 14)).isEmpty();
  }

  @Test
  void theFirstSentenceThatNamesThemCounts() {
    assertThat(read("由概述、主动公开组成。由其他事项、概述、概述组成。由概述、主动公开、其他事项组成。"))
        .containsExactly(OTHER_MATTERS, OVERVIEW, OVERVIEW);
  }

  @Test
  void aSentenceMayStandAnywhereAndIsNotTooLong() {
    String list = "内容为概述、主动公开、其他事项";
    assertThat(read("甲。".repeat(1_000) + list)).containsExactly(ALL);
    assertThat(read("甲。" + "乙".repeat(1_200 - list.length()) + list)).containsExactly(ALL);
    assertThat(read("甲。" + "乙".repeat(1_201 - list.length()) + list)).isEmpty();
  }
}
