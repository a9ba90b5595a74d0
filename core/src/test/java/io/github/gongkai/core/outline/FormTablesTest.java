package io.github.gongkai.core.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.outline.FormTables.Following;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormTablesTest {

  @Test
  void rowsAreToldByTheirLetters() {
    assertThat(FormTables.isRequestRow("本年新收政府信息公开申请数量")).isTrue();
    assertThat(FormTables.isRequestRow("总计")).isTrue();
    assertThat(FormTables.isRequestRow("今年总计")).isFalse();
    assertThat(FormTables.isStatisticsRow("行政复议数量")).isTrue();
    assertThat(FormTables.isStatisticsRow("行政复议数量多")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n120",
        "\n条",
        " 条 120",
        "\n-",
        "\n/",
        "\n(-)",
        "\n12,345",
        "\u001F\u001F0",
        "\n网站12",
        "\n网站12 ",
        "\n其中网站12条其中公报30",
        "\n甲\n乙\n丙\n7"
      })
  void figuresUnitsAndDashesFollow(String text) {
    assertThat(FormTables.following("数量" + text, 2)).isEqualTo(Following.FIGURES);
    assertThat(FormTables.figuresFollow("数量" + text, 2)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\n全年平稳。\n7", "\n甲;", "\n甲乙,丙丁", "\n收到7件!", "\n甲\n乙\n丙\n好。", "\n...\n\n甲,乙\n7"})
  void sentencesFollow(String text) {
    assertThat(FormTables.following("数量" + text, 2)).isEqualTo(Following.PROSE);
    assertThat(FormTables.figuresFollow("数量" + text, 2)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\n", "\n单位", "\n第12号令", "\n...", "\n甲\n乙\n丙\n丁\n7", "\n甲\n乙\n丙\n丁\n好。"})
  void labelsAndNothingAreUnclear(String text) {
    assertThat(FormTables.following("数量" + text, 2)).isEqualTo(Following.UNCLEAR);
    assertThat(FormTables.figuresFollow("数量" + text, 2)).isFalse();
  }

  @Test
  void emptyLinesAreNotCounted() {
    assertThat(FormTables.following("\n\n.\n\n.\n\n甲\n乙\n丙\n7", 0)).isEqualTo(Following.FIGURES);
  }

  @Test
  void whatIsLongIsProseOrRunTogether() {
    assertThat(FormTables.following("字".repeat(29), 0)).isEqualTo(Following.UNCLEAR);
    assertThat(FormTables.following("字".repeat(30), 0)).isEqualTo(Following.PROSE);
    assertThat(FormTables.following("字".repeat(27) + "7字", 0)).isEqualTo(Following.UNCLEAR);
    assertThat(FormTables.following("字".repeat(28) + "7字", 0)).isEqualTo(Following.FIGURES);
  }

  @Test
  void noFurtherThanItsReach() {
    assertThat(FormTables.following("\n" + " ".repeat(398) + "7", 0)).isEqualTo(Following.FIGURES);
    assertThat(FormTables.following("\n" + " ".repeat(399) + "7", 0)).isEqualTo(Following.UNCLEAR);
  }

  @ParameterizedTest
  @ValueSource(strings = {"投诉数量 件 2", "投诉数量 件", "投诉数量 2.5", "投诉数量\u001F12 \n", "投诉数量 万元", " 2"})
  void aRowEndsInAFigureOrAUnitThatStandsApart(String text) {
    assertThat(FormTables.endsAsRow(text, 0, text.length())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"投诉数量2", "投诉数量", "投诉 数量", "2", "件", "", " ", "投诉2件", "第 2 号"})
  void anythingElseDoesNot(String text) {
    assertThat(FormTables.endsAsRow(text, 0, text.length())).isFalse();
  }

  @Test
  void aRowIsOneWithinItsStretch() {
    assertThat(FormTables.endsAsRow("数量 2", 3, 4)).isFalse();
    assertThat(FormTables.endsAsRow("数量 2", 2, 4)).isTrue();
    assertThat(FormTables.endsAsRow("数量 2", 0, 2)).isFalse();
    assertThat(FormTables.endsAsRow("数量 2  ", 4, 6)).isFalse();
  }
}
