package io.github.gongkai.core.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.text.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingLettersTest {

  @Test
  void blanksSignsAndTheParticleAreNoLetters() {
    assertThat(HeadingLetters.of("《政府信息》的 公开，情况（２０２０Ａ）。")).isEqualTo("政府信息公开情况2020a");
    assertThat(HeadingLetters.of("甲、乙的丙丁", 1, 5)).isEqualTo("乙丙");
    assertThat(HeadingLetters.of("甲", 1, 1)).isEmpty();
  }

  @Test
  void stopsAreNeitherLettersNorIgnored() {
    for (char c : "。;!?:.#|".toCharArray()) {
      assertThat(HeadingLetters.isLetter(c)).isFalse();
      assertThat(HeadingLetters.isIgnored(c)).isFalse();
    }
  }

  @Test
  void blanksQuotesAndBracketsAreIgnoredAndCellsEndsAreNot() {
    for (char c : " \n的、,()[]{}<>“”‘’\"'《》〈〉「」『』·•*_`~-/".toCharArray()) {
      assertThat(HeadingLetters.isIgnored(c)).isTrue();
      assertThat(HeadingLetters.isLetter(c)).isFalse();
    }
    for (char c : new char[] {Mark.CELL, Mark.ROW, Mark.TABLE, Mark.TABLE_END, '公', 'a', '1'}) {
      assertThat(HeadingLetters.isIgnored(c)).isFalse();
    }
  }

  @Test
  void sentencesAndItemsOfListsEndInStops() {
    for (char c : "。;!?".toCharArray()) {
      assertThat(HeadingLetters.isSentenceEnd(c)).isTrue();
    }
    for (char c : "、,.:甲 ".toCharArray()) {
      assertThat(HeadingLetters.isSentenceEnd(c)).isFalse();
    }
  }

  @Test
  void aWordIsFoundOverBlanks() {
    assertThat(HeadingLetters.matchWord("见统计指标表", 1, "统计指标")).isEqualTo(5);
    assertThat(HeadingLetters.matchWord("统 计\n指  标", 0, "统计指标")).isEqualTo(8);
    assertThat(HeadingLetters.matchWord("统        计", 0, "统计")).isEqualTo(10);
    assertThat(HeadingLetters.matchWord("统    计    指    标", 0, "统计指标")).isEqualTo(16);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {" 统计", "统", "统 ", "统、计", "统\u001F计", "计统", "统合计", "统         计" // nine blanks
      })
  void aWordIsNotFoundOverAnythingElse(String text) {
    assertThat(HeadingLetters.matchWord(text, 0, "统计")).isEqualTo(-1);
  }

  @Test
  void aWordWhoseFirstLetterStandsLaterIsNotFound() {
    assertThat(HeadingLetters.matchWord("  统计", 0, "统计")).isEqualTo(-1);
    assertThat(HeadingLetters.matchWord("  统计", 2, "统计")).isEqualTo(4);
  }

  @Test
  void theLastCharacterBeforeAnIndexIsNoGap() {
    assertThat(HeadingLetters.lastBefore("甲乙 \n丙", 4, 9)).isEqualTo(1);
    assertThat(HeadingLetters.lastBefore("甲乙", 1, 9)).isZero();
    assertThat(HeadingLetters.lastBefore("  丙", 2, 9)).isEqualTo(-1);
    assertThat(HeadingLetters.lastBefore(" 丙", 1, 1)).isEqualTo(-1);
    assertThat(HeadingLetters.lastBefore("丙", 0, 9)).isEqualTo(-1);
  }

  @Test
  void noFurtherBackThanTheBound() {
    assertThat(HeadingLetters.lastBefore("甲   丙", 4, 4)).isZero();
    assertThat(HeadingLetters.lastBefore("甲   丙", 4, 3)).isEqualTo(-1);
    assertThat(HeadingLetters.lastBefore("甲乙   丙", 5, 3)).isEqualTo(-1);
  }

  @Test
  void blanksAndLineEndsAreSkippedAndCellsEndsAreNot() {
    assertThat(HeadingLetters.skipGaps("甲 \n 乙", 1, 9)).isEqualTo(4);
    assertThat(HeadingLetters.skipGaps("甲 \u001F 乙", 1, 9)).isEqualTo(2);
    assertThat(HeadingLetters.skipGaps("甲乙", 1, 9)).isEqualTo(1);
    assertThat(HeadingLetters.skipGaps("甲  ", 1, 9)).isEqualTo(3);
    assertThat(HeadingLetters.skipGaps("甲    乙", 1, 2)).isEqualTo(3);
    assertThat(HeadingLetters.skipGaps("甲    乙", 1, 0)).isEqualTo(1);
  }
}
