package io.github.gongkai.core.reconcile;

import static io.github.gongkai.core.reconcile.Systems.atMost;
import static io.github.gongkai.core.reconcile.Systems.equal;
import static io.github.gongkai.core.reconcile.Systems.plenty;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.limit.Deadline;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/** Values of free cells. */
class ValuesTest {

  private static Values values(long[] low, long[] high, List<Constraint> system, Meter meter) {
    return new Values(new Bounds(Network.ofFree(low, high, system), meter));
  }

  @Property(tries = 500, shrinking = ShrinkingMode.OFF)
  void valuesAreFoundWhereThereAreAny(@ForAll long seed) {
    Random random = new Random(seed);
    int cells = 2 + random.nextInt(2);
    long[] low = random.longs(cells, 0, 4).toArray();
    long[] high = low.clone();
    for (int cell = 0; cell < cells; cell++) {
      high[cell] += random.nextInt(7);
    }
    List<Constraint> system = Systems.random(random, cells, false);
    AtomicInteger solutions = new AtomicInteger();
    Systems.each(low, high, at -> solutions.addAndGet(Systems.hold(system, at) ? 1 : 0));
    Values values = values(low, high, system, plenty());
    assertThat(values.find()).isEqualTo(solutions.get() > 0 ? Outcome.FOUND : Outcome.NONE);
    if (solutions.get() > 0) {
      long[] found = new long[cells];
      for (int cell = 0; cell < cells; cell++) {
        found[cell] = values.value(cell);
        assertThat(found[cell]).isBetween(low[cell], high[cell]);
      }
      assertThat(Systems.hold(system, found)).isTrue();
    }
  }

  /** 3 x - 5 y + 2 z = 1 and more, which hold at neither end of any cell's values. */
  @Test
  void aSolutionInTheMidstOfAllValuesIsFound() {
    long[] low = {0, 0, 0};
    long[] high = {40, 40, 40};
    // 17, 19, 23
    List<Constraint> system = List.of(
        equal(3 * 17 * -1 + 5 * 19 - 2 * 23, 3, -5, 2),
        equal(-(2 * 17 + 7 * 19 - 3 * 23), 2, 7, -3),
        atMost(17 - 19, -1, 1, 0),
        atMost(-6, 0, -1, 1));
    Values values = values(low, high, system, plenty());
    assertThat(values.find()).isEqualTo(Outcome.FOUND);
    long[] found = {values.value(0), values.value(1), values.value(2)};
    assertThat(Systems.hold(system, found)).isTrue();
  }

  /** The first cell is greater than the second by one, and the same. */
  @Test
  void nothingIsFoundWhereverBoundsThatCreepTowardsEachOtherEnd() {
    List<Constraint> system = List.of(equal(-1, 1, -1), equal(0, 1, -1));
    for (long most = 1; most <= 150; most++) {
      long[] high = {most, most};
      assertThat(values(new long[2], high, system, plenty()).find())
          .as("at most %s", most)
          .isEqualTo(Outcome.NONE);
    }
  }

  /**
   * x + y = 11,000 and x - y = 10,002. The lower half of what x may be is impossible with y, and the
   * upper half leaves one value; to come there from the ends, one by one, took hundreds of tries.
   */
  @Test
  void whatLiesFarFromBothEndsIsFoundByHalving() {
    long[] low = {10_000, 0};
    long[] high = {11_000, 1000};
    List<Constraint> system = List.of(equal(-11_000, 1, 1), equal(-10_002, 1, -1));
    Meter meter = plenty();
    Values values = values(low, high, system, meter);
    assertThat(values.find()).isEqualTo(Outcome.FOUND);
    assertThat(values.value(0)).isEqualTo(10_501);
    assertThat(meter.spent()).isLessThan(100);
  }

  @Test
  void withoutStepsNothingIsKnown() {
    long[] low = {0, 0};
    long[] high = {9, 9};
    List<Constraint> system = List.of(equal(-9, 1, 1), equal(-4, 1, -1));
    Meter little = new Meter(0, Deadline.never());
    assertThat(values(low, high, system, little).find()).isEqualTo(Outcome.UNKNOWN);
  }
}
