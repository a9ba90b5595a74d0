package io.github.gongkai.core.reconcile;

import static io.github.gongkai.core.reconcile.Systems.equal;
import static io.github.gongkai.core.reconcile.Systems.plenty;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.limit.Deadline;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is left of cells and readings, step by step, and what can be taken back. */
class BoundsTest {

  private static final int FIRST = 16;
  private static final int SECOND = 32;

  /** A reading of cells 0 and 1, with one value each. */
  private static Candidate reading(long zero, long one, int source) {
    long[] values = {zero, one};
    return new Candidate(values, values.clone(), new int[] {source, FIRST});
  }

  /** Cells 0 and 1 are read as 1 and 8, 2 and 7 or 3 and 7; cell 2 is what is left of nine. */
  private static Bounds bounds(Meter meter) {
    List<Candidate> readings =
        List.of(reading(1, 8, FIRST), reading(2, 7, SECOND), reading(3, 7, SECOND));
    Unit unit = new Unit(0, List.of(0, 1), readings);
    Constraint nine = equal(-9, 0, 1, 1);
    Bounds bounds = new Bounds(
        Network.of(new long[3], new long[] {9, 9, 9}, List.of(unit), List.of(nine)), meter);
    assertThat(bounds.start()).isTrue();
    return bounds;
  }

  private static String shown(Bounds bounds) {
    StringBuilder shown = new StringBuilder();
    for (int cell = 0; cell < 3; cell++) {
      shown.append(bounds.low[cell]).append('-').append(bounds.high[cell]).append(' ');
    }
    return shown.append(bounds.size[0]).toString();
  }

  @Test
  void readingsBoundTheirCellsAndSumsBoundTheOthers() {
    assertThat(shown(bounds(plenty()))).isEqualTo("1-3 7-8 1-2 3");
  }

  @Test
  void aChosenReadingIsTheOnlyOneUntilItIsTakenBack() {
    Bounds bounds = bounds(plenty());
    int mark = bounds.mark();
    assertThat(bounds.choose(0, 0)).isTrue();
    assertThat(shown(bounds)).isEqualTo("1-1 8-8 1-1 1");
    assertThat(bounds.choose(0, 1)).isFalse();
    bounds.undo(mark);
    assertThat(shown(bounds)).isEqualTo("1-3 7-8 1-2 3");
    assertThat(bounds.choose(0, 2)).isTrue();
    assertThat(shown(bounds)).isEqualTo("3-3 7-7 2-2 1");
  }

  @Test
  void aForbiddenSourceTakesItsReadingsWithIt() {
    Bounds bounds = bounds(plenty());
    int mark = bounds.mark();
    assertThat(bounds.forbid(0, SECOND)).isTrue();
    assertThat(shown(bounds)).isEqualTo("1-1 8-8 1-1 1");
    bounds.undo(mark);
    assertThat(bounds.forbid(0, FIRST)).isTrue();
    assertThat(shown(bounds)).isEqualTo("2-3 7-7 2-2 2");
    bounds.undo(mark);
    assertThat(bounds.forbid(1, FIRST)).isFalse();
    bounds.undo(mark);
    assertThat(bounds.forbid(0, Piece.NOTHING)).isTrue();
    assertThat(shown(bounds)).isEqualTo("1-3 7-8 1-2 3");
  }

  @Test
  void aForbiddenSourceMayLeaveAContradiction() {
    Bounds bounds = bounds(plenty());
    assertThat(bounds.narrow(2, 2, 9)).isTrue();
    assertThat(shown(bounds)).isEqualTo("2-3 7-7 2-2 2");
    assertThat(bounds.forbid(0, SECOND)).isFalse();
  }

  @Test
  void aNarrowedCellLeavesReadingsThatFit() {
    Bounds bounds = bounds(plenty());
    int mark = bounds.mark();
    assertThat(bounds.narrow(0, 3, 5)).isTrue();
    assertThat(shown(bounds)).isEqualTo("3-3 7-7 2-2 1");
    bounds.undo(mark);
    assertThat(bounds.narrow(2, 3, 9)).isFalse();
    bounds.undo(mark);
    assertThat(bounds.narrow(1, 0, 6)).isFalse();
    bounds.undo(mark);
    assertThat(shown(bounds)).isEqualTo("1-3 7-8 1-2 3");
  }

  @Test
  void whatFitsACellIsWhatItsReadingsSay() {
    Bounds bounds = bounds(plenty());
    assertThat(bounds.possible(0, 9)).isEqualTo(Set.of(1L, 2L, 3L));
    assertThat(bounds.possible(0, 2)).isEqualTo(Set.of(1L, 2L));
    assertThat(bounds.possible(1, 9)).isEqualTo(Set.of(7L, 8L));
    assertThat(bounds.possible(2, 9)).isEqualTo(Set.of(1L, 2L));
    assertThat(bounds.possible(2, 1)).isEqualTo(Set.of(1L));
  }

  @Test
  void whereStepsEndNothingIsKnown() {
    Meter meter = new Meter(6, Deadline.never());
    Bounds bounds = bounds(plenty());
    assertThat(bounds.spent()).isFalse();
    Bounds little = new Bounds(bounds.net, meter);
    while (meter.left() > 0) {
      meter.spend(1);
    }
    assertThat(little.start()).isFalse();
    assertThat(little.spent()).isTrue();
    little.resume();
    assertThat(little.spent()).isFalse();
  }

  /** Of cells 0 and 1, which add up to 10, one is 9 and the other 1; that both are 1 is not seen. */
  private static Bounds ten(Candidate... readings) {
    Unit unit = new Unit(0, List.of(0, 1), List.of(readings));
    Bounds bounds = new Bounds(
        Network.of(new long[2], new long[] {9, 9}, List.of(unit), List.of(equal(-10, 1, 1))),
        plenty());
    assertThat(bounds.start()).isTrue();
    return bounds;
  }

  @Test
  void aReadingThatBreaksASumIsNoChoice() {
    Bounds bounds = ten(reading(1, 1, FIRST), reading(9, 1, SECOND), reading(1, 9, SECOND));
    int mark = bounds.mark();
    assertThat(bounds.choose(0, 0)).isFalse();
    bounds.undo(mark);
    assertThat(bounds.choose(0, 1)).isTrue();
    bounds.undo(mark);
    assertThat(bounds.forbid(0, SECOND)).isFalse();
  }

  @Test
  void aForbiddenReadingCannotBeChosen() {
    Bounds bounds = ten(reading(9, 1, FIRST), reading(9, 1, SECOND), reading(1, 9, SECOND));
    assertThat(bounds.forbid(0, FIRST)).isTrue();
    assertThat(bounds.choose(0, 0)).isFalse();
    assertThat(bounds.choose(0, 1)).isTrue();
  }

  @Test
  void whatNoReadingFitsIsCountedAgainstTheLine() {
    Bounds bounds = ten(reading(1, 9, FIRST), reading(9, 1, SECOND));
    assertThat(bounds.narrow(0, 1, 5)).isTrue();
    assertThat(bounds.trouble(0)).isZero();
    bounds = ten(reading(1, 9, FIRST), reading(9, 1, SECOND), reading(4, 6, SECOND));
    assertThat(bounds.narrow(0, 5, 8)).isFalse();
    assertThat(bounds.trouble(0)).isEqualTo(1);
  }

  /** Cells 0 and 1 are read as 1 to 3 and as 0; cells 2 and 3 are the same, and all add up to 9. */
  @Test
  void aSumThatFailsIsCountedAgainstTheLinesWhichAreStillOpen() {
    long[] one = {1};
    long[] three = {3};
    int[] source = {FIRST};
    Unit open = new Unit(
        0,
        List.of(0),
        List.of(new Candidate(one, one, source), new Candidate(three, three, source)));
    Unit fixed = new Unit(1, List.of(1), List.of(new Candidate(new long[1], new long[1], source)));
    List<Constraint> sums = List.of(equal(0, 0, 0, 1, -1), equal(-9, 1, 1, 1, 1));
    Bounds bounds = new Bounds(
        Network.of(new long[4], new long[] {9, 9, 9, 9}, List.of(open, fixed), sums), plenty());
    assertThat(bounds.start()).isTrue();
    // With both at least 5 the sum is no less than 11.
    assertThat(bounds.narrow(2, 5, 9)).isFalse();
    assertThat(bounds.trouble(0)).isEqualTo(1);
    assertThat(bounds.trouble(1)).isZero();
  }

  @Test
  void whatIsNoWholeNumberIsNone() {
    assertThat(free(9, equal(-10, 3)).start()).isFalse();
    assertThat(free(9, equal(-9, 3)).start()).isTrue();
  }

  /** The first cell is greater than the second by one, and the same: both rise one by one. */
  @Test
  void boundsThatCreepAreFollowedFor24LooksAtEachSumAndAsManyMore() {
    Meter meter = plenty();
    long[] high = {1_000_000, 1_000_000};
    List<Constraint> sums = List.of(equal(-1, 1, -1), equal(0, 1, -1));
    Bounds bounds = new Bounds(Network.ofFree(new long[2], high, sums), meter);
    assertThat(bounds.start()).isTrue();
    assertThat(meter.spent()).isEqualTo(24 * 2 + 24 + 1);
  }

  private static Bounds free(long high, Constraint constraint) {
    return new Bounds(
        Network.ofFree(new long[1], new long[] {high}, List.of(constraint)), plenty());
  }

  @Test
  void readingsOfTheSameValuesAreOne() {
    Candidate one = reading(1, 8, FIRST);
    Candidate same = reading(1, 8, SECOND);
    assertThat(one).isEqualTo(same).hasSameHashCodeAs(same);
    assertThat(one).isNotEqualTo(reading(2, 8, FIRST)).isNotEqualTo(reading(1, 7, FIRST));
    assertThat(one).isNotEqualTo("1 8");
    long[] low = {1, 8};
    Candidate wider = new Candidate(low, new long[] {1, 9}, new int[] {FIRST, FIRST});
    assertThat(one).isNotEqualTo(wider).doesNotHaveSameHashCodeAs(wider);
    assertThat(one).doesNotHaveSameHashCodeAs(reading(2, 7, FIRST));
    one.merge(same);
    assertThat(one.sources).containsExactly(Piece.SEVERAL, FIRST);
  }
}
