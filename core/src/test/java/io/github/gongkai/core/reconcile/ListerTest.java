package io.github.gongkai.core.reconcile;

import static io.github.gongkai.core.reconcile.Systems.atMost;
import static io.github.gongkai.core.reconcile.Systems.equal;
import static io.github.gongkai.core.reconcile.Systems.plenty;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The readings of one line, and what it takes to list them. */
class ListerTest {

  private static final long[] LIMITS = {99, 99, 99};

  private static List<Candidate> list(Line line, Meter meter, Constraint... own) {
    List<Candidate> found = new ArrayList<>();
    Outcome outcome =
        new Lister(new LineGraph(line, LIMITS), List.of(own), LIMITS, meter).list(found);
    assertThat(outcome).isEqualTo(found.isEmpty() ? Outcome.NONE : Outcome.FOUND);
    return found;
  }

  /** The values of each reading's uncertain cells, or the bounds of those which are free. */
  private static List<String> readings(Line line, Constraint... own) {
    return list(line, plenty(), own).stream().map(ListerTest::shown).toList();
  }

  private static String shown(Candidate candidate) {
    List<String> shown = new ArrayList<>();
    for (int k = 0; k < candidate.low.length; k++) {
      boolean one = candidate.low[k] == candidate.high[k];
      shown.add(candidate.low[k] + (one ? "" : "-" + candidate.high[k]));
    }
    return String.join(" ", shown);
  }

  private static long steps(Line line, Constraint... own) {
    Meter meter = plenty();
    assertThat(list(line, meter, own)).isEmpty();
    return meter.spent();
  }

  private static Line lost(int width) {
    return Line.of(Tables.range(0, width), List.of(), Gaps.LOSSY);
  }

  @Test
  void onlyReadingsThatKeepTheSumAreListed() {
    assertThat(readings(Found.run(0, 3, "5712"), equal(0, 1, 1, -1))).containsExactly("5 7 12");
    assertThat(readings(Found.run(0, 3, "5712")))
        .containsExactlyInAnyOrder("5 7 12", "5 71 2", "57 1 2");
    assertThat(readings(Found.run(0, 3, "5812"), equal(0, 1, 1, -1))).isEmpty();
  }

  /**
   * The last cell is 2 or 12, and the others are at least 5 and 1. So 2 is left at once; with 12 the
   * second is 1, and then the first, which is 5, is too little.
   */
  @Test
  void aTotalThatStandsLastIsReadFirst() {
    assertThat(steps(Found.run(0, 3, "5112"), equal(0, 1, 1, -1))).isEqualTo(4);
    assertThat(steps(Found.run(0, 3, "5112"), equal(0, -1, -1, 1))).isEqualTo(4);
  }

  /** The same from the other side; that the second is 1 already leaves too little for a total of 21. */
  @Test
  void aTotalThatStandsFirstIsReadFirst() {
    assertThat(steps(Found.run(0, 3, "2115"), equal(0, 1, -1, -1))).isEqualTo(3);
    assertThat(steps(Found.run(0, 3, "2115"), equal(0, -1, 1, 1))).isEqualTo(3);
  }

  @Test
  void aBlankCellMayHaveAnyValueBeforeItIsReached() {
    Line line = new Line(List.of(0, 1, 2), List.of(new Token.Run("512")), Set.of(0), Gaps.COMPLETE);
    assertThat(readings(line, equal(0, 1, 1, -1))).containsExactly("7 5 12");
  }

  /** The second sum of each says what cell 1 is, and only then the first says it of cell 0. */
  @Test
  void sumsAreLookedAtAgainUntilNothingFollows() {
    assertThat(readings(lost(2), equal(0, 1, -1), equal(-3, 0, 1))).containsExactly("3 3");
    assertThat(readings(lost(2), equal(0, 1, -1), atMost(-3, 0, 1))).containsExactly("0-3 0-3");
    assertThat(readings(lost(2), equal(0, 1, -1), atMost(3, 0, -1))).containsExactly("3-99 3-99");
  }

  /** Cell 1 is greater than cell 0 by 4, and no greater than 2. */
  @Test
  void sumsThatExcludeEachOtherLeaveNoReading() {
    assertThat(readings(lost(2), equal(4, 1, -1), atMost(-2, 0, 1))).isEmpty();
    assertThat(readings(lost(2), equal(4, 1, -1))).containsExactly("0-95 4-99");
  }

  @Test
  void halvesAreNoReading() {
    assertThat(readings(lost(1), equal(-7, 2))).isEmpty();
    assertThat(readings(lost(1), equal(-8, 2))).containsExactly("4");
  }

  /** Cell 0 is greater than cell 1 by one and the same, up to where it would take for ever. */
  @Test
  void boundsThatCreepAreFollowedForAWhile() {
    long[] limits = new long[2];
    Arrays.fill(limits, Puzzle.MAX_VALUE);
    List<Candidate> found = new ArrayList<>();
    Lister lister = new Lister(
        new LineGraph(lost(2), limits),
        List.of(equal(-1, 1, -1), equal(0, 1, -1)),
        limits,
        plenty());
    assertThat(lister.list(found)).isEqualTo(Outcome.FOUND);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).low[0]).isBetween(10L, 40L);
  }
}
