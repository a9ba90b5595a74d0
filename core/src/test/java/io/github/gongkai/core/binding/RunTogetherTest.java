package io.github.gongkai.core.binding;

import static io.github.gongkai.core.binding.Forms.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures with nothing between them, and what tells that there is nothing. */
class RunTogetherTest {

  private static final String HEADS = "来信来电情况男性女性其他总计";

  /** A mail table of this line of letters; its other lines are whole. */
  private static String mail(String letters) {
    return HEADS + "收到来信" + letters + "收到来电1001其他0112总计134219已经办结0000";
  }

  private static String works(String road, String bridge) {
    return "来信来电情况工程数量工程造价修路工程" + road + "修桥工程" + bridge;
  }

  @Test
  void twoColumnsWithoutASumAreNotOneFigure() {
    assertThat(line(works("5523.2", "21176"), "works.road")).isEqualTo("? ?");
    assertThat(line(works("5523.2", "21176"), "works.bridge")).isEqualTo("? ?");
  }

  @Test
  void twoColumnsThatStandApartShowIt() {
    assertThat(line(works(" 552 3.2", " 2117 6"), "works.road")).isEqualTo("552 3.2");
  }

  /** No figure begins with a needless nought, so these can be cut in one way only. */
  @ParameterizedTest
  @CsvSource({"00,0 0", "07,0 7", "018,0 18", "70,? ?", "7,? ?", "0012,? ?"})
  void noughtsTellWhereFiguresEnd(String digits, String figures) {
    assertThat(line(works(digits, "00"), "works.road")).isEqualTo(figures);
  }

  @Test
  void aFigureRunTogetherWithAnotherIsNotOneWhereTheOthersStandApart() {
    String apart = "来信来电情况 男性 女性 其他 总计\n收到来信 12 3 1 16\n收到来电 1 0 0 1\n";
    assertThat(line(apart + works("110", " 2 6"), "works.road")).isEqualTo("? ?");
    assertThat(line(apart + "总计 134219", "mail.all")).doesNotContain("134219");
  }

  /** Where every cell is lost on one line, one may be missing within the digits of any other. */
  @ParameterizedTest
  @CsvSource({"123116,12 3 1 16", "1216,? ? ? ?", "13116,? ? ? ?", "16,? ? ? ?"})
  void aTableThatLacksACellIsNotCut(String letters, String figures) {
    assertThat(line(mail(letters), "mail.letters")).isEqualTo(figures);
    boolean whole = !figures.startsWith("?");
    assertThat(line(mail(letters), "mail.all")).isEqualTo(whole ? "13 4 2 19" : "? ? ? ?");
  }

  @Test
  void aLineWithoutAnyFigureMakesTheOthersDoubtful() {
    String table = HEADS + "收到来信123116收到来电其他0112总计124218已经办结0000";
    assertThat(line(table, "mail.letters")).isEqualTo("? ? ? ?");
    assertThat(line(table, "mail.done")).isEqualTo("0 0 0 0");
  }

  /** Of 0 11 0 11 the first 11 is lost: 0 0 1 1 is a sum too, but the columns tell. */
  @Test
  void aCutThatIsLuckIsFoundOutByTheOtherSums() {
    String table = HEADS + "收到来信0011收到来电2002其他0202总计213015已经办结0000";
    assertThat(line(table, "mail.letters")).isEqualTo("? ? ? ?");
    assertThat(line(table, "mail.calls")).isEqualTo("2 0 0 2");
  }

  /** The agency's own error is none of a copy: no lost cell makes its columns add up. */
  @Test
  void aColumnThatDoesNotAddUpLeavesTheLinesAsTheyAre() {
    String table = HEADS + "收到来信0303收到来电2002其他0202总计29011已经办结0000";
    assertThat(line(table, "mail.letters")).isEqualTo("0 3 0 3");
    assertThat(line(table, "mail.others")).isEqualTo("0 2 0 2");
  }

  @Test
  void digitsBesideDashesAreNotCut() {
    String table = HEADS + "收到来信123116收到来电1--1其他-11总计134219已经办结----";
    assertThat(line(table, "mail.letters")).isEqualTo("? ? ? ?");
  }

  @Test
  void aColumnThatTheFormDoesNotHaveMakesAllLinesDoubtful() {
    String fused = "来信来电情况男性女性小计其他总计收到来信1001收到来电1001其他00000总计2002";
    assertThat(line(fused, "mail.letters")).doesNotContain("1");
    String apart = "来信来电情况 男性 女性 小计 其他 总计\n收到来信 12 3 15 1\n收到来电 1 0 1 0 1\n";
    assertThat(line(apart, "mail.letters")).isEqualTo("? ? ? ?");
  }

  /** A blank cell may be one that a reader takes for the edge; then the others are not in order. */
  @Test
  void besideAnUnknownHeadOnlyAFullLineIsRead() {
    String heads = "来信来电情况 | 男性 | 女性 | 乙类 | 其他 | 总计 |\n";
    assertThat(line(heads + "收到来信 | 5 | 3 | 1 | 9 |\n收到来电 | 0 | 0 | 0 | 0 |\n", "mail.letters"))
        .isEqualTo("5 3 1 9");
    assertThat(line(heads + "收到来信 | | | 7 | |\n收到来电 | 0 | 0 | 0 | 0 |\n", "mail.letters"))
        .isEqualTo("? ? ? ?");
  }

  @ParameterizedTest
  @CsvSource({"'12-3',12 -3", "'12--3',? ?", "'--3',? ?", "'- 3',? ?", "'12/',12 _", "'无无',_ _"})
  void aDashBeforeAFigureMayBeAnEmptyCell(String cells, String figures) {
    String table = "工程数量工程造价修路工程00修桥工程00人员情况编内人员" + cells;
    assertThat(line(table, "people.staff")).isEqualTo(figures);
  }

  /** A form of counts has no negative ones, so the dash is an empty cell. */
  @Test
  void aDashAndABlankBeforeACountIsAnEmptyCell() {
    String table = "来信来电情况 男性 女性 其他 总计\n收到来信 4 - 42 46\n收到来电 1 - - 1\n其他 0 0 0 0\n";
    assertThat(line(table, "mail.letters")).isEqualTo("4 _ 42 46");
  }

  @ParameterizedTest
  @CsvSource({"'5件7万元',5 7", "'05件',? ?", "'05件7万元',? ?", "'5件4.桥梁',? ?"})
  void unitsEndFiguresAndNoughtsBeforeThemAreOthers(String cells, String figures) {
    assertThat(line(works("00", cells), "works.bridge")).isEqualTo(figures);
  }

  @Test
  void theReportsOwnWordsConfirmACut() {
    String table = works("294981916", "00");
    assertThat(line(table, "works.road", Map.of("works.road.count", 2949))).isEqualTo("2949 81916");
    assertThat(line(table, "works.road", Map.of("works.road.cost", 81916))).isEqualTo("2949 81916");
  }

  /** That 29 begins with 2 is coincidence: with the first cell lost, all of it is the second. */
  @Test
  void aSingleDigitConfirmsNothing() {
    assertThat(line(works("29", "00"), "works.road", Map.of("works.road.count", 2)))
        .isEqualTo("? ?");
    assertThat(line(works("294981916", "00"), "works.road", Map.of("works.road.count", 317)))
        .isEqualTo("? ?");
  }

  /** What the words leave of the digits must be one figure, and they must have three in common. */
  @ParameterizedTest
  @CsvSource({
    "294981916, 2949, 81916, 2949 81916",
    "294981916, 2949, 81917, ? ?",
    "294981916, 294, , 294 981916",
    "29490, 2949, , 2949 0",
    "294905, 2949, , ? ?",
    "2949, 2949, , ? ?",
    "31781916, 317, , 317 81916",
    "3181916, 31, , ? ?",
    "081916, , 81916, 0 81916",
    "0081916, , 81916, ? ?",
    "81916, , 81916, ? ?",
    "294912345678901234, 2949, , 2949 12345678901234",
    "2949123456789012345, 2949, , ? ?"
  })
  void whatTheWordsLeaveIsOneFigure(String digits, Integer count, Integer cost, String figures) {
    Map<String, Integer> told = new HashMap<>();
    if (count != null) {
      told.put("works.road.count", count);
    }
    if (cost != null) {
      told.put("works.road.cost", cost);
    }
    assertThat(line(works(digits, "00"), "works.road", told)).isEqualTo(figures);
  }
}
