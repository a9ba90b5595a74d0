package io.github.gongkai.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.limit.Deadline;
import io.github.gongkai.model.FindingKind;
import io.github.gongkai.model.source.Span;
import java.time.Duration;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepairTest {

  private static final String TRADITIONAL = "本年度共收到政府信息公開申請12件，辦結11件，結轉下年度繼續辦理1件。";

  @Test
  void traditionalTextBecomesSimplified() {
    Repaired repaired = Repair.repair(Texts.builder(TRADITIONAL));
    assertThat(repaired.text().text()).isEqualTo("本年度共收到政府信息公开申请12件，办结11件，结转下年度继续办理1件。");
    assertThat(repaired.findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.kind()).isEqualTo(FindingKind.TEXT_REPAIRED));
  }

  @ParameterizedTest
  @ValueSource(strings = {"乾县人民政府信息公开", "乾安县乾元路，乾隆年间", "成效显著，著作权，一应俱全", "聊以慰藉", "于洪区、後海", "象征徵羽"})
  void charactersThatSimplifiedTextHasTooMakeNoTextTraditional(String words) {
    assertThat(Repair.repair(Texts.builder(words)).findings()).isEmpty();
    assertThat(Texts.repaired(words)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "隨著政務公開,随着政务公开",
    "成效顯著、著力推進,成效显著、着力推进",
    "乾縣政務公開,乾县政务公开",
    "保持乾淨整潔,保持干净整洁",
    "一應俱全的資訊,一应俱全的资讯",
    "憑藉資訊,凭借资讯",
    "會後公開,会后公开"
  })
  void whatAPhraseDecidesIsReadByItsPhrase(String written, String read) {
    assertThat(Texts.repaired(written)).isEqualTo(read);
  }

  @Test
  void aSimplifiedTextStaysAndNothingIsReported() {
    String words = "本年度共收到政府信息公开申请12件，办结11件。";
    Repaired repaired = Repair.repair(Texts.builder(words));
    assertThat(repaired.text().text()).isEqualTo(words);
    assertThat(repaired.findings()).isEmpty();
  }

  @Test
  void oneTraditionalNameInALongTextIsNoTraditionalText() {
    String words = "某某鎮" + "全年工作平稳有序推进".repeat(60);
    assertThat(Texts.repaired(words)).isEqualTo(words);
  }

  @Test
  void readingsTakenOutAreReportedWithTheirPlaces() {
    String words = "政(zhèng)府(fǔ)";
    Repaired repaired = Repair.repair(Texts.builder(words));
    assertThat(repaired.findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.spans())
            .extracting(span -> span.cut(words))
            .containsExactly("(zhèng)", "(fǔ)"));
  }

  @Property
  void digitsAreNeverTouched(@ForAll("mixed") String words) {
    assertThat(digits(Texts.repaired(words))).isEqualTo(digits(words));
  }

  @ParameterizedTest
  @CsvSource({
    "受理&nbsp;12件,受理\u00A012件",
    "受理&nbsp 12件,受理  12件",
    "受理&#160;12件,受理\u00A012件",
    "受理&#xA0;12件,受理\u00A012件",
    "受理&emsp;12件,受理\u200312件",
    "受理&amp;nbsp;12件,受理\u00A012件",
    "受理&amp;amp;nbsp;12件,受理\u00A012件",
    "受理&#38;nbsp;12件,受理\u00A012件",
    "&ldquo;五公开&rdquo;,“五公开”",
    "&lt;规定&gt;,<规定>",
    "受理&#49;2件,受理12件",
    "R&D经费,R&D经费",
    "A&B;,A&B;",
    "&nbspace;,&nbspace;",
    "&#31;,' '",
    "&,&"
  })
  void referencesOfHtmlAreResolved(String written, String read) {
    assertThat(Texts.repaired(written)).isEqualTo(read.strip().isEmpty() ? " " : read);
  }

  @ParameterizedTest
  @CsvSource({
    "⼀般公⽂,一般公文",
    "㈠概述,(一)概述",
    "第㈥项,第(六)项",
    "公\uE5E5开,公 开",
    "⑴5,⑴5",
    "①5,①5",
    "⒈5,⒈5",
    "１２,１２"
  })
  void compatibilityFormsBecomePlainAndEnclosedDigitsStay(String written, String read) {
    assertThat(Texts.repaired(written)).isEqualTo(read);
  }

  @Test
  void charactersOfPrivateUseStayAndAreFlagged() {
    Repaired repaired = Repair.repair(Texts.builder("\uF0B7 公开"));
    assertThat(repaired.text().text()).isEqualTo("\uF0B7 公开");
    assertThat(repaired.findings()).singleElement().satisfies(finding -> {
      assertThat(finding.kind()).isEqualTo(FindingKind.TEXT_DAMAGED);
      assertThat(finding.spans()).containsExactly(Span.of(0, 1));
    });
  }

  @Test
  void everyRepairIsNamedWithItsPlaces() {
    String words = "政(zhèng)府&nbsp;資⼀";
    Repaired repaired = Repair.repair(Texts.builder(words));
    assertThat(repaired.text().text()).isEqualTo("政府\u00A0资一");
    assertThat(repaired.findings().stream()
            .flatMap(finding -> finding.spans().stream())
            .map(span -> span.cut(words)))
        .containsExactlyInAnyOrder("(zhèng)", "&nbsp;", "資", "⼀");
  }

  @Property
  void repairingTwiceIsRepairingOnce(@ForAll("mixed") String words) {
    String once = Texts.repaired(words);
    assertThat(Texts.repaired(once)).isEqualTo(once);
  }

  @Property
  void everyCharacterCutsOutWhatItWasReadFrom(@ForAll("mixed") String words) {
    ReadingText text = Repair.repair(Texts.builder(words)).text();
    int last = 0;
    for (int i = 0; i < text.length(); i++) {
      Span place = text.span(i, i + 1);
      assertThat(place.start()).isGreaterThanOrEqualTo(last);
      last = place.start();
      char read = text.charAt(i);
      String cut = place.cut(words);
      boolean same = cut.length() == 1
          && (cut.charAt(0) == read || HanScript.simplified(cut.charAt(0)) == read);
      assertThat(same || cut.startsWith("&") || cut.equals("㈠") || cut.equals("⼀"))
          .as("%s for %s", read, cut)
          .isTrue();
    }
  }

  private static String digits(String words) {
    return words.replaceAll("&?#38;|\\D", "");
  }

  @Provide
  Arbitrary<String> mixed() {
    return Arbitraries.of(
            "公開", "公开", "(guó)", "(12)", "（gong）", "公(gōng)", "1", "２3", "APP", "(PPP)", "(", ")",
            "辦", "件(jiàn)", "\n", "&nbsp;", "&amp;", "&", "amp;", "#38;", "nbsp;", "?", "guó)",
            "(gu?)", "㈠", "⼀", "⑴", "\u001F", "|", "𠮷", "(jian)")
        .list()
        .ofMaxSize(14)
        .map(parts -> String.join("", parts));
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "(12)年度a报告", "公(开)a", "“年度”报告—①", "国家(2020)", ""})
  void wordsThatAreCleanAreNotCopied(String words) {
    assertThat(Repair.words(words)).isSameAs(words);
  }

  @ParameterizedTest
  @CsvSource({
    "a&lt;b,a<b",
    "⼀般,一般",
    "国(guo)家,国家",
    "備?zhèn)查,备?查",
    "公開,公开",
    "&#x2F00;般,一般",
    "国&#40;guo)家,国家"
  })
  void oneReasonIsEnoughToRepairWordsAndOneRepairMayCallForAnother(String written, String read) {
    assertThat(Repair.words(written)).isEqualTo(read);
    assertThat(Texts.repaired(written)).isEqualTo(read);
  }

  @ParameterizedTest
  @ValueSource(strings = {"甲&lt;乙", "⼀般", "国(guó)家", "公開"})
  void whenTimeIsOverATextStaysAsItIs(String words) {
    Deadline past = Deadline.in(Optional.of(Duration.ofSeconds(-1)));
    Repaired repaired = Repair.repair(Texts.builder(words), past);
    assertThat(repaired.text()).hasToString(words);
    assertThat(repaired.findings()).isEmpty();
  }

  @Test
  void whereTimeWasOverIsKnown() {
    Deadline past = Deadline.in(Optional.of(Duration.ofSeconds(-1)));
    Repair.repair(Texts.builder("甲&lt;乙"), past);
    assertThat(past.place()).hasValue(0);
  }
}
