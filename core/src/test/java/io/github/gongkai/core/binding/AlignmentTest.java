package io.github.gongkai.core.binding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.core.template.Template;
import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.TableType;
import io.github.gongkai.model.vocabulary.Unit;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which entry of a form each label of a chain stands for, and to which line its figures belong. */
class AlignmentTest {

  private static final Forms.Row FAX = Forms.row("fax", "收到传真");
  private static final Forms.Row NORTH = Forms.row("north", "北部");
  private static final Forms.Row SOUTH = Forms.row("south", "南部");
  private static final Forms.Column SHIPS = Forms.column("ships", "船舶", Unit.CASES);
  private static final Forms.Column TRAINS = Forms.column("trains", "列车", Unit.CASES);

  /** 其他 and 总计 are columns and rows; the entries are numbered through all tables. */
  private static final int LETTERS = 5;

  private static final int CALLS = 6;
  private static final int OTHERS = 7;
  private static final int DONE = 9;
  private static final int ROAD = 12;

  /** A form that begins with a line, and whose last line has no label. */
  private static final Template TRAFFIC = Forms.template(
      "traffic",
      TableForm.of(TableType.of(
              "fax", "fax", Label.of("传真", "Fax"), List.of(FAX), List.of(SHIPS, TRAINS)))
          .row(FAX)
          .build(),
      TableForm.of(TableType.of(
              "traffic",
              "traffic",
              Label.of("交通", "Traffic"),
              List.of(NORTH, SOUTH),
              List.of(SHIPS, TRAINS)))
          .caption("北部")
          .caption("南部")
          .columns()
          .lineOf(List.of(NORTH, SOUTH))
          .build());

  private static List<Alignment> of(String written) {
    return MarkedText.of(written, Forms.TEMPLATE, TRAFFIC).alignments(Forms.TEMPLATE);
  }

  private static List<Integer> sizes(List<Alignment> alignments) {
    return alignments.stream().map(alignment -> alignment.chain().size()).toList();
  }

  private static List<Integer> lines(Alignment alignment) {
    return IntStream.range(0, alignment.chain().size())
        .mapToObj(alignment::lineAt)
        .toList();
  }

  @Test
  void aLabelThatTheFormDoesNotKnowStandsForNoEntry() {
    Alignment alignment = of("收到来信 5\n收到传真 7\n收到来电 6\n其他 1\n").get(0);

    assertThat(alignment.matched()).isEqualTo(3);
    assertThat(alignment.entryOf(1)).isEqualTo(Alignment.NONE);
    assertThat(lines(alignment)).containsExactly(LETTERS, Alignment.NONE, CALLS, OTHERS);
  }

  /** A line with figures is worth 12, one without 10, a head 3. */
  @Test
  void theScoreIsTheWorthOfAllLabels() {
    assertThat(of("男性\n收到来信 5\n收到来电\n收到传真 7\n").get(0).score()).isEqualTo(3 + 12 + 10);
  }

  @Test
  void aFormThatKnowsNoneOfTheLabelsHasNoAlignment() {
    assertThat(of("收到传真 5\n船舶 6\n列车 7\n")).isEmpty();
    assertThat(of("收到传真 5\n船舶 6\n收到来信 7\n")).hasSize(1);
  }

  @Test
  void aTableThatBeginsAnewIsAPartOfItsOwn() {
    assertThat(sizes(of("收到来信 5\n收到来电 6\n已经办结 4\n收到来信 7\n收到来电 8\n"))).containsExactly(3, 2);
  }

  @Test
  void headsAboveATableBelongToIt() {
    assertThat(sizes(of("收到来信 5\n收到来电 6\n来信来电情况\n男性\n收到来信 7\n"))).containsExactly(2, 3);
    assertThat(sizes(of("收到来信 5\n收到来电 6\n男性 9\n女性\n收到来信 7\n"))).containsExactly(3, 2);
    assertThat(sizes(of("收到来信 5\n收到来信 7\n收到来电 6\n"))).containsExactly(1, 2);
  }

  @Test
  void aLongChainIsAlignedPieceByPiece() {
    assertThat(sizes(of("其他 5\n".repeat(2100)))).containsExactly(1000, 1000, 100);
    assertThat(sizes(of("其他 5\n".repeat(1000)))).containsExactly(1000);
  }

  /** A sentence may begin with 已经办结: the table comes to that line only after others above it. */
  @ParameterizedTest
  @CsvSource({
    "已经办结 7;收到来信 1;收到来电 2;总计 3;已经办结 4, 5",
    "已经办结 7;收到来信 1;收到来电 2;已经办结 4, 3 1",
    "收到来信 1;收到来电 2;已经办结 7;总计 3;已经办结 4, 4 1",
    "收到来电 7;收到来信 1;其他 2;总计 3;收到来电 4, 5",
    "收到来电 7;收到来信 1;其他 2;已经办结 3;收到来电 4, 4 1"
  })
  void aLabelStoodApartWhereNoLineBelowItCameBetween(String rows, String sizes) {
    assertThat(sizes(of(rows.replace(';', '\n') + "\n")))
        .extracting(String::valueOf)
        .containsExactly(sizes.split(" "));
  }

  @Test
  void anEmptyLineIsALineAndAHeadIsNone() {
    assertThat(lines(of("男性\n收到来信\n收到来电 5\n").get(0)))
        .containsExactly(Alignment.NONE, LETTERS, CALLS);
  }

  /** The line without a label is the last of six entries: a line, two groups and two columns before. */
  @Test
  void figuresBehindHeadsBelongToTheLineWithoutALabel() {
    Alignment alignment = MarkedText.of("北部\n南部\n船舶\n列车 5 6 7 8\n收到来信 9\n", Forms.TEMPLATE, TRAFFIC)
        .alignments(TRAFFIC)
        .get(0);

    assertThat(lines(alignment))
        .containsExactly(Alignment.NONE, Alignment.NONE, Alignment.NONE, 5, Alignment.NONE);
  }

  @Test
  void labelsSideBySideInARowAreHeadsOfColumns() {
    assertThat(lines(of("收到来信|收到来电|已经办结|¶||修路工程|¶").get(0)))
        .containsExactly(Alignment.NONE, Alignment.NONE, Alignment.NONE, ROAD);
    assertThat(lines(of("收到来信|收到来电|¶男性|女性|¶").get(0))).startsWith(Alignment.NONE, Alignment.NONE);
  }

  @Test
  void labelsBesideWhatIsNoLineAreEmptyLines() {
    assertThat(lines(of("收到来信|男性|¶收到来电|5|¶").get(0))).startsWith(LETTERS).endsWith(CALLS);
    assertThat(lines(of("收到来信|收到传真|¶收到来电|5|¶").get(0))).startsWith(LETTERS).endsWith(CALLS);
    assertThat(lines(of("男性|收到来信|¶收到来电|5|¶").get(0)))
        .containsExactly(Alignment.NONE, LETTERS, CALLS);
    assertThat(lines(of("收到传真|收到来信|¶收到来电|5|¶").get(0))).endsWith(LETTERS, CALLS);
    assertThat(lines(of("收到来信|¶收到来电|¶已经办结|¶").get(0))).containsExactly(LETTERS, CALLS, DONE);
    assertThat(lines(of("收到来信|5|¶收到来电|¶已经办结|").get(0))).containsExactly(LETTERS, CALLS, DONE);
  }

  /** In crawled text every row may be broken up, so that labels of empty lines stand side by side. */
  @Test
  void withoutAnyRowOfAPageLabelsSideBySideAreEmptyLines() {
    assertThat(lines(of("收到来信|收到来电|已经办结|").get(0))).containsExactly(LETTERS, CALLS, DONE);
  }

  @Test
  void aLabelWithFiguresIsALineWhateverStandsBesideIt() {
    assertThat(lines(of("收到来信|收到来电|5|¶已经办结|¶").get(0)))
        .containsExactly(Alignment.NONE, CALLS, DONE);
  }
}
