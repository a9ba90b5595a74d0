package io.github.gongkai.core.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The pieces which the cells of a line may take, in readings of the whole line. */
class LineGraphTest {

  /** The places between which each cell takes something, and what. */
  private static List<String> pieces(Line line, long... limits) {
    LineGraph graph = new LineGraph(line, limits);
    assertThat(graph.readable()).isTrue();
    return line.cells().stream()
        .map(cell -> String.join(
            " ",
            graph.pieces(graph.indexOf(cell)).stream()
                .map(p -> p.from() + "-" + p.to() + (p.takesNothing() ? "" : "=" + p.value()))
                .toList()))
        .toList();
  }

  private static boolean readable(Line line, long... limits) {
    return new LineGraph(line, limits).readable();
  }

  @Test
  void digitsAreCutSoThatSomeAreLeftForEveryCell() {
    assertThat(pieces(Found.run(0, 3, "120"), 99, 99, 99))
        .containsExactly("0-1=1", "1-2=2", "2-3=0");
    assertThat(pieces(Found.run(0, 2, "312"), 99, 99))
        .containsExactly("0-1=3 0-2=31", "1-3=12 2-3=2");
    assertThat(readable(Found.run(0, 3, "12"), 99, 99, 99)).isFalse();
  }

  /** Cell 1 is blank. Were cell 0 12, 05 were left for cell 2, and of 1 or 1205 too much or nothing. */
  @Test
  void onlyPiecesOfWholeReadingsAreThere() {
    Line line =
        new Line(List.of(0, 1, 2), List.of(new Token.Run("1205")), Set.of(1), Gaps.COMPLETE);
    assertThat(pieces(line, 9999, 9999, 99)).containsExactly("0-3=120", "3-3", "3-4=5");
  }

  /** Cell 1 can only be 0, and cell 2 has one digit: at 3 cell 2 may begin, but cell 0 not end. */
  @Test
  void aPieceEndsOnlyWhereTheNextCellMayBegin() {
    Line line = Line.of(List.of(0, 1, 2), List.of(new Token.Run("1203")), Gaps.LOSSY);
    assertThat(pieces(line, 9999, 0, 9))
        .containsExactly("0-2=12 0-4=1203", "2-3=0 4-4", "3-4=3 4-4");
  }

  @Test
  void aNumberOfSeveralDigitsDoesNotBeginWithZero() {
    assertThat(pieces(Found.run(0, 2, "102"), 999, 999)).containsExactly("0-2=10", "2-3=2");
  }

  @Test
  void zerosBehindADigitCountForTheLimit() {
    Line line = Line.of(List.of(0, 1), List.of(new Token.Run("312", 2)), Gaps.COMPLETE);
    assertThat(pieces(line, 3000, 1200)).containsExactly("0-1=300", "1-3=1200");
    assertThat(readable(line, 3000, 1199)).isFalse();
  }

  @Test
  void aCellMayBeLostBetweenTokensAndInTheMidstOfDigitsOnlyWithoutATrace() {
    List<Token> run = List.of(new Token.Run("12"));
    assertThat(pieces(Line.of(List.of(0, 1, 2), run, Gaps.LOSSY), 99, 99, 99))
        .containsExactly("0-0 0-1=1 0-2=12", "0-0 0-1=1 0-2=12 1-2=2 2-2", "0-2=12 1-2=2 2-2");
    assertThat(
            pieces(Line.of(List.of(0, 1, 2), run, Gaps.TRACELESS), 99, 99, 99).get(1))
        .contains("1-1");
  }

  @Test
  void aBoundTokenStandsForItsCellOnly() {
    Line line = Line.of(
        List.of(0, 1, 2), List.of(new Token.Bound(1, 7), new Token.Floating(3)), Gaps.LOSSY);
    assertThat(pieces(line, 9, 9, 9)).containsExactly("0-0", "0-1=7", "1-2=3");
    Line first = Line.of(
        List.of(0, 1), List.of(new Token.Bound(0, 7), new Token.Floating(3)), Gaps.COMPLETE);
    assertThat(pieces(first, 9, 9)).containsExactly("0-1=7", "1-2=3");
  }
}
