package io.github.gongkai.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.model.FindingKind;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

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

  @Property
  void everyCharacterCutsOutItselfOrItsTraditionalForm(@ForAll("mixed") String words) {
    ReadingText text = Repair.repair(Texts.builder(words)).text();
    for (int i = 0; i < text.length(); i++) {
      char read = text.charAt(i);
      String cut = text.span(i, i + 1).cut(words);
      assertThat(cut).hasSize(1);
      assertThat(cut.charAt(0) == read || HanScript.simplified(cut.charAt(0)) == read)
          .as("%s for %s", read, cut)
          .isTrue();
    }
  }

  private static String digits(String words) {
    return words.replaceAll("\\D", "");
  }

  @Provide
  Arbitrary<String> mixed() {
    return Arbitraries.of(
            "公開", "公开", "(guó)", "(12)", "（gong）", "公(gōng)", "1", "２3", "APP", "(PPP)", "(", ")",
            "辦", "件(jiàn)", "\n", "\u001F", "|", "𠮷", "(jian)")
        .list()
        .ofMaxSize(14)
        .map(parts -> String.join("", parts));
  }
}
