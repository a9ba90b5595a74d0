package io.github.gongkai.core.binding;

import static io.github.gongkai.core.binding.Forms.line;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.model.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Heads that a table has otherwise than its form, and units that they print. */
class HeadsTest {

  private static final String ROWS =
      "收到来信 | 5 | 3 | 1 | 9 |\n收到来电 | 1 | 2 | 0 | 3 |\n其他 | 0 | 1 | 0 | 1 |\n";

  @ParameterizedTest
  @CsvSource({
    "男性 | 女性 | 其他 | 总计, 5 3 1 9",
    "总计 | 男性 | 女性 | 其他, ? ? ? ?",
    "女性 | 男性 | 其他 | 总计, ? ? ? ?",
    "男性 | 其他 | 女性 | 总计, ? ? ? ?",
    "男性 | 女性 | 其他, 5 3 1 9",
    "男性 | 女性, 5 3 1 9"
  })
  void columnsInAnotherOrderAreNotGivenByTheirPlace(String heads, String figures) {
    assertThat(line("来信来电情况 | " + heads + " |\n" + ROWS, "mail.letters")).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource({"乙类, 5 3 1 9, ? ? ? ?", "乙类丙类丁类, 5 3 1 9, ? ? ? ?", "乙类丙类丁类戊, 5 3 1 9, 5 _ 1 _"})
  void besideAShortHeadThatNobodyKnowsOnlyFullLinesAreRead(
      String head, String full, String lacking) {
    String heads = "来信来电情况 | 男性 | 女性 | " + head + " | 其他 | 总计 |\n";
    assertThat(line(heads + ROWS, "mail.letters")).isEqualTo(full);
    String open = ROWS.replace("| 5 | 3 | 1 | 9 |", "| 5 | | 1 | |");
    assertThat(line(heads + open, "mail.letters")).isEqualTo(lacking);
  }

  @Test
  void aUnitInAHeadIsThatOfTheAmountsBelow() {
    String works = "工程数量 | 工程造价（单位：元） |\n修路工程 | 3 | 50000 |\n修桥工程 | 1 | 20000 |\n";
    assertThat(line("来信来电情况\n" + works, "works.road")).isEqualTo("3 5");
    assertThat(line("来信来电情况\n" + works, "works.bridge")).isEqualTo("1 2");
    String lost = works.replace("单位：元", "单位：\uFFFD元");
    assertThat(line("来信来电情况\n" + lost, "works.road")).isEqualTo("3 ?");
    String asked = works.replace("单位：元", "单位：?元");
    assertThat(line("来信来电情况\n" + asked, "works.road")).isEqualTo("3 ?");
    String far = works.replace("单位：元", "以下各行的金额一律按单位：元");
    assertThat(line("来信来电情况\n" + far, "works.road")).isEqualTo("3 50000");
  }

  @Test
  void theTextShowsWhereLinesStand() {
    String document = "来信来电情况 | 男性 | 女性 | 其他 | 总计 |\n" + ROWS;
    BoundTables tables = Forms.bind(document);
    int letters = document.indexOf("收到来信");
    assertThat(tables.places()).contains(Span.of(letters, letters + 4)).hasSize(3);
    assertThat(tables.showLinesIn(letters, letters + 1)).isTrue();
    assertThat(tables.showLinesIn(letters + 1, letters + 4)).isFalse();
    assertThat(tables.showLinesIn(0, letters)).isFalse();
    int five = document.indexOf('5');
    assertThat(tables.hasFiguresIn(Span.of(five, five + 1))).isTrue();
    assertThat(tables.hasFiguresIn(Span.of(0, five))).isFalse();
    assertThat(tables.hasFiguresIn(Span.of(five + 1, five + 3))).isFalse();
  }
}
