package io.github.gongkai.core.binding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a segment says of its cells and rows; a bar ends a cell, ¶ a page's row. */
class SegmentTest {

  private static Segment read(String text) {
    String folded = MarkedText.marked(text);
    return SegmentReader.read(folded, 0, folded.length());
  }

  @ParameterizedTest
  @CsvSource({
    "'', false, false",
    "5, false, false",
    "|, true, false",
    "|5|, true, false",
    "¶, true, true",
    "|5|¶, true, true"
  })
  void cellsAndRowsEndAtTheirMarks(String text, boolean edges, boolean rows) {
    assertThat(read(text).hasEdges()).isEqualTo(edges);
    assertThat(read(text).hasRows()).isEqualTo(rows);
  }

  @ParameterizedTest
  @CsvSource({"|, true", "' | ', true", "¶, false", "||, false", "5, false", "'', false"})
  void oneCellEndIsNothingElse(String text, boolean one) {
    assertThat(read(text).isOneCellEnd()).isEqualTo(one);
  }

  @ParameterizedTest
  @CsvSource({
    "|¶, true",
    "|¶5|, true",
    "¶, false",
    "|5, false",
    "||, false",
    "|5¶, false",
    "'', false"
  })
  void aRowEndsBehindTheLabelsCell(String text, boolean ends) {
    assertThat(read(text).endsRow()).isEqualTo(ends);
  }

  @Test
  void wordsCountTheirCharacters() {
    assertThat(read("5 丙丁").foreignLength()).isEqualTo(2);
    assertThat(read("|丙丁|5|戊己庚|").foreignLength()).isEqualTo(5);
    assertThat(read("|5|").foreignLength()).isZero();
    assertThat(read("丙丁").opensCleanly()).isFalse();
  }

  @Test
  void withoutItsFiguresASegmentStaysAsItIsElse() {
    Segment segment = read("|5|/|丙");
    Segment without = segment.withoutFigures();
    assertThat(without.pieces())
        .containsExactly(
            new Piece.Edge('\u001F', 0),
            new Piece.Illegible(1, 2),
            new Piece.Edge('\u001F', 2),
            new Piece.Dash(3, 4),
            new Piece.Edge('\u001F', 4),
            new Piece.Foreign(5, 6));
    assertThat(without.from()).isEqualTo(segment.from());
    assertThat(without.to()).isEqualTo(segment.to());
    assertThat(without.opensCleanly()).isTrue();
    assertThat(without.closesCleanly()).isFalse();
  }

  @Test
  void whatStandsBehindTheEndOfARowIsNoneOfItsFigures() {
    Segment segment = read("|5|¶");
    assertThat(segment.withoutFigures()).isSameAs(segment);
  }
}
