package io.github.gongkai.core.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may stand in a cell, as piped text, as a page, and as text without ends of cells. */
class CellsTest {

  private static final List<String> ROWS =
      List.of("工程数量;工程造价", "修路工程;4;@", "修桥工程;0;0", "人员情况;工程数量;比上年增减", "编内人员;12;@");

  private static List<String> documents(int row, String value) {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < ROWS.size(); i++) {
      rows.add(ROWS.get(i).replace("@", i == row ? value : "0"));
    }
    String text = String.join("\n", rows);
    return List.of(
        text.replace(";", " | ").replace("\n", " |\n") + " |\n",
        "<table><tr><td>"
            + text.replace(";", "</td><td>").replace("\n", "</td></tr><tr><td>")
            + "</td></tr></table>",
        text.replace(';', '\n') + "\n");
  }

  private static List<String> read(int row, String line, String value) {
    return documents(row, value).stream().map(of -> Forms.line(of, line)).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "25, 25",
    "0.5, 0.5",
    "25万元, 25",
    "250000元, 25",
    "'1,234', 1234",
    "２５, 25",
    "25 万元, 25",
    "25万, 25",
    "25（万元）, 25",
    "3亿元, 30000"
  })
  void amountsAreReadInEveryLayout(String written, String amount) {
    assertThat(read(1, "works.road", written)).containsOnly("4 " + amount);
  }

  @ParameterizedTest
  @CsvSource({"/", "-", "—", "--", "无", "空"})
  void signsOfAnEmptyCellAreBlankInEveryLayout(String written) {
    assertThat(read(1, "works.road", written)).containsOnly("4 _");
    assertThat(read(4, "people.staff", written)).containsOnly("12 _");
  }

  @ParameterizedTest
  @CsvSource({
    "约12", "12余", "近百", "逾12", "1286。54", "3千", "未统计", "暂无", "壹拾", "￥12", "1O2", "12~15", "12多",
    "12左右", "超12", "共12", "≈12", "↑12", "不详"
  })
  void whatIsNoFigureIsNoneInAnyLayout(String written) {
    assertThat(read(1, "works.road", written).subList(0, 2)).containsOnly("4 ?");
    assertThat(read(1, "works.road", written).get(2)).endsWith("?");
  }

  @ParameterizedTest
  @CsvSource({
    "+3, 3",
    "-2, -2",
    "−2, -2",
    "减少2, -2",
    "减38, -38",
    "下降2, -2",
    "增加5, 5",
    "新增 3, 3",
    "0/0, 0",
    "3, 3"
  })
  void changesHaveTheirSignInEveryLayout(String written, String change) {
    assertThat(read(4, "people.staff", written)).containsOnly("12 " + change);
  }

  @ParameterizedTest
  @CsvSource({"3/2", "持平", "（-2）", "净增3"})
  void changesThatAreNotClearAreOpen(String written) {
    assertThat(read(4, "people.staff", written)).allMatch(figures -> figures.endsWith("?"));
  }

  @ParameterizedTest
  @CsvSource({"十二, 12", "一百二十, 120", "③, 3", "〇, 0"})
  void chineseFiguresAreReadWhereCellsHaveEnds(String written, String amount) {
    assertThat(read(1, "works.road", written).subList(0, 2)).containsOnly("4 " + amount);
    assertThat(read(1, "works.road", written).get(2)).doesNotContain(amount + " ");
  }

  /** 1 3 4 in one cell: 134 where a sum says so, and otherwise one figure or three. */
  @Test
  void digitsThatStandApartInOneCellAreOneFigureWhereASumSaysSo() {
    String table = "来信来电情况 | 男性 | 女性 | 其他 | 总计 |\n收到来信 | 1 3 4 | 5 | 0 | 139 |\n"
        + "收到来电 | 1 | 2 | 0 | 3 |\n其他 | 0 | 1 | 0 | 1 |\n";
    assertThat(Forms.line(table, "mail.letters")).isEqualTo("134 5 0 139");
    assertThat(Forms.line(table.replace("139", "140"), "mail.letters")).isEqualTo("? 5 0 140");
    assertThat(read(1, "works.road", "1 3 4").subList(0, 2)).containsOnly("4 ?");
    assertThat(Forms.line(table.replace("1 3 4", "0 3 4").replace("139", "39"), "mail.letters"))
        .startsWith("?");
  }
}
