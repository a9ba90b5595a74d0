package io.github.gongkai.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {

  @Test
  void countsChineseCharactersTwice() {
    assertThat(Columns.of("公开, a")).isEqualTo(7);
    assertThat(Columns.of("𠮷（１）")).isEqualTo(8);
    assertThat(Columns.of("e\u0301")).isEqualTo(1);
  }

  @Test
  void cutsBetweenCharactersOnly() {
    assertThat(Columns.fit("政府信息公开", 7)).isEqualTo("政府信…");
    assertThat(Columns.fit("政府", 4)).isEqualTo("政府");
    assertThat(Columns.begin("𠮷𠮷", 3)).isEqualTo("𠮷");
  }

  @Test
  void breaksLinesAtBlanksHyphensAndBetweenChineseCharacters() {
    assertThat(Columns.wrap("Public-interest organization", 12))
        .containsExactly("Public-", "interest", "organization");
    assertThat(Columns.wrap("要求提供公开出版物", 8)).containsExactly("要求提供", "公开出版", "物");
    assertThat(Columns.wrap("总计\nTotal", 40)).containsExactly("总计", "Total");
  }
}
