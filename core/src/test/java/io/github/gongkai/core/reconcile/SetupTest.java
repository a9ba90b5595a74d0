package io.github.gongkai.core.reconcile;

import static io.github.gongkai.core.reconcile.Systems.plenty;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.limit.Deadline;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is known of lines by themselves, and which of them hang together. */
class SetupTest {

  /** Cells 3 and 4 are on no line; cell 2 is lost, cells 5 and 6 ran together. */
  @Test
  void whatASumTiesTogetherIsOneComponentAndAllElseStandsAlone() {
    List<Line> lines = List.of(Found.bound(0, 3, 9), Found.lossy(2, 1), Found.run(5, 2, "123"));
    Relation tie = Relation.equal("tie", List.of(2, 3), List.of(1));
    Setup setup = new Setup(Puzzle.of(7, lines, List.of(tie)), plenty());
    Component tied = new Component(List.of(1), List.of(3), setup.across);
    Component certain = new Component(List.of(0), List.of(), List.of());
    Component cut = new Component(List.of(2), List.of(), List.of());
    Component loose = new Component(List.of(), List.of(4), List.of());
    assertThat(Component.of(setup)).containsExactlyInAnyOrder(tied, certain, cut, loose);
    assertThat(tied.open(setup)).isTrue();
    assertThat(certain.open(setup)).isFalse();
    assertThat(cut.open(setup)).isTrue();
    assertThat(loose.open(setup)).isFalse();
  }

  @Test
  void aLineOfCertainCellsHasNoReadingsToChooseFrom() {
    Setup setup = new Setup(Puzzle.of(2, List.of(Found.bound(0, 3, 9)), List.of()), plenty());
    assertThat(setup.readings.get(0).listed()).isTrue();
    assertThat(setup.readings.get(0).unit()).isEmpty();
  }

  /** Cells 0 and 1 are 4 together, and differ by 1: each alone could be anything up to that. */
  @Test
  void aLineWhoseSumsNoValuesKeepContradictsThem() {
    Line line = Line.of(
        Tables.range(0, 4), List.of(new Token.Bound(2, 4), new Token.Bound(3, 1)), Gaps.LOSSY);
    Relation sum = Relation.equal("sum", List.of(0, 1), List.of(2));
    Relation next = Relation.equal("next", List.of(0), List.of(1, 3));
    Budget budget = new Budget(10_000);
    assertThat(Reconciler.contradicts(Puzzle.of(4, List.of(line), List.of(sum, next)), budget))
        .isTrue();
    assertThat(Reconciler.contradicts(Puzzle.of(4, List.of(line), List.of(sum)), budget))
        .isFalse();
    assertThat(Reconciler.contradicts(Puzzle.of(4, List.of(line), List.of(next)), budget))
        .isFalse();
  }

  @Test
  void aLineThatCannotBeListedLeavesStepsForTheNext() {
    List<Line> lines =
        List.of(Found.run(0, 60, "1234567891".repeat(20)), Found.run(60, 3, "10313"));
    List<Relation> rows = List.of(Found.row("long", 0, 60), Found.row("short", 60, 3));
    Setup setup = new Setup(Puzzle.of(63, lines, rows), new Meter(2000, Deadline.never()));
    assertThat(setup.readings.get(0).outOfSteps()).isTrue();
    assertThat(setup.readings.get(1).listed()).isTrue();
  }

  /** Forty digits are no number; that the cell is the same as one which is 3 does not mend that. */
  @Test
  void whatCannotBeReadStaysOpenWhateverSumsSay() {
    List<Line> lines = List.of(Found.run(0, 1, "1".repeat(40)), Found.bound(1, 3));
    Solution solution =
        Found.solve(2, lines, List.of(Relation.equal("same", List.of(0), List.of(1))));
    assertThat(solution.decision(0))
        .isEqualTo(new Decision.Open(List.of(), Decision.Extent.UNKNOWN));
  }

  @Test
  void aLimitIsKeptToTheLastStep() {
    Meter meter = new Meter(2, Deadline.never());
    assertThat(meter.spend(2)).isTrue();
    assertThat(meter.left()).isZero();
    assertThat(meter.spend(1)).isFalse();
  }

  @Test
  void aRelationIsShownAsItIsWritten() {
    assertThat(Relation.equal("sum", List.of(0, 1), List.of(2))).hasToString("sum: [0, 1] = [2]");
    assertThat(Relation.atMost("part", List.of(0), List.of(2))).hasToString("part: [0] <= [2]");
  }
}
