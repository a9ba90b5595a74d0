package io.github.gongkai.core.reconcile;

import static io.github.gongkai.core.reconcile.Systems.atMost;
import static io.github.gongkai.core.reconcile.Systems.equal;
import static io.github.gongkai.core.reconcile.Systems.plenty;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/** Equations solved as far as whole numbers go. */
class EliminationTest {

  private static boolean mayHold(int cells, Constraint... system) {
    return new Elimination(List.of(system), cells).run(plenty());
  }

  private static List<Constraint> derived(int cells, Constraint... system) {
    Elimination elimination = new Elimination(List.of(system), cells);
    assertThat(elimination.run(plenty())).isTrue();
    List<Constraint> all = elimination.withDerived();
    assertThat(all).startsWith(system);
    return all.subList(system.length, all.size());
  }

  /** The value which a constraint on one cell leaves it. */
  private static long only(Constraint constraint) {
    assertThat(constraint.cells).hasSize(1);
    assertThat(constraint.constant % constraint.factors[0]).isZero();
    return -constraint.constant / constraint.factors[0];
  }

  @Test
  void twoEquationsOfTwoCellsSayBoth() {
    List<Constraint> derived = derived(2, equal(-7, 1, 1), equal(-3, 1, -1));
    assertThat(derived).allSatisfy(c -> assertThat(c.kind).isEqualTo(Relation.Kind.EQUAL));
    assertThat(derived).extracting(c -> c.cells[0] + "=" + only(c)).containsExactly("0=5", "1=2");
  }

  @Test
  void whatThreeEquationsLeaveBindsFewerCells() {
    // Cells 0 to 3: 0 + 1 + 2 = 9, 0 + 1 = 4, 2 + 3 = 8.
    List<Constraint> derived =
        derived(4, equal(-9, 1, 1, 1, 0), equal(-4, 1, 1, 0, 0), equal(-8, 0, 0, 1, 1));
    assertThat(derived)
        .filteredOn(c -> c.cells.length == 1)
        .extracting(c -> c.cells[0] + "=" + only(c))
        .containsExactlyInAnyOrder("2=5", "3=3");
  }

  @Test
  void halvesAreNoSolution() {
    assertThat(mayHold(2, equal(-7, 1, 1), equal(-2, 1, -1))).isFalse();
    assertThat(mayHold(2, equal(-5, 2, 4))).isFalse();
    assertThat(mayHold(2, equal(-6, 2, 4))).isTrue();
  }

  @Test
  void equationsThatContradictEachOtherHaveNone() {
    assertThat(mayHold(2, equal(-7, 1, 1), equal(-8, 1, 1))).isFalse();
    assertThat(mayHold(2, equal(-7, 1, 1), equal(-7, 1, 1))).isTrue();
    assertThat(mayHold(3, equal(-7, 1, 1, 0), equal(-2, 0, 0, 1), equal(-8, 1, 1, 1)))
        .isFalse();
  }

  @Test
  void whatIsAtMostSomethingIsNoEquation() {
    assertThat(derived(2, atMost(-7, 1, 1), atMost(8, 1, 1))).isEmpty();
  }

  @Test
  void factorsAreReducedWhereTheConstantAllowsIt() {
    // 0 + 2 * 1 = 10 and 0 - 2 * 1 = 2, so 4 * 1 = 8.
    List<Constraint> derived = derived(2, equal(-10, 1, 2), equal(-2, 1, -2));
    assertThat(derived).extracting(c -> Math.abs(c.factors[0])).containsExactly(1L, 1L);
    assertThat(derived).extracting(c -> c.cells[0] + "=" + only(c)).containsExactly("0=6", "1=2");
  }

  @Test
  void whatBindsTooLooselyOrCouldOverflowIsNotDerived() {
    assertThat(derived(2, equal(0, 1024, 1024))).hasSize(1);
    assertThat(derived(2, equal(0, 1024, 1025))).isEmpty();
    assertThat(derived(2, equal(0, 1024, -1025))).isEmpty();
    assertThat(derived(1, equal(1L << 61, 1))).hasSize(1);
    assertThat(derived(1, equal((1L << 61) + 1, 1))).isEmpty();
    assertThat(derived(2, equal(0, Long.MAX_VALUE, Long.MAX_VALUE))).isEmpty();
  }

  @Test
  void anEquationThatOthersImplySaysNothing() {
    assertThat(derived(2, equal(-7, 1, 1), equal(-7, 1, 1))).hasSize(1);
  }

  @Test
  void equationsTooGreatToBeAddedAreLeftAsTheyAre() {
    long huge = 1L << 62;
    assertThat(mayHold(2, equal(-1, huge, 3), equal(-1, 5, huge))).isTrue();
    // The product is the least long, which has no absolute value.
    assertThat(mayHold(2, equal(0, 2, 1), equal(0, 1, huge), equal(-2, 0, 1))).isTrue();
  }

  /** For each cell that is eliminated a step, and one for every 64 numbers of the equations. */
  @Test
  void whatItCostsGrowsWithTheEquations() {
    Constraint[] single = new Constraint[8];
    for (int k = 0; k < single.length; k++) {
      long[] factors = new long[16];
      factors[k] = 1;
      single[k] = equal(-k, factors);
    }
    Meter meter = plenty();
    assertThat(new Elimination(List.of(single), 16).run(meter)).isTrue();
    assertThat(meter.spent()).isEqualTo(8 * (1 + 2));
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void whateverSolvesTheEquationsSolvesWhatIsDerived(@ForAll long seed) {
    Random random = new Random(seed);
    int cells = 2 + random.nextInt(3);
    List<Constraint> system = Systems.random(random, cells, random.nextBoolean());
    Elimination elimination = new Elimination(system, cells);
    boolean possible = elimination.run(plenty());
    List<Constraint> all = elimination.withDerived();
    long[] low = new long[cells];
    long[] high = new long[cells];
    Arrays.fill(low, -3);
    Arrays.fill(high, 4);
    Systems.each(low, high, values -> {
      if (Systems.hold(system, values)) {
        assertThat(possible).isTrue();
        assertThat(all).allSatisfy(c -> assertThat(Systems.holds(c, values)).isTrue());
      }
    });
  }

  /** Each equation that is derived keeps what the given ones say: together they say no more. */
  @Property(tries = 200, shrinking = ShrinkingMode.OFF)
  void whatIsDerivedFromAsManyEquationsAsCellsDecidesThem(@ForAll long seed) {
    Random random = new Random(seed);
    long[] truth = random.longs(3, 0, 9).toArray();
    // Rows of a triangle: every cell is decided by those before it.
    long[][] factors = {
      {1 + random.nextInt(3), 0, 0},
      {random.nextInt(5) - 2, 1 + random.nextInt(3), 0},
      {random.nextInt(5) - 2, random.nextInt(5) - 2, 1 + random.nextInt(3)}
    };
    Constraint[] system = new Constraint[3];
    for (int k = 0; k < 3; k++) {
      long sum = 0;
      for (int cell = 0; cell < 3; cell++) {
        sum += factors[k][cell] * truth[cell];
      }
      system[k] = equal(-sum, factors[k]);
    }
    List<Constraint> derived = derived(3, system[2], system[0], system[1]);
    assertThat(derived).hasSize(3);
    assertThat(derived).allSatisfy(c -> assertThat(only(c)).isEqualTo(truth[c.cells[0]]));
  }
}
