package io.github.gongkai.core.reconcile;

import static io.github.gongkai.core.reconcile.Systems.equal;
import static io.github.gongkai.core.reconcile.Systems.plenty;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** One solution of a small network, or that there is none. */
class SearchTest {
  private static final int HERE = 16;
  private static final int THERE = 32;

  private static Unit unit(int line, int cell, long... values) {
    List<Candidate> readings = new ArrayList<>();
    for (long value : values) {
      readings.add(new Candidate(new long[] {value}, new long[] {value}, new int[] {HERE}));
    }
    return new Unit(line, List.of(cell), readings);
  }

  private static Bounds bounds(long most, List<Unit> units, Constraint... sums) {
    long[] high = new long[6];
    Arrays.fill(high, most);
    return new Bounds(Network.of(new long[6], high, units, List.of(sums)), plenty());
  }

  /** The values of all cells, by their numbers. */
  private static long[] solution(Bounds bounds) {
    Part part = Part.of(bounds).get(0);
    Search search = new Search(bounds, plenty());
    assertThat(search.find(part)).isEqualTo(Outcome.FOUND);
    return search.values;
  }

  @Test
  void theLineOfFewestReadingsIsReadFirst() {
    Bounds bounds = bounds(9, List.of(unit(0, 0, 0, 1, 2), unit(1, 1, 0, 2)), equal(-2, 1, 1));
    assertThat(bounds.start()).isTrue();
    // Were cell 0 read first, it were 0.
    assertThat(solution(bounds)).containsExactly(2, 0);
  }

  @Test
  void ofLinesAlikeTheFirstIsReadFirst() {
    Bounds bounds = bounds(9, List.of(unit(0, 0, 0, 2), unit(1, 1, 0, 2)), equal(-2, 1, 1));
    assertThat(bounds.start()).isTrue();
    assertThat(solution(bounds)).containsExactly(0, 2);
  }

  @Test
  void aLineThatMadeTroubleIsReadBeforeThoseOfFewerReadings() {
    Bounds bounds = bounds(9, List.of(unit(0, 0, 0, 2, 4), unit(1, 1, 0, 4)), equal(-4, 1, 1));
    assertThat(bounds.start()).isTrue();
    int mark = bounds.mark();
    assertThat(bounds.narrow(0, 1, 1)).isFalse();
    bounds.undo(mark);
    assertThat(solution(bounds)).containsExactly(0, 4);
  }

  /** Each is 0 or 2, and all are 3. */
  @Test
  void whereEveryReadingFailsThereIsNoSolution() {
    Bounds bounds = bounds(
        9, List.of(unit(0, 0, 0, 2), unit(1, 1, 0, 2), unit(2, 2, 0, 2)), equal(-3, 1, 1, 1));
    assertThat(bounds.start()).isTrue();
    assertThat(new Search(bounds, plenty()).find(Part.of(bounds).get(0))).isEqualTo(Outcome.NONE);
    assertThat(bounds.spent()).isFalse();
  }

  @Test
  void readingsOfTheSameValuesAreReadTogether() {
    long[] none = {5, 0};
    long[] one = {5, 1};
    Unit unit = new Unit(
        0,
        List.of(0, 1),
        List.of(
            new Candidate(none, none, new int[] {HERE, HERE}),
            new Candidate(none, none, new int[] {THERE, HERE}),
            new Candidate(one, one, new int[] {HERE, HERE})));
    Bounds bounds = bounds(9, List.of(unit));
    assertThat(bounds.start()).isTrue();
    Part part = Part.of(bounds).get(0);
    assertThat(bounds.narrow(1, 0, 0)).isTrue();
    Search search = new Search(bounds, plenty());
    assertThat(search.find(part)).isEqualTo(Outcome.FOUND);
    assertThat(search.sources).containsExactly(Piece.SEVERAL, HERE);
    // Now cell 0 stood at one place only.
    bounds.narrow(1, 0, 0);
    bounds.forbid(0, THERE);
    assertThat(search.find(part)).isEqualTo(Outcome.FOUND);
    assertThat(search.sources).containsExactly(HERE, HERE);
  }

  @Test
  void whatIsFoundKeepsTheSumsAndTheBoundsOfTheQuestion() {
    int found = 0;
    for (long seed = 0; seed < 2000; seed++) {
      Random random = new Random(seed);
      List<Constraint> sums = Systems.random(random, 3, false);
      long[] low = random.longs(3, 0, 3).toArray();
      long[] high = Arrays.stream(low).map(least -> least + 8).toArray();
      Bounds bounds = new Bounds(Network.ofFree(low, high, sums), plenty());
      if (bounds.start() && !Part.of(bounds).isEmpty()) {
        Part part = Part.of(bounds).get(0);
        int cell = part.cells().get(0);
        long least = bounds.low[cell] + 1;
        Search search = new Search(bounds, plenty());
        if (bounds.narrow(cell, least, 99) && search.find(part) == Outcome.FOUND) {
          found++;
          assertThat(search.values[cell]).as("seed %s", seed).isGreaterThanOrEqualTo(least);
          long[] values = bounds.low.clone();
          part.cells().forEach(of -> values[of] = search.values[of]);
          for (int constraint : part.constraints()) {
            assertThat(Systems.holds(sums.get(constraint), values))
                .as("seed %s", seed)
                .isTrue();
          }
        }
      }
    }
    assertThat(found).isGreaterThan(200);
  }

  /** A reading of anything but one value. */
  private static Unit anythingBut(int line, int cell, long value, long most) {
    int[] source = {HERE};
    return new Unit(
        line,
        List.of(cell),
        List.of(
            new Candidate(new long[1], new long[] {value - 1}, source),
            new Candidate(new long[] {value + 1}, new long[] {most}, source)));
  }

  /** Cells 0 and 1 are the same, and 100 times the one is 99 times the other and the value. */
  private static Constraint[] creepTo(long value, long... more) {
    long[] factors = {100, -99, 0, 0};
    System.arraycopy(more, 0, factors, 2, more.length);
    return new Constraint[] {equal(-value, factors), equal(0, 1, -1)};
  }

  /** Bounds which creep are not followed for ever; wherever that ends, nothing wrong is found. */
  @Test
  void aReadingThatDoesNotFitIsNoneWhereverBoundsThatCreepToItEnd() {
    for (long value = 1; value <= 60; value++) {
      Bounds bounds =
          bounds(2 * value, List.of(anythingBut(0, 1, value, 2 * value)), creepTo(value));
      assertThat(new Backbone(bounds.net, plenty()).solvable())
          .as("value %s", value)
          .isEqualTo(Outcome.NONE);
    }
  }

  /** Cells 2 and 3 are both 0 or both 1. */
  private static Unit cancelling() {
    int[] source = {HERE, HERE};
    long[] one = {1, 1};
    return new Unit(
        1,
        List.of(2, 3),
        List.of(new Candidate(new long[2], new long[2], source), new Candidate(one, one, source)));
  }

  /** Cells 2 and 3 cancel each other out, which is seen only when their line is read. */
  @Test
  void nothingIsFoundWhereverBoundsThatCreepAfterAChoiceEnd() {
    for (long value = 1; value <= 60; value++) {
      Constraint[] sums = creepTo(value, 40_000, -40_000);
      Bounds bounds =
          bounds(2 * value, List.of(cancelling(), anythingBut(0, 0, value, 2 * value)), sums);
      assertThat(new Backbone(bounds.net, plenty()).solvable())
          .as("value %s", value)
          .isEqualTo(Outcome.NONE);
    }
  }

  /** As before, but the first is greater than the second by one as well as the same. */
  @Test
  void sumsThatContradictEachOtherAfterAChoiceHaveNoSolutionWhereverBoundsEnd() {
    for (long most = 1; most <= 150; most++) {
      Bounds bounds =
          bounds(most, List.of(cancelling()), equal(-1, 1, -1, 200, -200), equal(0, 1, -1));
      assertThat(new Backbone(bounds.net, plenty()).solvable())
          .as("at most %s", most)
          .isEqualTo(Outcome.NONE);
    }
  }
}
