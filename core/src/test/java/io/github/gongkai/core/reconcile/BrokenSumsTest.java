package io.github.gongkai.core.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables which are wrong in themselves. */
class BrokenSumsTest {

  /** Three lines of three and their sum; the columns are called a, b and t. */
  private static List<Relation> grid() {
    List<Relation> relations = new ArrayList<>();
    for (int line = 0; line < 4; line++) {
      relations.add(Found.row("row" + line, line * 3, 3));
    }
    relations.add(Relation.equal("a", List.of(0, 3, 6), List.of(9)));
    relations.add(Relation.equal("b", List.of(1, 4, 7), List.of(10)));
    relations.add(Relation.equal("t", List.of(2, 5, 8), List.of(11)));
    return relations;
  }

  @Test
  void aSumOfCertainCellsWhichFailsIsReportedAndHurtsNothingElse() {
    List<Line> lines =
        List.of(Found.bound(0, 1, 2, 4), Found.run(3, 3, "10313"), Found.bound(6, 0, 1, 1));
    List<Relation> relations = new ArrayList<>();
    for (int line = 0; line < 3; line++) {
      relations.add(Found.row("row" + line, line * 3, 3));
    }
    Solution solution = Found.solve(9, lines, relations);
    assertThat(solution.relations(Standing.BROKEN)).containsExactly("row0");
    assertThat(Found.values(solution, 0, 3)).containsExactly(1L, 2L, 4L);
    assertThat(Found.values(solution, 3, 3)).containsExactly(10L, 3L, 13L);
  }

  @Test
  void whereColumnsAreBrokenRowsAloneCutTheirRuns() {
    List<Line> lines = List.of(
        Found.run(0, 3, "718"),
        Found.run(3, 3, "10313"),
        Found.run(6, 3, "92231"),
        Found.run(9, 3, "421355"));
    Solution solution = Found.solve(12, lines, grid());
    assertThat(Found.values(solution, 3, 3)).containsExactly(10L, 3L, 13L);
    assertThat(Found.values(solution, 6, 3)).containsExactly(9L, 22L, 31L);
    assertThat(Found.values(solution, 9, 3)).containsExactly(42L, 13L, 55L);
    assertThat(solution.relations(Standing.DISPUTED)).containsExactlyInAnyOrder("a", "b", "t");
  }

  @Test
  void aRowNoReadingKeepsLeavesOnlyItsOwnUncertainCellsOpen() {
    List<Line> lines = List.of(Found.run(0, 3, "72100"), Found.run(3, 3, "10313"));
    List<Relation> rows = List.of(Found.row("row0", 0, 3), Found.row("row1", 3, 3));
    Solution solution = Found.solve(6, lines, rows);
    assertThat(Found.values(solution, 0, 3)).containsExactly(-1L, -1L, -1L);
    assertThat(Found.values(solution, 3, 3)).containsExactly(10L, 3L, 13L);
    assertThat(solution.relations(Standing.DISPUTED)).containsExactly("row0");
    assertThat(solution.isBroken()).isTrue();
  }

  @Test
  void aLostCellWhoseRowAndColumnContradictIsOpen() {
    List<Line> lines = List.of(
        Line.of(
            List.of(0, 1, 2), List.of(new Token.Bound(0, 3), new Token.Bound(2, 8)), Gaps.LOSSY),
        Found.bound(3, 1, 1, 2),
        Found.bound(6, 0, 0, 0),
        Found.bound(9, 4, 9, 13));
    List<Relation> relations = grid();
    relations.removeIf(relation -> relation.id().equals("t"));
    Solution solution = Found.solve(12, lines, relations);
    assertThat(solution.decision(1)).isInstanceOf(Decision.Open.class);
    assertThat(solution.relations(Standing.DISPUTED)).contains("b");
    assertThat(Found.value(solution, 0)).isEqualTo(3);
  }

  @Test
  void noInferenceRestsOnAnotherSumOfTheConflict() {
    // Cell 4 is lost; cell 1's sums contradict, and cell 4 shares one of them.
    List<Line> lines = new ArrayList<>();
    long[] values = {5, -1, 7, 9, -1, 20};
    for (int cell = 0; cell < 6; cell++) {
      lines.add(values[cell] < 0 ? Found.lossy(cell, 1) : Found.bound(cell, values[cell]));
    }
    List<Relation> relations = List.of(
        Relation.equal("p", List.of(0, 1), List.of(2)),
        Relation.equal("q", List.of(0, 1), List.of(3)),
        Relation.equal("r", List.of(1, 4), List.of(5)));
    Solution solution = Found.solve(6, lines, relations);
    assertThat(Found.value(solution, 1)).isEqualTo(-1);
    assertThat(Found.value(solution, 4)).isEqualTo(-1);
    assertThat(solution.relations(Standing.DISPUTED)).containsExactly("p", "q", "r");
  }

  @Test
  void boundCellsAreNeverMovedByASum() {
    List<Line> lines = List.of(Found.bound(0, 1, 2, 300));
    Solution solution = Found.solve(3, lines, List.of(Found.row("row", 0, 3)));
    assertThat(Found.values(solution, 0, 3)).containsExactly(1L, 2L, 300L);
    assertThat(solution.relations(Standing.BROKEN)).containsExactly("row");
  }

  @Test
  void inATableThatBreaksASumNothingRestsOnOneSumAlone() {
    // Cell 4 is lost and stands in one sum; another sum, far from it, fails or holds.
    List<Relation> rows = List.of(Found.row("far", 0, 3), Found.row("near", 3, 3));
    Line near = Line.of(
        List.of(3, 4, 5), List.of(new Token.Bound(3, 2), new Token.Bound(5, 7)), Gaps.LOSSY);

    Solution holds = Found.solve(6, List.of(Found.bound(0, 1, 2, 3), near), rows);
    assertThat(holds.decision(4)).isEqualTo(new Decision.Inferred(5));
    assertThat(holds.relations(Standing.HOLDS)).containsExactly("far", "near");
    assertThat(holds.isBroken()).isFalse();

    Solution breaks = Found.solve(6, List.of(Found.bound(0, 1, 2, 4), near), rows);
    assertThat(breaks.decision(4)).isInstanceOf(Decision.Open.class);
    assertThat(breaks.relations(Standing.BROKEN)).containsExactly("far");
    assertThat(breaks.isBroken()).isTrue();
    assertThat(breaks.relations(Standing.UNASSESSED)).containsExactly("near");
  }

  @Test
  void whatTwoSumsSayAlikeStaysInATableThatBreaksAThird() {
    List<Line> lines = List.of(
        Found.bound(0, 1, 2, 3),
        Line.of(
            List.of(3, 4, 5), List.of(new Token.Bound(3, 2), new Token.Bound(5, 7)), Gaps.LOSSY),
        Found.bound(6, 0, 1, 1),
        Found.bound(9, 3, 8, 11),
        Found.bound(12, 1, 1, 3));
    List<Relation> relations = new ArrayList<>(grid());
    relations.add(Found.row("broken", 12, 3));
    Solution solution = Found.solve(15, lines, relations);
    assertThat(solution.relations(Standing.BROKEN)).containsExactly("broken");
    assertThat(solution.decision(4)).isEqualTo(new Decision.Inferred(5));
  }

  /** Two sums give cell 3 alike, but both count a figure of the sum that fails. */
  @Test
  void aFigureOfAFailingSumIsDoubtedInAllItsSums() {
    List<Line> lines = List.of(Found.bound(0, 2, 1, 4), Found.lossy(3, 1), Found.bound(4, 7, 7));
    List<Relation> relations = new ArrayList<>(List.of(
        Relation.equal("p", List.of(0, 3), List.of(4)),
        Relation.equal("q", List.of(0, 3), List.of(5))));
    assertThat(Found.solve(6, lines, relations).decision(3)).isEqualTo(new Decision.Inferred(5));
    relations.add(Found.row("failing", 0, 3));
    assertThat(Found.solve(6, lines, relations).decision(3)).isInstanceOf(Decision.Open.class);
  }

  /** What was not yet doubted for want of steps is not said: with all of them each would be open. */
  @Test
  void whatOtherSumsMakeDoubtfulIsNotBelievedWhereStepsEnd() {
    Relation failing = Found.row("failing", 0, 3);
    Line wrong = Found.bound(0, 2, 1, 4);
    List<Line> lines = List.of(wrong, Found.lossy(3, 1), Found.bound(4, 7, 7));
    assertNeverSaid(
        3,
        Puzzle.of(
            6,
            lines,
            List.of(
                failing,
                Relation.equal("p", List.of(0, 3), List.of(4)),
                Relation.equal("q", List.of(0, 3), List.of(5)))));
    // All doubts together cost more than what they doubt: the same figures again, and sums alone.
    Line lost = Found.lossy(3, 3);
    List<Line> three = List.of(wrong, lost, Found.bound(6, 5, 9));
    assertNeverSaid(5, Puzzle.of(8, three, List.of(failing, same(0, 3), same(1, 4), same(2, 5))));
    assertNeverSaid(5, Puzzle.of(8, three, List.of(failing, alone(3), alone(4), alone(5))));
    Line row = Line.of(
        List.of(3, 4, 5), List.of(new Token.Bound(3, 2), new Token.Bound(5, 7)), Gaps.LOSSY);
    assertNeverSaid(4, Puzzle.of(6, List.of(wrong, row), List.of(failing, Found.row("row", 3, 3))));
  }

  private static Relation same(int one, int other) {
    return Relation.equal("same" + other, List.of(one), List.of(other));
  }

  private static Relation alone(int cell) {
    return Relation.equal("alone" + cell, List.of(cell, 6), List.of(7));
  }

  private static void assertNeverSaid(int cell, Puzzle puzzle) {
    Solution whole = Reconciler.solve(puzzle, Budget.DEFAULT);
    assertThat(whole.exhausted()).isFalse();
    for (long steps = 0; steps <= whole.steps(); steps++) {
      assertThat(Reconciler.solve(puzzle, new Budget(steps)).decision(cell))
          .as("%s steps", steps)
          .isInstanceOf(Decision.Open.class);
    }
  }

  @Test
  void whereASumFailsThatTwoCellsAreTheSameIsStillBelieved() {
    List<Line> lines = List.of(Found.bound(0, 1, 2, 4), Found.bound(3, 5), Found.lossy(4, 1));
    List<Relation> relations =
        List.of(Found.row("failing", 0, 3), Relation.equal("same", List.of(3), List.of(4)));
    Solution solution = Found.solve(5, lines, relations);
    assertThat(solution.relations(Standing.BROKEN)).containsExactly("failing");
    assertThat(solution.decision(4)).isEqualTo(new Decision.Inferred(5));
  }

  @Test
  void whereASumFailsASumAcrossLinesAloneIsNotBelieved() {
    List<Line> lines =
        List.of(Found.bound(0, 1, 2, 4), Found.bound(3, 5), Found.lossy(4, 1), Found.bound(5, 8));
    Relation across = Relation.equal("across", List.of(3, 4), List.of(5));
    assertThat(Found.solve(6, lines, List.of(across)).decision(4))
        .isEqualTo(new Decision.Inferred(3));
    Solution solution = Found.solve(6, lines, List.of(Found.row("failing", 0, 3), across));
    assertThat(solution.decision(4)).isInstanceOf(Decision.Open.class);
  }

  /** Cell 0 fails another sum, but all digits of its line are there, and they say how to cut them. */
  @Test
  void theDigitsOfAWholeLineAreCutByItsSumWhateverElseFails() {
    Line line = Line.of(
        List.of(0, 1, 2, 3, 4),
        List.of(new Token.Bound(0, 12), new Token.Run("1205"), new Token.Bound(4, 29)),
        Gaps.COMPLETE);
    Solution solution = Found.solve(
        6,
        List.of(line, Found.bound(5, 13)),
        List.of(Found.row("row", 0, 5), Relation.equal("same", List.of(0), List.of(5))));
    assertThat(solution.relations(Standing.BROKEN)).containsExactly("same");
    assertThat(Found.values(solution, 0, 5)).containsExactly(12L, 12L, 0L, 5L, 29L);
  }

  /** The same beside a sum across lines which does not count cell 0 either. */
  @Test
  void theDigitsOfAWholeLineAreCutByItsSumThoughOtherLinesHangOnIt() {
    Line line = Line.of(
        List.of(0, 1, 2, 3, 4),
        List.of(new Token.Bound(0, 12), new Token.Run("1205"), new Token.Bound(4, 29)),
        Gaps.COMPLETE);
    Solution solution = Found.solve(
        8,
        List.of(line, Found.bound(5, 13), Found.lossy(6, 1), Found.bound(7, 20)),
        List.of(
            Found.row("row", 0, 5),
            Relation.equal("same", List.of(0), List.of(5)),
            Relation.equal("across", List.of(1, 6), List.of(7))));
    assertThat(solution.relations(Standing.BROKEN)).containsExactly("same");
    assertThat(Found.values(solution, 0, 5)).containsExactly(12L, 12L, 0L, 5L, 29L);
  }

  /** The row of cell 4 says 5 and so does its column, which does not count cell 3. */
  @Test
  void aFigureOfAFailingSumLeavesWhatAnotherSumSays() {
    List<Line> lines = List.of(
        Line.of(
            List.of(3, 4, 5), List.of(new Token.Bound(3, 2), new Token.Bound(5, 7)), Gaps.LOSSY),
        Found.bound(0, 3, 1, 2),
        Found.bound(6, 4, 9));
    Relation row = Found.row("row", 3, 3);
    Relation column = Relation.equal("column", List.of(4, 6), List.of(7));
    Relation failing = Relation.equal("failing", List.of(0), List.of(3));
    assertThat(Found.solve(8, lines, List.of(row, column, failing)).decision(4))
        .isEqualTo(new Decision.Inferred(5));
    assertThat(Found.solve(8, lines, List.of(row, failing)).decision(4))
        .isInstanceOf(Decision.Open.class);
  }

  /** Three sums of cell 0 disagree; the sums of cells 4 and 5 have nothing to do with them. */
  @Test
  void onlyTheSumsOfAConflictAndThoseTheyTouchAreDisputed() {
    List<Line> lines = List.of(
        Found.lossy(0, 1),
        Found.bound(1, 3, 4, 8),
        Found.lossy(4, 1),
        Found.lossy(5, 1),
        Found.bound(6, 9, 2));
    List<Relation> relations = List.of(
        Relation.equal("three", List.of(0), List.of(1)),
        Relation.equal("four", List.of(0), List.of(2)),
        Relation.equal("free", List.of(4, 5), List.of(6)),
        Relation.equal("five", List.of(5), List.of(7)));
    Solution solution = Found.solve(8, lines, relations);
    assertThat(solution.relations(Standing.DISPUTED)).containsExactly("three", "four");
    assertThat(solution.decision(0)).isInstanceOf(Decision.Open.class);
    assertThat(solution.decision(5)).isEqualTo(new Decision.Inferred(2));
    assertThat(solution.exhausted()).isFalse();
  }

  /** No reading keeps the sum of cells 0 to 2; cell 3 is read on their line, and counts in both sums. */
  @Test
  void aLineThatContradictsItselfMakesItsOtherCellsDoubtfulToo() {
    Line line = Line.of(
        List.of(0, 1, 2, 3), List.of(new Token.Run("72100"), new Token.Bound(3, 5)), Gaps.COMPLETE);
    List<Line> lines = List.of(line, Found.lossy(4, 1), Found.bound(5, 9, 9));
    List<Relation> sums = List.of(
        Relation.equal("p", List.of(3, 4), List.of(5)),
        Relation.equal("q", List.of(3, 4), List.of(6)));
    assertThat(Found.solve(7, lines, sums).decision(4)).isEqualTo(new Decision.Inferred(4));
    List<Relation> all = new ArrayList<>(sums);
    all.add(Found.row("row", 0, 3));
    Solution solution = Found.solve(7, lines, all);
    assertThat(solution.relations(Standing.DISPUTED)).containsExactly("row");
    assertThat(solution.decision(4)).isInstanceOf(Decision.Open.class);
  }
}
