package io.github.gongkai.core.binding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.text.Fold;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrdinalsTest {

  /** What of the text before a label belongs to the label. */
  private static String lead(String before) {
    String folded = Fold.all(before + "名");
    int label = before.length();
    return before.substring(Ordinals.lead(folded, label, 0));
  }

  @ParameterizedTest
  @CsvSource({
    "一、,一、",
    "（一）,（一）",
    "(12),(12)",
    "1.,1.",
    "12.,12.",
    "①,①",
    "⒈,⒈",
    "㈠,㈠",
    "其中：,其中：",
    "其中,其中",
    "其 中 ：,其 中 ：",
    "其中：1.,其中：1.",
    "（七）“,（七）“",
    "三、（二）,三、（二）",
    "十一、,十一、",
    "2、,2、",
    "*,*"
  })
  void ordinalsBelongToTheLabel(String before, String lead) {
    assertThat(lead(before)).isEqualTo(lead);
  }

  @ParameterizedTest
  @CsvSource({"3700000372.,2.", "00000001.,1.", "5 3.,3.", "7（一）,（一）", "12其中：,其中：", "0四、,四、", "0①,①"
  })
  void figuresBeforeAnOrdinalAreNoPartOfIt(String before, String lead) {
    assertThat(lead(before)).isEqualTo(lead);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"（七\n）", "（七\u00A0）", "（\n七\n）", "三\n、", "(\n12)", "\u001F1\n.", "\u001F1 、"})
  void aLineThatEndsWithinAnOrdinalDoesNotBreakIt(String before) {
    assertThat(lead(before)).isEqualTo(before.replace("\u001F", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0\n1\n.", "5 12 、", "七\n）", "（七\u001F）", "\u001F（\n\n\n\n\n\n\n\n\n\n七）"})
  void whatDoesNotHoldTogetherIsNoOrdinal(String before) {
    assertThat(lead(before)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"12", "12 ", "件", "", "0\n", "3\u001F"})
  void figuresAloneAreNoOrdinal(String before) {
    assertThat(lead(before).strip()).isEmpty();
  }

  @Test
  void theLeadNeverGoesBelowTheFloor() {
    String folded = "一、二、三、名";
    for (int floor = 0; floor <= 6; floor++) {
      assertThat(Ordinals.lead(folded, 6, floor)).isGreaterThanOrEqualTo(floor);
    }
  }

  @ParameterizedTest
  @CsvSource({"(一)名, 3, 1, 3", "三 、名, 3, 1, 3", "'一二\n、名', 4, 1, 1", "'|\n3\n、名', 5, 2, 5"})
  void whatStandsBeforeTheFloorMakesNoOrdinal(String text, int label, int floor, int lead) {
    assertThat(Ordinals.lead(text.replace('|', '\u001F'), label, floor)).isEqualTo(lead);
  }

  @Test
  void anOrdinalHasThreeNumeralsAndEightBlanksAtTheMost() {
    assertThat(lead("一二三四\n、")).isEqualTo("二三四\n、");
    assertThat(lead("()")).isEmpty();
    assertThat(lead("(" + "\n".repeat(8) + "七)")).hasSize(11);
    assertThat(lead("(" + "\n".repeat(9) + "七)")).isEmpty();
  }

  @Test
  void headingsBeginWithAnOrdinal() {
    assertThat(Ordinals.begins("四、复议", 0, 4)).isTrue();
    assertThat(Ordinals.begins("(二)复议", 0, 5)).isTrue();
    assertThat(Ordinals.begins("四川省", 0, 3)).isFalse();
    assertThat(Ordinals.begins("(二", 0, 2)).isFalse();
    assertThat(Ordinals.begins("四", 0, 1)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "'1234、', true",
    "'12345、', false",
    "(123), true",
    "(1234), false",
    "'、1', false",
    "(), false",
    "'1,', true",
    "1:, false",
    "(1、, false",
    "1, false"
  })
  void anOrdinalAtABeginningIsShort(String text, boolean begins) {
    assertThat(Ordinals.begins(text, 0, text.length())).isEqualTo(begins);
    assertThat(Ordinals.begins("名" + text, 1, text.length() + 1)).isEqualTo(begins);
    assertThat(Ordinals.begins(text, 0, text.length() - 1)).isFalse();
  }

  @Test
  void enclosedNumbersAreOrdinalsFromTheirFirstToTheirLast() {
    for (char c : "①⒛㈠㈩㊀㊉".toCharArray()) {
      assertThat(Ordinals.lead(c + "名", 1, 0)).as("%s", c).isZero();
    }
    for (char c : "\u245F⒜\u321F㈪\u327F㊊".toCharArray()) {
      assertThat(Ordinals.lead(c + "名", 1, 0)).as("%s", c).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "一二三、, 0",
    "一二三四、, 1",
    "12., 0",
    "112., 2",
    "22., 1",
    "(一二三), 0",
    "(一二三四), 6",
    "其中:, 0",
    "中:, 2",
    "其:, 2"
  })
  void ordinalsAreShort(String before, int lead) {
    assertThat(Ordinals.lead(before + "名", before.length(), 0)).isEqualTo(lead);
  }

  /** What stands before the floor belongs to another label, as if the text began there. */
  @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
  void nothingBeforeTheFloorCounts(
      @ForAll("leads") String before, @ForAll @IntRange(max = 30) int at) {
    int floor = Math.min(at, before.length());
    int lead = Ordinals.lead(before + "名", before.length(), floor);
    String rest = before.substring(floor);
    assertThat(lead - floor).isEqualTo(Ordinals.lead(rest + "名", rest.length(), 0));
  }

  @Provide
  Arbitrary<String> leads() {
    return Arbitraries.of(
            "一", "十二", "1", "12", "7", "、", ".", "其中", "中", ":", "(", ")", "“", "①", "件")
        .list()
        .ofMaxSize(10)
        .map(parts -> String.join("", parts));
  }
}
