package io.github.gongkai.core.binding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.TableType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the labels above a table say of its columns; a bar ends a cell. */
class HeadsAboveTest {

  private static final TableForm MAIL = Forms.TEMPLATE.tables().get(0);
  private static final TableForm WORKS = Forms.TEMPLATE.tables().get(1);

  private static final TableType<Forms.Row, Forms.Column> SIDE_BY_SIDE = TableType.of(
      "blocks",
      "blocks",
      Label.of("来信来电", "Mail"),
      List.of(Forms.LETTERS, Forms.CALLS),
      List.of(Forms.MEN, Forms.WOMEN, Forms.OTHER, Forms.TOTAL));

  /** Two rows side by side, below their names and below the heads of each. */
  private static final TableForm BLOCKS = TableForm.of(SIDE_BY_SIDE)
      .caption("收到来信")
      .caption("收到来电")
      .columns()
      .columns()
      .lineOf(List.of(Forms.LETTERS, Forms.CALLS))
      .build();

  private static final TableForm ONE_COLUMN = TableForm.of(TableType.of(
          "one",
          "one",
          Label.of("来信来电", "Mail"),
          List.of(Forms.LETTERS, Forms.CALLS, Forms.DONE),
          List.of(Forms.MEN)))
      .caption("来信来电情况")
      .row(Forms.LETTERS)
      .row(Forms.CALLS)
      .row(Forms.DONE)
      .build();

  private static final String ROWS = "收到来信|5|3|1|9|\n收到来电|1|2|0|3|\n其他|0|1|0|1|\n";

  private static Heads mail(String heads) {
    return Aligned.of("来信来电情况|" + heads + "\n" + ROWS, MAIL, WORKS).heads(MAIL);
  }

  private static Heads blocks(String heads) {
    return Aligned.of(heads, BLOCKS, WORKS).heads(BLOCKS);
  }

  private static Heads ofOneColumn(String heads) {
    return Aligned.of("来信来电情况|" + heads + "\n收到来信|5|\n收到来电|3|\n已经办结|1|\n", ONE_COLUMN)
        .heads(ONE_COLUMN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "男性|女性|其他|总计|",
        "男性|总计|女性|其他|",
        "男性| |男性|女性|其他|总计|",
        "男性|女性|",
        "",
        "已经办结|男性|女性|其他|总计|",
        "男性|女性|其他|总计|乙类|",
        "男性\n乙类|女性|其他|总计|",
        "男性|乙类 5|女性|其他|总计|",
        "男性|来信来电 情况|女性|其他|总计|",
        "男性|甲乙丙丁戊己庚|女性|其他|总计|"
      })
  void columnsInTheirOrderAreAsDeclared(String heads) {
    assertThat(mail(heads)).isEqualTo(Heads.AS_DECLARED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "男性|已经办结|女性|其他|总计|",
        "男性|来信来电情况|女性|其他|总计|",
        "男性|乙类|女性|其他|总计|",
        "男性|甲乙丙丁戊己庚|乙类|女性|其他|总计|",
        "男性|总计|女性|其他|总计|",
        "男性\n女性\n其他\n甲乙丙丁戊己庚\n乙类\n总计\n",
        "男性 女性 乙类\n其他 总计"
      })
  void aHeadTooManyIsSeen(String heads) {
    assertThat(mail(heads)).isEqualTo(Heads.MORE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"总计|男性|女性|其他|", "女性|男性|", "男性|其他|女性|总计|", "男性|女性|其他|男性|总计|"})
  void columnsInAnotherOrderAreMoved(String heads) {
    assertThat(mail(heads)).isEqualTo(Heads.MOVED);
  }

  @Test
  void twoColumnsHaveAnOrderToo() {
    String rows = "修路工程|3|5|\n修桥工程|1|2|\n";
    assertThat(Aligned.of("工程数量|工程造价|\n" + rows, WORKS).heads(WORKS)).isEqualTo(Heads.AS_DECLARED);
    assertThat(Aligned.of("工程造价|工程数量|\n" + rows, WORKS).heads(WORKS)).isEqualTo(Heads.MOVED);
  }

  /** 总计 is a column as well as a row. */
  @Test
  void theLabelOfTheFirstLineIsNoHead() {
    String text = "来信来电情况|男性|总计|女性|其他|\n总计|6|6|1|13|\n已经办结|1|1|1|3|\n";
    assertThat(Aligned.of(text, MAIL).heads(MAIL)).isEqualTo(Heads.AS_DECLARED);
  }

  @Test
  void wordsOfAMergedCellHeadOneColumnOnEachLine() {
    assertThat(mail("男性|女性|总计|\n来信来电情况|男性|其他|总计|")).isEqualTo(Heads.AS_DECLARED);
    assertThat(mail("男性|女性|总计|\n来信来电情况|其他|男性|总计|")).isEqualTo(Heads.MOVED);
    String above = "来信来电情况|甲|已经办结|乙|\n来信来电情况|男性|已经办结|女性|\n";
    assertThat(Aligned.of(above + ROWS, MAIL).heads(MAIL)).isEqualTo(Heads.AS_DECLARED);
    String beside = "来信来电情况|甲|丙|乙|\n来信来电情况|男性|已经办结|女性|\n";
    assertThat(Aligned.of(beside + ROWS, MAIL).heads(MAIL)).isEqualTo(Heads.MORE);
  }

  @Test
  void aTotalThatTheFormHeadsTwiceIsSeenTwice() {
    TableForm twice = TableForm.of(SIDE_BY_SIDE)
        .caption("总计")
        .columns()
        .row(Forms.LETTERS)
        .row(Forms.CALLS)
        .build();
    String rows = "收到来信|5|3|1|9|\n收到来电|1|2|0|3|\n";
    assertThat(Aligned.of("男性|总计|女性|其他|总计|\n" + rows, twice).heads(twice))
        .isEqualTo(Heads.AS_DECLARED);
    assertThat(Aligned.of("男性|总计|女性|总计|其他|总计|\n" + rows, twice).heads(twice)).isEqualTo(Heads.MORE);
  }

  @Test
  void theLinesOfATableAboveAreNoHeads() {
    TableForm above = TableForm.of(TableType.of(
            "above",
            "above",
            Label.of("工程", "Works"),
            List.of(Forms.ROAD, Forms.OTHERS),
            List.of(Forms.COUNT, Forms.COST)))
        .row(Forms.ROAD)
        .row(Forms.OTHERS)
        .build();
    String text = "修路工程|1|2|\n其他|3|4|\n男性|女性|其他|总计|\n" + ROWS;
    assertThat(Aligned.of(text, above, MAIL).heads(MAIL)).isEqualTo(Heads.AS_DECLARED);
    String blocks = "修路工程|1|2|\n其他|3|4|\n女性|6|";
    assertThat(Aligned.of(blocks, above, BLOCKS).heads(BLOCKS)).isEqualTo(Heads.AS_DECLARED);
  }

  @Test
  void headsBehindTheFirstLineAreNotThoseAboveIt() {
    TableForm late = TableForm.of(SIDE_BY_SIDE)
        .row(Forms.LETTERS)
        .columns()
        .columns()
        .row(Forms.CALLS)
        .build();
    assertThat(Aligned.of("收到来信\n其他\n女性 5\n收到来电 1 2 0 3\n", late).heads(late))
        .isEqualTo(Heads.AS_DECLARED);
  }

  @Test
  void headsAreSeenAboveTheFirstLineOnly() {
    assertThat(Aligned.of("来信来电情况|男性|\n" + ROWS, MAIL).areHeadsSeen(MAIL)).isTrue();
    assertThat(Aligned.of("女性|\n" + ROWS, MAIL).areHeadsSeen(MAIL)).isTrue();
    assertThat(Aligned.of("来信来电情况|\n" + ROWS, MAIL).areHeadsSeen(MAIL)).isFalse();
    String total = "来信来电情况|\n总计|6|6|1|13|\n已经办结|1|1|1|3|\n";
    assertThat(Aligned.of(total, MAIL).areHeadsSeen(MAIL)).isFalse();
    String others = "来信来电情况|\n其他|6|6|1|13|\n已经办结|1|1|1|3|\n";
    assertThat(Aligned.of(others, MAIL).areHeadsSeen(MAIL)).isFalse();
    assertThat(Aligned.of("男性|女性|其他|总计|", MAIL).areHeadsSeen(MAIL)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "乙类|丙类|, MORE",
    "乙类|, AS_DECLARED",
    "'乙类\n丙类|', AS_DECLARED",
    "乙类|男性|, AS_DECLARED",
    "乙类|男性丙类|, MORE",
    "甲乙丙丁|戊己庚辛|, MORE",
    "乙类|甲乙丙丁戊己|, MORE",
    "乙类|甲乙丙丁戊己庚|, AS_DECLARED",
    "乙类|备注|, AS_DECLARED",
    "乙类|丙类 5|, AS_DECLARED",
    "乙类|丙类 5|丁类|, MORE",
    "乙类||, AS_DECLARED"
  })
  void severalHeadsThatNobodyKnowsAreTooManyForOneColumn(String heads, Heads expected) {
    assertThat(ofOneColumn(heads)).isEqualTo(expected);
  }

  @Test
  void wordsInTheFirstLineAreNoHeadsOfOneColumn() {
    String text = "来信来电情况|\n收到来信|甲|乙|丙|\n收到来电|3|\n已经办结|1|\n";
    assertThat(Aligned.of(text, ONE_COLUMN).heads(ONE_COLUMN)).isEqualTo(Heads.AS_DECLARED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "收到来信|收到来电|男性|女性|其他|总计|男性|女性|其他|总计|\n5|3|1|9|1|2|0|3|",
        "收到来信|收到来电|男性|女性|男性|女性|\n5|3|1|9|",
        "收到来信|男性|女性|其他|男性|女性|\n5|3|1|9|",
        "收到来信|收到来电|女性|男性|女性|\n5|3|1|9|",
        "收到来信|收到来电|男性|女性|其他|总计|",
        "收到来信|5|其他|女性|6|",
        "修路工程|收到来信|收到来电|男性|女性|\n5|3|",
        "收到来信|外单位表|收到来电|男性|女性|\n5|3|"
      })
  void blocksBeginAnewWithTheirFirstColumn(String text) {
    assertThat(blocks(text)).isEqualTo(Heads.AS_DECLARED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "收到来信|收到来电|男性|其他|女性|总计|\n5|3|1|9|",
        "收到来信|收到来电|男性|女性| |女性|其他|\n5|3|1|9|",
        "收到来信|收到来电|男性| |男性|女性|其他|\n5|3|1|9|",
        "收到来电|收到来信|男性|女性|其他|总计|\n5|3|1|9|",
        "收到来信|男性|其他|女性|5|"
      })
  void blocksWhoseHeadsDoNotFollowAreMoved(String text) {
    assertThat(blocks(text)).isEqualTo(Heads.MOVED);
  }
}
