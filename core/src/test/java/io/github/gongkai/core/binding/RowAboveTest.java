package io.github.gongkai.core.binding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a cell repeats the one above; a bar ends a cell, ¶ a page's row. */
class RowAboveTest {

  /** Of the last 乙 in a text. */
  private static boolean repeats(String text) {
    String folded = MarkedText.marked(text);
    return RowAbove.says(folded, folded.lastIndexOf('乙'));
  }

  @ParameterizedTest
  @CsvSource({
    "'甲|乙|丙\n丁|乙|戊', true",
    "'甲|乙|丙\n丁| 乙 |戊\n', true",
    "'甲|丙|乙\n丁|戊|乙', true",
    "'前\n甲|乙|丙\n丁|乙|戊\n后', true",
    "'甲|丙|丁\n甲|乙|丁', false",
    "'甲|丙|乙\n甲|乙|丁', false",
    "'甲|乙|丙|丁\n甲|乙|丁', false",
    "'甲|乙\n甲|乙', false",
    "'甲|乙|丙', false",
    "'甲|乙|丙\n\n甲|乙|丙', false",
    "'甲|乙|丙¶甲|乙|丙', false",
    "'甲|乙|丙\n甲|乙|丙¶', false",
    "'甲|乙|丙¶\n甲|乙|丙', false"
  })
  void aCellSaysWhatTheOneInItsColumnAboveDoes(String text, boolean repeats) {
    assertThat(repeats(text)).isEqualTo(repeats);
  }

  @Test
  void linesAreLookedThroughForTwelveHundredCharactersEachWay() {
    String above = "甲|乙|丙\n";
    assertThat(repeats(above + "长".repeat(1198) + "|乙|丙")).isTrue();
    assertThat(repeats(above + "长".repeat(1199) + "|乙|丙")).isFalse();
    assertThat(repeats(above + "甲|乙|" + "长".repeat(1197) + "\n")).isTrue();
    assertThat(repeats(above + "甲|乙|" + "长".repeat(1198) + "\n")).isFalse();
    assertThat(repeats("甲|乙|" + "长".repeat(1196) + "\n甲|乙|丙")).isTrue();
    assertThat(repeats("甲|乙|" + "长".repeat(1197) + "\n甲|乙|丙")).isFalse();
  }
}
