package io.github.gongkai.core.binding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.template.FormEntry;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.Unit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands behind the label of a line of two cells; a bar ends a cell, ¶ a page's row. */
class LineReaderTest {

  private static final List<Code> TWO = List.of(Code.of("a.b.c"), Code.of("a.b.d"));
  private static final FormEntry.Line LABELLED = new FormEntry.Line(List.of("甲"), "", TWO);
  private static final FormEntry.Line NUMBERED = new FormEntry.Line(List.of("甲"), "03", TWO);
  private static final FormEntry.Line UNLABELLED = new FormEntry.Line(List.of(), "", TWO);

  private static LineText read(FormEntry.Line line, String text) {
    String folded = MarkedText.marked(text);
    Segment segment = SegmentReader.read(folded, 0, folded.length());
    return LineReader.read(folded, line, segment, Optional.empty());
  }

  private static String cells(FormEntry.Line line, String text) {
    return Aligned.shown(read(line, text));
  }

  @ParameterizedTest
  @CsvSource({
    "|03|5|7|, 5 7",
    "|5|7|, 5 7",
    "|04|5|7|, ?",
    "|12|5|7|, ?",
    "|13|5|7|, 13 5 7",
    "|02|5|7|, 2 5 7",
    "|4|7|, 4 7",
    "|123|7|, 123 7",
    "|4件|7|, 4 7",
    "|/|04|7|, - 4 7",
    "|0312|7|, ? 7",
    "|5|, 5",
    "03 5 7, 5 7",
    "5 7, 5 7",
    "5, ?",
    "0357, ?",
    "/ 7, - 7",
    "/, ?",
    "04 5 7, ?",
    "'', ''"
  })
  void theNumberOfALineIsNoFigure(String text, String cells) {
    assertThat(cells(NUMBERED, text)).isEqualTo(cells);
  }

  @Test
  void aLineWithoutANumberKeepsItsFirstFigure() {
    assertThat(cells(LABELLED, "|03|5|7|")).isEqualTo("3 5 7");
    assertThat(cells(LABELLED, "5")).isEqualTo("5");
  }

  @Test
  void aLineIsBareWhereNothingStandsInItsCells() {
    assertThat(read(LABELLED, "| | |").isBare()).isTrue();
    assertThat(read(LABELLED, "| |/|").isBare()).isFalse();
    assertThat(read(LABELLED, "|5| |").isBare()).isFalse();
  }

  @Test
  void whatIsOfAnotherLineIsUnclearAllTogether() {
    LineText line = read(NUMBERED, "|04|5|7|");
    assertThat(line.slots()).containsExactly(new LineText.Slot.Unclear(0, 8));
    assertThat(read(NUMBERED, "0357").slots()).containsExactly(new LineText.Slot.Unclear(0, 4));
  }

  @ParameterizedTest
  @CsvSource({"|5|7¶, 5 7", "|5|¶, 5", "|5|7|¶9|9|¶, 5 7", "||¶5|7|¶, _", "|5|件¶, 5", "¶5|7|¶, 5 7"
  })
  void aLineEndsWithItsRowOfAPage(String text, String cells) {
    assertThat(cells(LABELLED, text)).isEqualTo(cells);
  }

  /** The heads' row has no figures. */
  @ParameterizedTest
  @CsvSource({
    "|¶5|7|¶, 5 7",
    "||¶5|7|¶, 5 7",
    "|||¶5|¶7|¶, 5",
    "|5|7|¶, _ 5 7",
    "|5|7|, 5 7",
    "5|7|, 5 7"
  })
  void aLineWithoutALabelIsTheRowBelowItsHeads(String text, String cells) {
    assertThat(cells(UNLABELLED, text)).isEqualTo(cells);
  }

  @Test
  void aUnitInACellOfItsOwnIsPrintedForTheLine() {
    assertThat(read(LABELLED, "|5|件¶").printed()).contains(Unit.CASES);
    assertThat(read(LABELLED, "|元 件|5|7|").printed()).contains(Unit.YUAN);
    assertThat(read(LABELLED, "|5|7|").printed()).isEmpty();
    assertThat(read(LABELLED, "元|5|7|").printed()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'|5|7\n丙丁', 5 7",
    "'|5|7 丙丁', 5 ?",
    "'|5|7\n丙丁|¶', 5 ?",
    "'5\n丙|7|', ? 7",
    "|5|丙丁|7|, 5 ?",
    "|5|7, 5 7",
    "|5|7|丙丁|9|, 5 7",
    "'|5|二、丙丁', 5",
    "|5|7|丙丁|¶, 5 7"
  })
  void wordsAreOfAnotherLineOrWhatACellSays(String text, String cells) {
    assertThat(cells(LABELLED, text)).isEqualTo(cells);
  }

  @Test
  void wordsEndBeforeTheBlanksBehindThem() {
    assertThat(read(LABELLED, "|5|丙丁  ").to()).isEqualTo(5);
    assertThat(read(LABELLED, "未统计  ").to()).isEqualTo(3);
    assertThat(read(LABELLED, "未统计").to()).isEqualTo(3);
    String blank = " ".repeat(1300); // of which the half of what is read is taken for words
    assertThat(read(LABELLED, "|5|" + blank).slots())
        .last()
        .isEqualTo(new LineText.Slot.Unclear(600, 601));
  }

  @ParameterizedTest
  @CsvSource({
    "|123456 789012|7|, 123456789012p 7",
    "|123456 7890123|7|, ? 7",
    "|0 5|7|, ? 7",
    "|1 2件|7|, ? 7",
    "|1 /|7|, ? 7"
  })
  void digitsWithGapsMayBeOneFigureOfTwelveDigitsAtTheMost(String text, String cells) {
    assertThat(cells(LABELLED, text)).isEqualTo(cells);
  }

  @Test
  void aFigureInPiecesStandsAtAllOfThem() {
    LineText.Slot slot = read(LABELLED, "|12 34|7|").slots().get(0);
    assertThat(slot.from()).isEqualTo(1);
    assertThat(slot.to()).isEqualTo(6);
  }

  @ParameterizedTest
  @CsvSource({
    "5 7, 5 7",
    "0/0 7, 0 7",
    "0/0, ?",
    "0/0 7 9, ? 7 9",
    "3/2 7, ? 7",
    "'- 5 7', - 5 7",
    "约260条, ?",
    "暂无统计, ?",
    "三十件, ?",
    "三、丙丁, ''",
    "丙丁, ''",
    "来信, ''",
    "260来件, ?",
    "260左右, ?",
    "260 左右, 260",
    "260 约9件, 260",
    "5 260近三成, 5 ?",
    "260丙丁, 260",
    "5 7 丙 9, 5 7"
  })
  void figuresWithoutEndsStandBeforeOtherWords(String text, String cells) {
    assertThat(cells(LABELLED, text)).isEqualTo(cells);
  }

  @Test
  void onlyADashOfTheLinesOwnIsDoubtful() {
    String folded = "甲-5";
    Segment behind = SegmentReader.read(folded, 2, 3);
    LineText line = LineReader.read(folded, LABELLED, behind, Optional.empty());
    LineText.Slot.Filled five = (LineText.Slot.Filled) line.slots().get(0);
    assertThat(five.number().sign()).isEqualTo(NumberText.Sign.NONE);
    assertThat(read(LABELLED, "- 5").slots()).first().isEqualTo(new LineText.Slot.Empty(0, 1));
    LineText.Slot.Filled after =
        (LineText.Slot.Filled) read(LABELLED, "--5").slots().get(1);
    assertThat(after.number().sign()).isEqualTo(NumberText.Sign.DOUBTFUL);
  }
}
