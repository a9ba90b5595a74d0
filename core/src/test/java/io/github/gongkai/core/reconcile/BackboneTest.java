package io.github.gongkai.core.reconcile;

import static io.github.gongkai.core.reconcile.Systems.equal;
import static io.github.gongkai.core.reconcile.Systems.plenty;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.limit.Deadline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What the solutions of small networks share, where bounds alone do not say it. */
class BackboneTest {
  private static final int HERE = 16;
  private static final int THERE = 32;

  /** That of two cells, whose sum is 4, the first is greater by 2: so they are 3 and 1. */
  private static List<Constraint> threeAndOne(int first) {
    return List.of(term(-4, first, 1, first + 1, 1), term(-2, first, 1, first + 1, -1));
  }

  /** A constant and two cells with their factors. */
  private static Constraint term(long constant, int one, long ofOne, int other, long ofOther) {
    long[] factors = new long[Math.max(one, other) + 1];
    factors[one] = ofOne;
    factors[other] = ofOther;
    return equal(constant, factors);
  }

  /** Cells of at most 9 each. */
  private static Network network(int cells, List<Unit> units, List<Constraint> constraints) {
    long[] high = new long[cells];
    Arrays.fill(high, 9);
    return Network.of(new long[cells], high, units, constraints);
  }

  private static Backbone solved(Network net, Meter meter) {
    Backbone backbone = new Backbone(net, meter);
    assertThat(backbone.solvable()).isEqualTo(Outcome.FOUND);
    return backbone;
  }

  private static Backbone settled(Network net, Meter meter) {
    Backbone backbone = solved(net, meter);
    backbone.settle();
    return backbone;
  }

  private static Candidate reading(int[] sources, long... values) {
    return new Candidate(values, values.clone(), sources);
  }

  /** A cell of either value, read from one place. */
  private static Unit either(int line, int cell, long one, long other) {
    int[] source = {HERE};
    return new Unit(
        line, List.of(cell), List.of(reading(source, one), reading(source.clone(), other)));
  }

  /**
   * Cells from 10 on that are 0 or 2 and add up, with another one, to how many they are: half are 2.
   * If the other were 1 their sum had to be odd, which is only seen when all ways have been tried.
   */
  private static void addHard(int other, int cells, List<Unit> units, List<Constraint> sums) {
    long[] factors = new long[32];
    factors[other] = 1;
    for (int cell = 10; cell < 10 + cells; cell++) {
      units.add(either(cell, cell, 0, 2));
      factors[cell] = 1;
    }
    sums.add(equal(-cells, factors));
  }

  @Test
  void whatOnlyOneSolutionLeavesIsShared() {
    Backbone backbone = settled(network(2, List.of(), threeAndOne(0)), plenty());
    assertThat(backbone.shared(0)).isTrue();
    assertThat(backbone.value(0)).isEqualTo(3);
    assertThat(backbone.shared(1)).isTrue();
    assertThat(backbone.value(1)).isEqualTo(1);
    assertThat(backbone.exhausted()).isFalse();
  }

  @Test
  void whetherThereIsASolutionIsUnknownWhereStepsEnd() {
    // One look at the one sum, and none is left to look for values.
    Network net = network(2, List.of(), List.of(equal(-9, 1, 1)));
    assertThat(new Backbone(net, new Meter(1, Deadline.never())).solvable())
        .isEqualTo(Outcome.UNKNOWN);
    assertThat(new Backbone(net, plenty()).solvable()).isEqualTo(Outcome.FOUND);
  }

  @Test
  void whatNoStepsAreLeftToAskIsNotShared() {
    Network net = network(2, List.of(), threeAndOne(0));
    Meter enough = plenty();
    solved(net, enough);
    Backbone backbone = settled(net, new Meter(enough.spent(), Deadline.never()));
    assertThat(backbone.exhausted()).isTrue();
    assertThat(backbone.shared(0)).isFalse();
    backbone.listOpen();
    assertThat(backbone.open(0)).isEqualTo(new Decision.Open(List.of(3L), Decision.Extent.SOME));
  }

  @Test
  void twoNetworksShareWhatBothSay() {
    Backbone one = settled(network(4, List.of(), threeAndOne(0)), plenty());
    Network net = network(4, List.of(), List.of(threeAndOne(0).get(0), equal(-3, 1)));
    one.keep(solved(net, plenty()));
    assertThat(one.shared(0)).isTrue();
    assertThat(one.shared(1)).isTrue();
    // Where the first is 4 and the other 0, neither is what it was.
    net = network(4, List.of(), List.of(threeAndOne(0).get(0), equal(-4, 1)));
    one.keep(solved(net, plenty()));
    assertThat(one.shared(0)).isFalse();
    assertThat(one.shared(1)).isFalse();
    assertThat(one.open(0)).isEqualTo(new Decision.Open(List.of(), Decision.Extent.UNKNOWN));
  }

  @Test
  void whatOnlySearchFindsIsSharedByTwoNetworks() {
    Backbone one = settled(network(2, List.of(), threeAndOne(0)), plenty());
    one.keep(solved(network(2, List.of(), threeAndOne(0)), plenty()));
    assertThat(one.shared(0)).isTrue();
    assertThat(one.shared(1)).isTrue();
    assertThat(one.exhausted()).isFalse();
  }

  /** Cell 2 can be nothing but 7, cell 3 might be 0 and more where no sum binds it. */
  @Test
  void aCellTheOtherNetworkDoesNotHaveIsSharedIfItHasOneValueAnyway() {
    long[] low = {0, 0, 7, 0};
    long[] high = {9, 9, 7, 9};
    List<Constraint> sums = new ArrayList<>(threeAndOne(0));
    sums.add(equal(-8, 0, 1, 1));
    sums.add(equal(0, 0, 0, 0, 1));
    Backbone backbone = settled(Network.of(low, high, List.of(), sums), plenty());
    assertThat(backbone.shared(3)).isTrue();
    backbone.keep(solved(Network.of(low, high, List.of(), threeAndOne(0)), plenty()));
    assertThat(backbone.shared(2)).isTrue();
    assertThat(backbone.source(2)).isEqualTo(Piece.NOTHING);
    assertThat(backbone.shared(3)).isFalse();
  }

  @Test
  void ifTheOtherNetworkRunsOutOfStepsSomethingMayBeMissing() {
    Network net = network(2, List.of(), threeAndOne(0));
    Meter enough = plenty();
    solved(net, enough);
    Backbone backbone = settled(net, plenty());
    backbone.keep(solved(net, new Meter(enough.spent(), Deadline.never())));
    assertThat(backbone.exhausted()).isTrue();
    assertThat(backbone.shared(0)).isFalse();
  }

  @Test
  void aSourceStaysWhereBothNetworksReadIt() {
    List<Unit> here =
        List.of(new Unit(0, List.of(0, 1), List.of(reading(new int[] {HERE, THERE}, 5, 6))));
    List<Unit> there =
        List.of(new Unit(0, List.of(0, 1), List.of(reading(new int[] {HERE, HERE}, 5, 6))));
    Backbone backbone = settled(network(2, here, List.of()), plenty());
    backbone.keep(solved(network(2, there, List.of()), plenty()));
    assertThat(backbone.shared(1)).isTrue();
    assertThat(backbone.source(0)).isEqualTo(HERE);
    assertThat(backbone.source(1)).isEqualTo(Piece.SEVERAL);
  }

  /** Cell 0 cannot be 1, but that takes long to see; cells 1 and 2 are 3 and 1, which does not. */
  @Test
  void aHardQuestionLeavesStepsForTheOthers() {
    List<Unit> units = new ArrayList<>(List.of(either(0, 0, 0, 1)));
    List<Constraint> sums = new ArrayList<>();
    addHard(0, 14, units, sums);
    sums.addAll(threeAndOne(1));
    Backbone backbone = settled(network(24, units, sums), new Meter(3000, Deadline.never()));
    assertThat(backbone.exhausted()).isTrue();
    assertThat(backbone.shared(0)).isFalse();
    assertThat(backbone.shared(1)).isTrue();
    assertThat(backbone.shared(2)).isTrue();
  }

  /**
   * How many steps are left beyond those for a solution: four times what the one question takes that
   * is asked. A quarter of what the tries at less leave is too little, and half is enough.
   */
  @Test
  void aHardQuestionMayAtLastCostHalfOfWhatIsLeft() {
    List<Unit> units = new ArrayList<>(List.of(either(0, 0, 0, 1)));
    List<Constraint> sums = new ArrayList<>();
    addHard(0, 6, units, sums);
    Network net = network(16, units, sums);
    Meter first = plenty();
    solved(net, first);
    Meter all = plenty();
    assertThat(settled(net, all).shared(0)).isTrue();
    long question = all.spent() - first.spent();
    Backbone backbone = settled(net, new Meter(first.spent() + 4 * question, Deadline.never()));
    assertThat(backbone.exhausted()).isFalse();
    assertThat(backbone.shared(0)).isTrue();
    assertThat(settled(net, new Meter(first.spent() + 2 * question, Deadline.never()))
            .shared(0))
        .isFalse();
  }

  /** A cell is 5, read at one of two places, and at the other only if another cell were 1. */
  private static Unit five(int cell, int other) {
    return new Unit(
        cell,
        List.of(cell, other),
        List.of(reading(new int[] {HERE, HERE}, 5, 0), reading(new int[] {THERE, HERE}, 5, 1)));
  }

  /** That cell 2 is 0: the next two add up to 4, and the first of them is greater by 2 or 3. */
  private static List<Constraint> secondIsNothing() {
    return List.of(equal(-4, 0, 0, 0, 1, 1), equal(-2, 0, 0, -1, 1, -1));
  }

  @Test
  void aSourceIsKnownWhereTheOtherReadingsAreImpossible() {
    Network net = network(5, List.of(five(1, 2)), secondIsNothing());
    Backbone backbone = settled(net, plenty());
    assertThat(backbone.value(net.number(1))).isEqualTo(5);
    assertThat(backbone.source(net.number(1))).isEqualTo(HERE);
  }

  /** That cell 30 is not 1 takes long to see, and so that cell 31 is not read elsewhere. */
  @Test
  void aHardSourceLeavesStepsForTheOthers() {
    List<Unit> units = new ArrayList<>(List.of(five(31, 30), five(1, 2)));
    List<Constraint> sums = new ArrayList<>(secondIsNothing());
    addHard(30, 14, units, sums);
    Network net = network(32, units, sums);
    Backbone backbone = settled(net, new Meter(6000, Deadline.never()));
    assertThat(backbone.exhausted()).isTrue();
    assertThat(backbone.source(net.number(1))).isEqualTo(HERE);
    assertThat(backbone.source(net.number(31))).isEqualTo(Piece.SEVERAL);
  }

  /** The second of two parts has a cell of one value, which may be read at two places. */
  @Test
  void aSourceIsAskedForInThePartOfItsLine() {
    Unit unit = new Unit(
        1,
        List.of(2, 3),
        List.of(
            reading(new int[] {HERE, HERE}, 5, 0),
            reading(new int[] {THERE, HERE}, 5, 0),
            reading(new int[] {HERE, HERE}, 5, 1)));
    Backbone backbone = settled(network(4, List.of(unit), List.of(equal(-9, 1, 1))), plenty());
    assertThat(backbone.shared(2)).isTrue();
    assertThat(backbone.source(2)).isEqualTo(Piece.SEVERAL);
  }

  /** Two cells that add up, so each may be anything from 0 to that. */
  private static Decision.Open partOf(long sum, Meter meter) {
    long[] high = {sum, sum};
    Backbone backbone =
        settled(Network.of(new long[2], high, List.of(), List.of(equal(-sum, 1, 1))), meter);
    backbone.listOpen();
    return backbone.open(0);
  }

  @Test
  void sixteenValuesAreListedAndOfMoreSixteen() {
    assertThat(partOf(15, plenty()))
        .isEqualTo(
            new Decision.Open(LongStream.rangeClosed(0, 15).boxed().toList(), Decision.Extent.ALL));
    Decision.Open more = partOf(16, plenty());
    assertThat(more.extent()).isEqualTo(Decision.Extent.SOME);
    assertThat(more.values()).isNotEmpty().hasSizeLessThan(17);
  }
}
