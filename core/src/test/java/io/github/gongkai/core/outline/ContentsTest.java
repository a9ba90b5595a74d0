package io.github.gongkai.core.outline;

import static io.github.gongkai.model.vocabulary.SectionKind.APPENDIX;
import static io.github.gongkai.model.vocabulary.SectionKind.OTHER_MATTERS;
import static io.github.gongkai.model.vocabulary.SectionKind.OVERVIEW;
import static io.github.gongkai.model.vocabulary.SectionKind.PROACTIVE_DISCLOSURE;
import static io.github.gongkai.model.vocabulary.SectionKind.REQUESTS;
import static io.github.gongkai.model.vocabulary.SectionKind.REVIEW_AND_LITIGATION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.outline.Candidate.Place;
import io.github.gongkai.model.vocabulary.SectionKind;
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

  private static Candidates entries(String between) {
    return new Candidates()
        .known(1, OVERVIEW)
        .text(between)
        .known(2, PROACTIVE_DISCLOSURE)
        .text(between)
        .known(3, OTHER_MATTERS)
        .text("。");
  }

  private static Candidates withBody(Candidates entries) {
    return entries
        .known(1, OVERVIEW)
        .text("平稳")
        .known(2, PROACTIVE_DISCLOSURE)
        .text("三件")
        .known(3, OTHER_MATTERS)
        .text("无");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "……12\n", " 第 3 页 ", "\u001F4\u001E", "(5)"})
  void pageNumbersMayStandBetweenEntries(String between) {
    Candidates all = withBody(entries(between));
    assertThat(all.left()).containsExactly(3, 4, 5);
    assertThat(all.entries()).containsExactly(OVERVIEW, PROACTIVE_DISCLOSURE, OTHER_MATTERS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"。", "略", " 3。\n", "第三页"})
  void textOrASentenceMayNot(String between) {
    Candidates all = withBody(entries(between));
    assertThat(all.left()).hasSize(6);
    assertThat(all.entries()).isEmpty();
  }

  @Test
  void whatStandsBetweenEntriesIsNotLong() {
    assertThat(withBody(entries(".".repeat(200))).left()).containsExactly(3, 4, 5);
    assertThat(withBody(entries(".".repeat(201))).left()).hasSize(6);
  }

  @Test
  void aTableOfContentsMayStandFarFromTheBeginning() {
    Candidates all = withBody(new Candidates()
        .text("前".repeat(300))
        .known(1, OVERVIEW)
        .text("\n")
        .known(2, PROACTIVE_DISCLOSURE)
        .text("\n")
        .known(3, OTHER_MATTERS)
        .text("。"));
    assertThat(all.left()).containsExactly(3, 4, 5);
  }

  @Test
  void headingsOfLostTablesDoNotComeAgain() {
    assertThat(entries("\n").left()).containsExactly(0, 1, 2);
    assertThat(entries("\n").text("略").known(1, OVERVIEW).left()).hasSize(4);
  }

  @Test
  void theLastOfSeveralListsHasTheHeadings() {
    Candidates all = entries("\n");
    for (int i = 0; i < 2; i++) {
      all.known(1, OVERVIEW)
          .text("\n")
          .known(2, PROACTIVE_DISCLOSURE)
          .text("\n")
          .known(3, OTHER_MATTERS)
          .text("。");
    }
    assertThat(all.left()).containsExactly(6, 7, 8);
    assertThat(all.entries()).hasSize(6);
  }

  @Test
  void aTableOfContentsBeginsWithTheFirstSection() {
    Candidates list = new Candidates()
        .known(2, PROACTIVE_DISCLOSURE)
        .text("\n")
        .known(3, REQUESTS)
        .text("\n")
        .known(4, OTHER_MATTERS)
        .text("。");
    assertThat(list.known(2, PROACTIVE_DISCLOSURE)
            .text("略")
            .known(3, REQUESTS)
            .text("略")
            .known(4, OTHER_MATTERS)
            .left())
        .hasSize(6);
  }

  @Test
  void twoEntriesAreNoTableOfContents() {
    assertThat(new Candidates()
            .known(1, OVERVIEW)
            .known(2, REQUESTS)
            .text("。")
            .known(1, OVERVIEW)
            .text("略")
            .known(2, REQUESTS)
            .left())
        .hasSize(4);
  }

  @Test
  void entriesCountUpwards() {
    assertThat(new Candidates()
            .known(1, OVERVIEW)
            .known(2, PROACTIVE_DISCLOSURE)
            .known(2, OTHER_MATTERS)
            .text("。")
            .known(1, OVERVIEW)
            .text("略")
            .known(2, PROACTIVE_DISCLOSURE)
            .text("略")
            .known(2, OTHER_MATTERS)
            .left())
        .hasSize(6);
  }

  @Test
  void withoutNumbersEntriesAreOfOneKindAfterAnother() {
    assertThat(plainTwice(OVERVIEW, PROACTIVE_DISCLOSURE, OTHER_MATTERS).left())
        .containsExactly(3, 4, 5);
    assertThat(plainTwice(OVERVIEW, OTHER_MATTERS, OTHER_MATTERS).left()).hasSize(6);
  }

  private static Candidates plainTwice(SectionKind... kinds) {
    Candidates all = new Candidates();
    for (SectionKind kind : kinds) {
      all.plain(kind);
    }
    all.text("。");
    for (SectionKind kind : kinds) {
      all.plain(kind).text("略");
    }
    return all;
  }

  @Test
  void anEntryWithoutANumberDoesNotGoOnBehindOneWithANumber() {
    assertThat(new Candidates()
            .known(1, OVERVIEW)
            .known(2, PROACTIVE_DISCLOSURE)
            .plain(OTHER_MATTERS)
            .text("。")
            .known(1, OVERVIEW)
            .text("略")
            .known(2, PROACTIVE_DISCLOSURE)
            .text("略")
            .plain(OTHER_MATTERS)
            .left())
        .hasSize(6);
  }

  @Test
  void halfOfTheKnownEntriesComeAgainAndAtLeastTwo() {
    Candidates four = new Candidates()
        .known(1, OVERVIEW)
        .known(2, PROACTIVE_DISCLOSURE)
        .known(3, REQUESTS)
        .known(4, OTHER_MATTERS)
        .text("。");
    assertThat(four.known(1, OVERVIEW).text("略").known(2, PROACTIVE_DISCLOSURE).left())
        .containsExactly(4, 5);

    Candidates five = new Candidates()
        .known(1, OVERVIEW)
        .known(2, PROACTIVE_DISCLOSURE)
        .known(3, REQUESTS)
        .known(4, REVIEW_AND_LITIGATION)
        .known(5, OTHER_MATTERS)
        .text("。");
    assertThat(five.known(1, OVERVIEW).text("略").known(2, PROACTIVE_DISCLOSURE).left())
        .hasSize(7);

    Candidates unknown = new Candidates()
        .known(1, OVERVIEW)
        .unknown(2, Place.LINE)
        .unknown(3, Place.LINE)
        .text("。");
    assertThat(unknown.known(1, OVERVIEW).left()).hasSize(4);
  }

  @Test
  void anUnknownEntryIsLeftOutWithTheOthersAndNamesNothing() {
    Candidates all = new Candidates()
        .known(1, OVERVIEW)
        .unknown(2, Place.LINE)
        .known(3, OTHER_MATTERS)
        .text("。")
        .known(1, OVERVIEW)
        .text("略")
        .unknown(2, Place.LINE)
        .text("略")
        .known(3, OTHER_MATTERS);
    assertThat(all.left()).containsExactly(3, 4, 5);
    assertThat(all.entries()).containsExactly(OVERVIEW, OTHER_MATTERS);
  }

  @Test
  void theSameKindUnderAnotherNumberDoesNotComeAgain() {
    Candidates all = entries("\n")
        .known(4, OVERVIEW)
        .text("略")
        .known(5, PROACTIVE_DISCLOSURE)
        .text("略")
        .known(6, OTHER_MATTERS);
    assertThat(all.left()).hasSize(6);
  }
}
