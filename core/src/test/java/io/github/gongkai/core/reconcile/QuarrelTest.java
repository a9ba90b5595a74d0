package io.github.gongkai.core.reconcile;

import static io.github.gongkai.core.reconcile.Systems.plenty;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.limit.Deadline;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which sums are disputed, and what stays certain beside them. */
class QuarrelTest {

  private static Relation same(String id, int one, int other) {
    return Relation.equal(id, List.of(one), List.of(other));
  }

  /** 1 2 12, 1 21 2 or 12 1 2: no two of the sums can hold, though none shares a cell with another. */
  @Test
  void whatConflictsWithADisputedSumIsDisputedToo() {
    List<Line> lines = List.of(Found.run(0, 3, "1212"), Found.bound(3, 12, 21, 12));
    Solution solution =
        Found.solve(6, lines, List.of(same("p", 0, 3), same("q", 1, 4), same("r", 2, 5)));
    assertThat(solution.relations(Standing.DISPUTED)).containsExactly("p", "q", "r");
    assertThat(solution.decision(0)).isInstanceOf(Decision.Open.class);
  }

  /** Cells 0, 1, 4 and 6 are lost; "last" shares one with "next", and that one with the conflict. */
  @Test
  void disputesSpreadFromSumToSumInAnyOrder() {
    List<Line> lines = List.of(
        Found.lossy(0, 1),
        Found.lossy(1, 1),
        Found.bound(2, 5, 6),
        Found.lossy(4, 1),
        Found.bound(5, 9),
        Found.lossy(6, 1),
        Found.bound(7, 9));
    List<Relation> relations = List.of(
        Relation.equal("last", List.of(4, 6), List.of(7)),
        Relation.equal("next", List.of(1, 4), List.of(5)),
        Relation.equal("five", List.of(0, 1), List.of(2)),
        Relation.equal("six", List.of(0, 1), List.of(3)));
    assertThat(Found.solve(8, lines, relations).relations(Standing.DISPUTED))
        .containsExactlyInAnyOrder("last", "next", "five", "six");
  }

  /**
   * Cell 0 is said to be 3, 4 and 5. On its line is cell 2, which is the same as cell 4; that one is 5 by
   * the sum of its row, which has nothing to do with the conflict.
   */
  @Test
  void theSumOfALineThatNoDisputeTouchesIsBelieved() {
    List<Line> lines = List.of(
        Line.of(List.of(0, 1, 2), List.of(new Token.Bound(1, 9)), Gaps.LOSSY),
        Line.of(
            List.of(3, 4, 5), List.of(new Token.Bound(3, 2), new Token.Bound(5, 7)), Gaps.LOSSY),
        Found.bound(6, 3, 4, 5));
    List<Relation> relations = List.of(
        same("three", 0, 6),
        same("four", 0, 7),
        same("five", 0, 8),
        same("tie", 2, 4),
        Found.row("row", 3, 3));
    Solution solution = Found.solve(9, lines, relations);
    assertThat(solution.relations(Standing.DISPUTED)).containsExactly("three", "four", "five");
    assertThat(solution.decision(4)).isEqualTo(new Decision.Inferred(5));
    assertThat(solution.decision(2)).isEqualTo(new Decision.Inferred(5));
    assertThat(solution.reasons(List.of(2), Budget.DEFAULT).get(2))
        .isEqualTo(new Reason(List.of("tie", "row"), Reason.Extent.MINIMAL));
  }

  /** Cells 0 and 4 are both in conflicts, so none of them alone explains all. */
  @Test
  void theSumOfALineThatDisputesTouchIsNotBelievedWhereCellsAreLost() {
    List<Line> lines = List.of(
        Line.of(
            Tables.range(0, 5), List.of(new Token.Bound(2, 2), new Token.Bound(3, 7)), Gaps.LOSSY),
        Found.bound(5, 3, 4, 1, 2));
    List<Relation> relations = List.of(
        Relation.equal("row", List.of(1, 2), List.of(3)),
        same("three", 0, 5),
        same("four", 0, 6),
        same("one", 4, 7),
        same("two", 4, 8));
    assertThat(Found.value(Found.solve(9, lines, relations.subList(0, 1)), 1)).isEqualTo(5);
    Solution solution = Found.solve(9, lines, relations);
    assertThat(solution.relations(Standing.DISPUTED))
        .containsExactlyInAnyOrder("three", "four", "one", "two");
    assertThat(solution.decision(1)).isInstanceOf(Decision.Open.class);
  }

  @Test
  void aQuarrelThatStepsDidNotEndLeavesNothingCertain() {
    Puzzle puzzle = Puzzle.of(
        3, List.of(Found.bound(0, 3, 4)), List.of(same("three", 2, 0), same("four", 2, 1)));
    Setup setup = new Setup(puzzle, plenty());
    Component component =
        Component.of(setup).stream().filter(of -> of.open(setup)).findFirst().orElseThrow();
    Meter enough = plenty();
    assertThat(new Quarrel(setup, component, enough).resolve()).isPresent();
    assertThat(enough.spent()).isPositive();
    for (long steps = 0; steps < enough.spent(); steps++) {
      Meter meter = new Meter(steps, Deadline.never());
      assertThat(new Quarrel(setup, component, meter).resolve())
          .as("%s steps", steps)
          .isEmpty();
    }
  }
}
