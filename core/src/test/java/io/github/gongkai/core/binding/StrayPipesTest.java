package io.github.gongkai.core.binding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.TableType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pipes at the beginning and end of rows; a bar is a pipe, and ¶ the end of a page's row. */
class StrayPipesTest {

  private static final TableForm MAIL = Forms.TEMPLATE.tables().get(0);
  private static final TableForm WORKS = Forms.TEMPLATE.tables().get(1);

  /** The figures of two rows side by side, below the heads of both. */
  private static final TableForm BLOCKS = TableForm.of(TableType.of(
          "blocks",
          "blocks",
          Label.of("来信来电", "Mail"),
          List.of(Forms.LETTERS, Forms.CALLS),
          List.of(Forms.MEN, Forms.WOMEN)))
      .caption("男性来信")
      .caption("女性来信")
      .caption("男性来电")
      .caption("女性来电")
      .lineOf(List.of(Forms.LETTERS, Forms.CALLS))
      .build();

  private static final String BLOCK_HEADS = "男性来信|女性来信|男性来电|女性来电|";

  /** Three rows, each cell on a line of its own; of the first two what stands behind their labels. */
  private static List<String> lines(String letters, String calls) {
    return cleared("收到来信|\n" + letters + "收到来电|\n" + calls + "已经办结|\n1|\n1|\n1|\n3|\n", MAIL);
  }

  private static List<String> rows(String... rows) {
    return cleared(String.join("\n", rows) + "\n", MAIL, WORKS);
  }

  private static List<String> cleared(String text, TableForm... tables) {
    return cleared(Heads.AS_DECLARED, text, tables);
  }

  private static List<String> cleared(Heads heads, String text, TableForm... tables) {
    Aligned aligned = Aligned.of(text, tables);
    return StrayPipes.cleared(aligned.folded(), aligned.rows(heads)).stream()
        .map(placed -> Aligned.shown(placed.text()))
        .toList();
  }

  @Test
  void aPipeThatBeginsTheNextRowEndsNoCell() {
    assertThat(rows("|收到来信|5|3|1|9|", "|收到来电|1|2|0|3|", "|已经办结|1|1|1|3|"))
        .containsExactly("5 3 1 9", "1 2 0 3", "1 1 1 3");
    assertThat(lines("5|\n3|\n1|\n9|\n|\n", "1|\n2|\n0|\n3|\n|\n"))
        .containsExactly("5 3 1 9", "1 2 0 3", "1 1 1 3");
    assertThat(lines("5|\n3|\n1|\n9|\n |\n", " |\n2|\n0|\n2|\n  |\n"))
        .containsExactly("5 3 1 9", "_ 2 0 2", "1 1 1 3");
  }

  @Test
  void aRowOnOneLineEndsWithItWhateverTheOthersDo() {
    assertThat(rows("收到来信|5|3|1|9|", "|收到来电|1|2|0|3|", "已经办结|1|1|1|3|"))
        .containsExactly("5 3 1 9", "1 2 0 3", "1 1 1 3");
    assertThat(rows("收到来信 5 3 1 9", "|1|2|3|4|5|", "收到来电|1|2|0|3|", "已经办结|1|1|1|3|"))
        .first()
        .isEqualTo("5319p 1 2 3 4 5");
  }

  @Test
  void whereOneRowDoesNotBeginWithAPipeNoneDoes() {
    assertThat(lines("5|\n3|\n1|\n9|\n|\n", "1|\n2|\n0|\n3|\n"))
        .containsExactly("5 3 1 9 _", "1 2 0 3", "1 1 1 3");
    assertThat(lines("5|\n3|\n1|\n9|\n|\n", "1|\n2|\n0|\n3|\n||\n")).first().isEqualTo("5 3 1 9 _");
    assertThat(lines("5|\n3|\n1|\n9|\n|\n", "1|\n2|\n0|\n3\n")).first().isEqualTo("5 3 1 9 _");
  }

  @Test
  void rowsWithoutFiguresOrWithWordsDoNotTellWhatBeginsThem() {
    assertThat(lines("5|\n3|\n1|\n9|\n|\n", "")).first().isEqualTo("5 3 1 9");
    assertThat(lines("5|\n3|\n1|\n9|\n|\n", "1|\n2|\n0|\n3|\n甲乙\n")).first().isEqualTo("5 3 1 9");
  }

  /** Of an empty cell at both ends nothing tells which of them is the pipe's. */
  @Test
  void thatRowsBeginWithPipesMustShowBehindAFilledFirstCell() {
    assertThat(lines("|\n3|\n1|\n9|\n|\n", "|\n2|\n0|\n2|\n|\n"))
        .containsExactly("_ 3 1 9 _", "_ 2 0 2 _", "1 1 1 3");
  }

  @Test
  void aPipeOnTheLineOfTheNextLabelShowsItToo() {
    String rest = "收到来电|\n|\n2|\n0|\n2|\n|\n已经办结|\n1|\n1|\n1|\n3|\n";
    assertThat(cleared("收到来信| |3|1|9|\n|" + rest, MAIL))
        .containsExactly("_ 3 1 9", "_ 2 0 2", "1 1 1 3");
    assertThat(cleared("收到来信| |3|1|9|\n|\n" + rest, MAIL))
        .containsExactly("_ 3 1 9", "_ 2 0 2 _", "1 1 1 3");
    assertThat(cleared("收到来信| |3|1|\n9|\n|" + rest, MAIL)).element(1).isEqualTo("_ 2 0 2 _");
  }

  /** The fourth cell may be an empty one of the row, so it is none too many. */
  @Test
  void aRowWithAsManyCellsAsItsFormKeepsAllOfThem() {
    assertThat(lines("5|\n3|\n1|\n9|\n|\n", "1|\n2|\n0|\n|\n"))
        .containsExactly("5 3 1 9", "1 2 0 _", "1 1 1 3");
  }

  @Test
  void aRowWithoutALabelBeginsBehindItsPipe() {
    String text = "|修路工程|3|5|\n|修桥工程|1|2|\n|" + BLOCK_HEADS + "\n|5|3|1|9|\n";
    assertThat(cleared(text, WORKS, BLOCKS)).containsExactly("3 5", "1 2", "5 3 1 9");
    String open = "修路工程|3|5|\n修桥工程|1|2|\n|" + BLOCK_HEADS + "\n|5|3|1|9|\n";
    assertThat(cleared(open, WORKS, BLOCKS)).containsExactly("3 5", "1 2", "_ 5 3 1 9");
    String straight = "|修路工程|3|5|\n|修桥工程|1|2|\n|" + BLOCK_HEADS + " |5|3|1|9|\n";
    assertThat(cleared(straight, WORKS, BLOCKS)).last().isEqualTo("_ 5 3 1 9");
  }

  @Test
  void pipesOfMergedCellsStandRightBehindOneAnother() {
    assertThat(rows("收到来信|5|3|1|9|||", "收到来电|1|2|0|3|", "已经办结|1|1|1|-|||"))
        .containsExactly("5 3 1 9", "1 2 0 3", "1 1 1 -");
    assertThat(rows("收到来信|5|3|1|9|||", "收到来电| |2|0| |||", "已经办结|1|1|1|3| |||"))
        .containsExactly("5 3 1 9", "_ 2 0 _", "1 1 1 3 _");
    String merged = "修路工程|3|5|\n" + BLOCK_HEADS + "||5|3|1|9|||\n";
    assertThat(cleared(merged, WORKS, BLOCKS)).containsExactly("3 5", "5 3 1 9");
  }

  @ParameterizedTest
  @ValueSource(strings = {"5||1|9|||", "5|3|||||", "||||||"})
  void emptyCellsThatMayBeTheRowsOwnStay(String cells) {
    int count = cells.length() - cells.replace("|", "").length();
    assertThat(rows("收到来信|" + cells, "收到来电|1|2|0|3|||", "已经办结|1|1|1|3|"))
        .satisfies(lines -> assertThat(lines.get(0).split(" ")).hasSize(count))
        .element(1)
        .isEqualTo("1 2 0 3");
  }

  @Test
  void thatCellsWereMergedMustShowBehindAFilledFirstCellOrAnEmptyRow() {
    assertThat(rows("收到来信| |3|1|9|||", "收到来电|1|2|0|3|", "已经办结|1|1|1|3|"))
        .first()
        .isEqualTo("_ 3 1 9 _ _");
    assertThat(rows("收到来信| |3|1|9|||", "收到来电| | | | |||", "已经办结|1|1|1|3|"))
        .containsExactly("_ 3 1 9", "_ _ _ _", "1 1 1 3");
    assertThat(rows("收到来信|5|3|1|9| |||", "收到来电|1|2|0|3|", "已经办结|1|1|1|3|"))
        .first()
        .isEqualTo("5 3 1 9 _ _ _");
  }

  @Test
  void whereARowHasAFigureTooManyNothingWasMerged() {
    assertThat(rows("收到来信|5|3|1|9|||", "收到来电|1|2|0|3|4|", "已经办结|1|1|1|3|"))
        .containsExactly("5 3 1 9 _ _", "1 2 0 3 4", "1 1 1 3");
    assertThat(rows("收到来信|5|3|1|9|||", "收到来电||1|2|0|3|", "已经办结|1|1|1|3|"))
        .containsExactly("5 3 1 9 _ _", "_ 1 2 0 3", "1 1 1 3");
    assertThat(rows("收到来信|5|3|1|9|||", "收到来电|1|2|0|3|", "已经办结|1|1|1|3|", "修路工程|1|2|3|"))
        .containsExactly("5 3 1 9", "1 2 0 3", "1 1 1 3", "1 2 3");
  }

  @Test
  void underOtherHeadsACellTooManyIsNoPipes() {
    String text = "收到来信|5|3|1|9|||\n收到来电|1|2|0|3|\n已经办结|1|1|1|3|\n";
    assertThat(cleared(Heads.MORE, text, MAIL)).first().isEqualTo("5 3 1 9 _ _");
  }

  @Test
  void theRowsOfAPageHaveNoStrayPipes() {
    String text = "收到来信|5|3|1|9|||¶收到来电|1|2|0|3||¶已经办结|1|1|1|3|¶";
    assertThat(cleared(text, MAIL)).containsExactly("5 3 1 9 _ _", "1 2 0 3 _", "1 1 1 3");
  }
}
