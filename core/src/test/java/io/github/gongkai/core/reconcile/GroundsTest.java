package io.github.gongkai.core.reconcile;

import static io.github.gongkai.core.reconcile.Systems.plenty;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The relations which decide cells, and what it takes to find them. */
class GroundsTest {

  /** Cells 1 and 4 are lost in rows of their own, a column adds them up, and 7 stands beside 4. */
  private static Setup setup() {
    List<Line> lines = List.of(
        lost(0, 3, 8), lost(3, 1, 9), Found.bound(6, 13), Found.lossy(7, 1), Found.bound(8, 10));
    List<Relation> relations = List.of(
        Found.row("row0", 0, 3),
        Found.row("row1", 3, 3),
        Relation.equal("column", List.of(1, 4), List.of(6)),
        Relation.equal("beside", List.of(4, 7), List.of(8)));
    return new Setup(Puzzle.of(9, lines, relations), plenty());
  }

  /** Three cells, of which that in the middle is lost. */
  private static Line lost(int first, long one, long total) {
    return Line.of(
        Tables.range(first, first + 3),
        List.of(new Token.Bound(first, one), new Token.Bound(first + 2, total)),
        Gaps.LOSSY);
  }

  @Test
  void whatIsNearestToACellComesLast() {
    Setup setup = setup();
    Constraint row0 = setup.readings.get(0).own().get(0);
    Constraint row1 = setup.readings.get(1).own().get(0);
    Constraint column = setup.across.get(0);
    Constraint beside = setup.across.get(1);
    Ground ground = new Ground(
        0, new LinkedHashSet<>(List.of(column, beside)), new LinkedHashSet<>(List.of(row0, row1)));
    assertThat(new Question(ground).inOrder(1, setup)).containsExactly(beside, row1, column, row0);
  }

  @Test
  void aGroundHasWhatItWasGiven() {
    Setup setup = setup();
    Constraint row0 = setup.readings.get(0).own().get(0);
    Constraint row1 = setup.readings.get(1).own().get(0);
    Ground ofLine = Ground.ofLine(0, setup);
    assertThat(ofLine).isEqualTo(new Ground(0, Set.of(), Set.of(row0)));
    assertThat(Ground.ofLine(-1, setup)).isEqualTo(new Ground(-1, Set.of(), Set.of()));
    Ground ground = new Ground(0, Set.copyOf(setup.across), Set.of(row0));
    assertThat(ground.size()).isEqualTo(3);
    assertThat(ground.contains(row0)).isTrue();
    assertThat(ground.contains(row1)).isFalse();
    assertThat(ground.contains(setup.across.get(1))).isTrue();
    assertThat(ground.lines(setup)).containsExactlyInAnyOrder(0, 1, 3);
  }

  /** Cell 1 is lost between 3 and 8; that it is no more than 9 is said several times over. */
  private static long cost(int further, int repeated) {
    List<Line> lines =
        new ArrayList<>(List.of(Found.bound(0, 3), Found.lossy(1, 1), Found.bound(2, 8)));
    List<Relation> relations = new ArrayList<>();
    relations.add(Found.row("sum", 0, 3));
    for (int cell = 3; cell < 3 + repeated; cell++) {
      lines.add(Found.bound(cell, 9));
      relations.add(Relation.atMost("most" + cell, List.of(1), List.of(cell)));
    }
    Map<Integer, Long> atMost = new HashMap<>(Map.of(1, 9L));
    Setup setup = new Setup(new Puzzle(3 + repeated + further, atMost, lines, relations), plenty());
    Grounds grounds = new Grounds(setup);
    Component component =
        Component.of(setup).stream().filter(of -> of.open(setup)).findFirst().orElseThrow();
    grounds.use(component, component.across());
    Meter meter = plenty();
    assertThat(grounds.of(Map.of(1, 5L), meter))
        .isEqualTo(Map.of(1, new Reason(List.of("sum"), Reason.Extent.MINIMAL)));
    return meter.spent();
  }

  /**
   * One step for the line's unit and one look at it, one when the cell is asked for less; two for the
   * network of the line and the sum, and three looks: at the sum, at the line and at the sum again,
   * which then holds. Without the sum the line is asked once more.
   */
  @Test
  void theCostOfAReasonIsThatOfItsNetworksAndQuestions() {
    assertThat(cost(0, 0)).isEqualTo(2 + 1 + 2 + 3 + 1);
  }

  @Test
  void everyFourCellsOfThePuzzleAddAStepToEachOfTwoNetworks() {
    assertThat(cost(401, 0) - cost(1, 0)).isEqualTo(2 * 100);
  }

  /** Each costs some looks while the proof is sought, and no question whether it can be spared. */
  @Test
  void whatTheProofDoesNotRestOnNeedNotBeSpared() {
    assertThat(cost(0, 30) - cost(0, 0)).isLessThan(30 * 5);
  }

  @Test
  void everyCellGetsItsShareOfTheStepsThatAreLeft() {
    List<Line> lines = new ArrayList<>();
    List<Relation> relations = new ArrayList<>();
    List<Integer> cells = new ArrayList<>();
    for (int line = 0; line < 20; line++) {
      lines.add(lost(line * 3, line, 50));
      relations.add(Found.row("row" + line, line * 3, 3));
      cells.add(line * 3 + 1);
    }
    Solution solution = Found.solve(60, lines, relations);
    Map<Integer, Reason> reasons = solution.reasons(cells, Budget.DEFAULT);
    for (int line = 0; line < 20; line++) {
      assertThat(reasons.get(line * 3 + 1))
          .isEqualTo(new Reason(List.of("row" + line), Reason.Extent.MINIMAL));
    }
  }
}
