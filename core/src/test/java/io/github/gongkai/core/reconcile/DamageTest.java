package io.github.gongkai.core.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Tables which lost cells or ran together, and keep their sums. */
class DamageTest {
  private static final String[] FUSED = {
    "713000074", "1000001", "210000021", "8100009", "0000000", "0000000", "0000000", "0000000",
    "1000001", "2000002", "1000001", "0000000", "370000037", "0000000", "0000000", "0000000",
    "0000000", "0000000", "0000000", "0000000", "2000002", "0000000", "0200002", "723000075",
    "0000000"
  };

  private static List<Line> fusedLines(String... lines) {
    List<Line> all = new ArrayList<>();
    for (String digits : lines) {
      all.add(Found.run(all.size() * 7, 7, digits));
    }
    return all;
  }

  @Test
  void everyLineRunTogetherIsCutByTheSums() {
    Solution solution = Found.solve(175, fusedLines(FUSED), Tables.relations(25, 7));
    assertThat(Found.values(solution, 0, 7)).containsExactly(71L, 3L, 0L, 0L, 0L, 0L, 74L);
    assertThat(Found.values(solution, 84, 7)).containsExactly(37L, 0L, 0L, 0L, 0L, 0L, 37L);
    assertThat(Found.values(solution, 154, 7)).containsExactly(0L, 2L, 0L, 0L, 0L, 0L, 2L);
    assertThat(Found.values(solution, 161, 7)).containsExactly(72L, 3L, 0L, 0L, 0L, 0L, 75L);
    assertThat(solution.decisions()).hasOnlyElementsOfType(Decision.Read.class);
    assertThat(solution.decision(6)).isEqualTo(new Decision.Read(74, 0, 7, 9));
    assertThat(solution.relations(Standing.HOLDS)).hasSize(39);
    assertThat(solution.exhausted()).isFalse();
  }

  @Test
  void groundsOfACutCellAreItsRowWhereTheRowIsEnough() {
    Solution solution = Found.solve(175, fusedLines(FUSED), Tables.relations(25, 7));
    assertThat(Found.grounds(solution, 0)).containsExactly("row0");
    assertThat(Found.grounds(solution, 28)).isEmpty();
  }

  @Test
  void rowsWithOneLostZeroAreSettledByAllColumnsTogether() {
    long[][] table = {
      {16, 7, 0, 1, 0, 0, 24},
      {1, 0, 0, 0, 0, 0, 1},
      {5, 0, 0, 1, 0, 0, 6},
      {4, 0, 0, 0, 0, 0, 4},
      {0, 2, 0, 0, 0, 0, 2},
      {7, 5, 0, 0, 0, 0, 12},
      {16, 7, 0, 1, 0, 0, 24},
      {1, 0, 0, 0, 0, 0, 1}
    };
    List<Line> lines = new ArrayList<>();
    lines.add(Found.lossy(0, 7, 16, 7, 0, 1, 0, 0, 24));
    lines.add(Found.lossy(7, 7, 1, 0, 0, 0, 0, 0, 1));
    lines.add(Found.lossy(14, 7, 5, 0, 1, 0, 0, 6));
    lines.add(Found.lossy(21, 7, 4, 0, 0, 0, 0, 4));
    lines.add(Found.lossy(28, 7, 0, 2, 0, 0, 0, 2));
    lines.add(Found.lossy(35, 7, 7, 5, 0, 0, 0, 12));
    lines.add(Found.lossy(42, 7, 16, 7, 0, 1, 0, 24));
    lines.add(Found.lossy(49, 7, 1, 0, 0, 0, 0, 0, 1));
    Solution solution = Found.solve(56, lines, Tables.relations(8, 7));
    for (int cell = 0; cell < 56; cell++) {
      assertThat(Found.value(solution, cell))
          .as("cell %s", cell)
          .isEqualTo(table[cell / 7][cell % 7]);
    }
    assertThat(solution.decision(17)).isEqualTo(new Decision.Read(1, 2, 0, 1));
    assertThat(Found.grounds(solution, 17)).anyMatch(id -> id.startsWith("details"));
  }

  @Test
  void lostZeroAmongZerosIsDetermined() {
    List<Token> tokens = List.of(
        new Token.Bound(0, 124),
        new Token.Floating(0),
        new Token.Floating(0),
        new Token.Floating(0),
        new Token.Floating(0),
        new Token.Bound(6, 124));
    Line line = Line.of(Tables.range(0, 7), tokens, Gaps.LOSSY);
    Solution solution = Found.solve(7, List.of(line), List.of(Found.row("row", 0, 7)));
    for (int cell = 1; cell < 6; cell++) {
      assertThat(solution.decision(cell)).isEqualTo(new Decision.Inferred(0));
      assertThat(Found.grounds(solution, cell)).containsExactly("row");
    }
  }

  @Test
  void aTotalWhichMayItselfBeLostLeavesTheEndsOpen() {
    Line line = Found.lossy(0, 7, 124, 0, 0, 0, 0, 124);
    Solution solution = Found.solve(7, List.of(line), List.of(Found.row("row", 0, 7)));
    assertThat(solution.decision(0))
        .isEqualTo(new Decision.Open(List.of(0L, 124L), Decision.Extent.ALL));
    assertThat(Found.values(solution, 2, 3)).containsExactly(0L, 0L, 0L);
    assertThat(solution.decision(6))
        .isEqualTo(new Decision.Open(List.of(124L, 248L), Decision.Extent.ALL));
  }

  @Test
  void lostNumberIsInferredFromTheSum() {
    List<Line> lines = List.of(Found.bound(0, 3, 4), Found.lossy(2, 1), Found.bound(3, 12));
    Solution solution = Found.solve(4, lines, List.of(Found.row("sum", 0, 4)));
    assertThat(solution.decision(2)).isEqualTo(new Decision.Inferred(5));
    assertThat(Found.grounds(solution, 2)).containsExactly("sum");
    assertThat(solution.steps()).isBetween(2L, 20L);
  }

  @Test
  void oneLostColumnIsRestoredFromItsRows() {
    List<Line> lines = new ArrayList<>();
    List<Relation> relations = new ArrayList<>();
    for (int line = 0; line < 4; line++) {
      int first = line * 3;
      lines.add(new Line(
          Tables.range(first, first + 3),
          List.of(new Token.Floating(line), new Token.Floating(9)),
          Set.of(first + 1),
          Gaps.COMPLETE));
      relations.add(Found.row("row" + line, first, 3));
    }
    Solution solution = Found.solve(12, lines, relations);
    for (int line = 0; line < 4; line++) {
      assertThat(solution.decision(line * 3 + 1)).isEqualTo(new Decision.Inferred(9 - line));
      assertThat(solution.decision(line * 3)).isEqualTo(new Decision.Read(line, 0, 0, 1));
    }
  }

  @Test
  void partlyCutLineKeepsItsCertainCellsAndCutsTheRest() {
    Line line = Line.of(
        Tables.range(0, 5),
        List.of(new Token.Bound(0, 12), new Token.Run("304"), new Token.Bound(4, 19)),
        Gaps.COMPLETE);
    Solution solution = Found.solve(5, List.of(line), List.of(Found.row("row", 0, 5)));
    assertThat(Found.values(solution, 0, 5)).containsExactly(12L, 3L, 0L, 4L, 19L);
    assertThat(solution.decision(2)).isEqualTo(new Decision.Read(0, 1, 1, 2));
    assertThat(Found.grounds(solution, 2)).isEmpty();
  }

  @Test
  void twoLinesRunTogetherAreReadAsOneLine() {
    Line both = Line.of(Tables.range(0, 8), List.of(new Token.Run("1203151001")), Gaps.COMPLETE);
    List<Relation> rows = List.of(Found.row("first", 0, 4), Found.row("second", 4, 4));
    Solution solution = Found.solve(8, List.of(both), rows);
    assertThat(Found.values(solution, 0, 8)).containsExactly(12L, 0L, 3L, 15L, 1L, 0L, 0L, 1L);
  }

  @Test
  void aRowOfThreeSumsIsCut() {
    List<Relation> sums =
        List.of(Found.row("a", 0, 5), Found.row("b", 5, 5), Found.row("c", 10, 5));
    Solution solution = Found.solve(15, List.of(Found.run(0, 15, "12034191002300000")), sums);
    assertThat(Found.values(solution, 0, 5)).containsExactly(12L, 0L, 3L, 4L, 19L);
    assertThat(Found.values(solution, 5, 5)).containsExactly(1L, 0L, 0L, 2L, 3L);
    assertThat(Found.values(solution, 10, 5)).containsExactly(0L, 0L, 0L, 0L, 0L);
  }

  @Test
  void anAtMostRelationRulesReadingsOut() {
    List<Relation> relations = List.of(Relation.atMost("part", List.of(1), List.of(0)));
    Solution solution = Found.solve(2, List.of(Found.run(0, 2, "1123")), relations);
    assertThat(Found.value(solution, 0)).isEqualTo(112);
    assertThat(Found.value(solution, 1)).isEqualTo(3);
    assertThat(solution.relations(Standing.HOLDS)).containsExactly("part");
  }

  @Test
  void oneColumnOfManyLinesIsFilledBySumsOfLines() {
    List<Line> lines = new ArrayList<>();
    List<Relation> relations = new ArrayList<>();
    for (int cell = 0; cell < 60; cell++) {
      boolean lost = cell % 10 == 3;
      lines.add(lost ? Found.lossy(cell, 1) : Found.bound(cell, cell % 10 == 9 ? 36 : cell % 10));
      if (cell % 10 == 9) {
        relations.add(Relation.equal("s" + cell, Tables.range(cell - 9, cell), List.of(cell)));
      }
    }
    Solution solution = Found.solve(60, lines, relations);
    for (int cell = 3; cell < 60; cell += 10) {
      assertThat(solution.decision(cell)).isEqualTo(new Decision.Inferred(3));
    }
  }

  @Test
  void aBlankCellAmongDigitsRunTogetherTakesWhatTheSumLeaves() {
    Line line = new Line(List.of(0, 1, 2), List.of(new Token.Run("512")), Set.of(1), Gaps.COMPLETE);
    Solution solution = Found.solve(3, List.of(line), List.of(Found.row("row", 0, 3)));
    assertThat(Found.values(solution, 0, 3)).containsExactly(5L, 7L, 12L);
    assertThat(solution.decision(1)).isEqualTo(new Decision.Inferred(7));
  }

  @Test
  void aCellThatASumCountsTwiceCountsTwice() {
    List<Line> lines = List.of(Found.bound(0, 3), Found.lossy(1, 1), Found.lossy(2, 1));
    List<Relation> relations = List.of(
        Relation.equal("twice", List.of(0, 0), List.of(1)),
        Relation.equal("half", List.of(2, 2), List.of(1)));
    Solution solution = Found.solve(3, lines, relations);
    assertThat(Found.values(solution, 0, 3)).containsExactly(3L, 6L, 3L);
  }

  @Test
  void aCertainCellThatASumCountsTwiceCountsTwice() {
    List<Relation> relations = List.of(
        Relation.equal("twice", List.of(0, 0), List.of(1)),
        Relation.equal("once", List.of(0), List.of(1)));
    Solution solution = Found.solve(2, List.of(Found.bound(0, 3, 6)), relations);
    assertThat(solution.relations(Standing.HOLDS)).containsExactly("twice");
    assertThat(solution.relations(Standing.BROKEN)).containsExactly("once");
    assertThat(solution.steps()).isZero();
  }

  @Test
  void zerosStandBehindEveryNumberOfARunThatCountsInGreaterUnits() {
    Line line = Line.of(List.of(0, 1), List.of(new Token.Run("312", 2)), Gaps.COMPLETE);
    List<Relation> relations = List.of(Relation.equal("first", List.of(0), List.of(2)));
    Solution solution = Found.solve(3, List.of(line, Found.bound(2, 300)), relations);
    assertThat(Found.values(solution, 0, 2)).containsExactly(300L, 1200L);
    assertThat(solution.decision(1)).isEqualTo(new Decision.Read(1200, 0, 1, 3));
  }

  /** With the zeros the greater half of a run must not exceed what its cell may have. */
  @Test
  void zerosCountForTheGreatestValueOfACell() {
    Line line = Line.of(List.of(0, 1), List.of(new Token.Run("312", 2)), Gaps.COMPLETE);
    Puzzle puzzle = new Puzzle(2, Map.of(0, 3000L, 1, 1200L), List.of(line), List.of());
    Solution solution = Reconciler.solve(puzzle, Budget.DEFAULT);
    assertThat(Found.values(solution, 0, 2)).containsExactly(300L, 1200L);
  }

  /** A cell of no line is known from sums alone, and stays apart from what other sums tie together. */
  @Test
  void cellsOfNoLineAreFilledBySums() {
    List<Line> lines = List.of(Found.bound(0, 3, 9), Found.bound(2, 4, 5));
    List<Relation> relations = List.of(
        Relation.equal("p", List.of(0, 4), List.of(1)),
        Relation.equal("q", List.of(2, 5), List.of(3)));
    Solution solution = Found.solve(7, lines, relations);
    assertThat(solution.decision(4)).isEqualTo(new Decision.Inferred(6));
    assertThat(solution.decision(5)).isEqualTo(new Decision.Inferred(1));
    assertThat(solution.decision(6)).isInstanceOf(Decision.Open.class);
    assertThat(Found.grounds(solution, 4)).containsExactly("p");
    assertThat(Found.grounds(solution, 5)).containsExactly("q");
    assertThat(solution.reasons(List.of(6), Budget.DEFAULT)).isEmpty();
  }

  @Test
  void aCellOfNoLineHasNothingToDoWithAFirstLineThatCannotBeRead() {
    List<Line> lines = List.of(Found.run(0, 1, "1".repeat(40)), Found.bound(1, 3, 9));
    List<Relation> relations = List.of(Relation.equal("p", List.of(1, 3), List.of(2)));
    Solution solution = Found.solve(4, lines, relations);
    assertThat(solution.decision(0)).isInstanceOf(Decision.Open.class);
    assertThat(solution.decision(3)).isEqualTo(new Decision.Inferred(6));
  }
}
