package io.github.gongkai.core.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** Compares the solver with trying everything, on tiny random tables. */
class OracleTest {
  private static final int TRIES = Integer.getInteger("reconcile.tries", 2000);

  private long determined;
  private long agreed;
  private long readByOracle;
  private long read;
  private long wronged;
  private long wrongedThoughSeen;
  private long claimed;

  @Test
  void everyValueSaidIsTheOnlyOneWhichFits() {
    agreesOn(Small::damage, 0);
  }

  @Test
  void everyValueSaidOfAPartOfATableIsTheOnlyOneWhichFits() {
    agreesOn(Small::partial, 2_000_000);
  }

  private void agreesOn(BiFunction<Small.Table, Random, Puzzle> damage, long firstSeed) {
    for (long seed = firstSeed; seed < firstSeed + TRIES; seed++) {
      Random random = new Random(seed);
      Small.Table table = Small.table(random);
      Puzzle puzzle = damage.apply(table, random);
      Solution solution = Reconciler.solve(puzzle, Budget.DEFAULT);
      Oracle oracle = new Oracle(puzzle, Set.of());
      assertThat(oracle.satisfiable).as("seed %s", seed).isTrue();
      assertThat(solution.relations(Standing.DISPUTED)).as("seed %s", seed).isEmpty();
      assertThat(solution.relations(Standing.BROKEN)).as("seed %s", seed).isEmpty();
      compare("seed " + seed, puzzle, solution, oracle);
    }
    System.out.printf(
        "oracle: %d tables, %d of %d determined values found (%.4f %%), %d of %d read ones%n",
        TRIES, agreed, determined, 100.0 * agreed / determined, read, readByOracle);
    assertThat(agreed).isGreaterThanOrEqualTo(determined * 99 / 100);
    assertThat(read).isGreaterThanOrEqualTo(readByOracle * 99 / 100);
  }

  /** No question stays unanswered where the budget does not end. */
  @Test
  void withPlentyOfStepsNothingIsLeftThatCouldBeSaid() {
    for (long seed = 4_000_000; seed < 4_000_000 + TRIES / 2; seed++) {
      Random random = new Random(seed);
      Small.Table table = Small.table(random);
      Puzzle puzzle = Small.damage(table, random);
      Solution solution = Reconciler.solve(puzzle, new Budget(1_000_000));
      assertThat(solution.exhausted()).as("seed %s", seed).isFalse();
      Oracle oracle = new Oracle(puzzle, Set.of());
      compare("seed " + seed, puzzle, solution, oracle);
      for (int cell = 0; cell < puzzle.cells(); cell++) {
        if (solution.decision(cell) instanceof Decision.Open open) {
          List<Long> fitting = List.copyOf(oracle.values.get(cell));
          assertThat(open)
              .as("seed %s cell %s", seed, cell)
              .isEqualTo(new Decision.Open(fitting, Decision.Extent.ALL));
        }
      }
      assertThat(agreed).as("values, seed %s", seed).isEqualTo(determined);
      assertThat(read).as("places, seed %s", seed).isEqualTo(readByOracle);
    }
  }

  @Test
  void inATableWhichIsWrongInItselfBoundCellsNeverMoveAndNoValueRestsOnADisputedSum() {
    misprintsIn(Small::damage, 1_000_000);
  }

  @Test
  void inAPartOfATableWhichIsWrongInItselfBoundCellsNeverMoveEither() {
    misprintsIn(Small::partial, 3_000_000);
  }

  private void misprintsIn(BiFunction<Small.Table, Random, Puzzle> damage, long firstSeed) {
    for (long seed = firstSeed; seed < firstSeed + TRIES; seed++) {
      Random random = new Random(seed);
      Small.Table table = Small.table(random);
      // A misprint: one figure of the table is not what its sums say.
      int misprint = random.nextInt(table.cells());
      long printed = random.nextInt((int) Small.MOST);
      table.values()[misprint / table.width()][misprint % table.width()] = printed;
      Puzzle puzzle = damage.apply(table, random);
      Solution solution = Reconciler.solve(puzzle, Budget.DEFAULT);
      String name = "seed " + seed;
      boundCellsStay(name, puzzle, solution);
      Set<String> ignored = new HashSet<>(solution.relations(Standing.DISPUTED));
      ignored.addAll(solution.relations(Standing.BROKEN));
      Oracle oracle = new Oracle(puzzle, ignored);
      for (int cell = 0; cell < puzzle.cells() && oracle.satisfiable; cell++) {
        if (!(solution.decision(cell) instanceof Decision.Open)) {
          assertThat(oracle.values.get(cell))
              .as("%s cell %s", name, cell)
              .isEqualTo(Set.of(value(solution.decision(cell))));
          claimed++;
          boolean wrong = value(solution.decision(cell)) != table.value(cell);
          wronged += wrong ? 1 : 0;
          wrongedThoughSeen += wrong && !ignored.isEmpty() ? 1 : 0;
        }
      }
    }
    System.out.printf(
        "misprints: %d tables, %d values said, %d of them not as printed, %d where it was"
            + " seen that a sum is wrong%n",
        TRIES, claimed, wronged, wrongedThoughSeen);
    assertThat(wrongedThoughSeen).isZero();
  }

  private void compare(String name, Puzzle puzzle, Solution solution, Oracle oracle) {
    for (int cell = 0; cell < puzzle.cells(); cell++) {
      Decision decision = solution.decision(cell);
      Set<Long> fitting = oracle.values.get(cell);
      String at = name + " cell " + cell;
      boolean one = fitting.size() == 1;
      boolean onePlace = one
          && oracle.places.get(cell).size() == 1
          && !oracle.places.get(cell).contains("nowhere");
      determined += one ? 1 : 0;
      readByOracle += onePlace ? 1 : 0;
      if (decision instanceof Decision.Open open) {
        assertThat(fitting).as(at).containsAll(open.values());
        if (open.extent() == Decision.Extent.ALL) {
          assertThat(open.values()).as(at).containsExactlyElementsOf(fitting);
        }
      } else {
        assertThat(fitting).as(at).isEqualTo(Set.of(value(decision)));
        agreed++;
      }
      if (decision instanceof Decision.Read taken) {
        String where = taken.token() + ":" + taken.start() + "-" + taken.end();
        assertThat(oracle.places.get(cell)).as(at).isEqualTo(Set.of(where));
        read++;
      }
    }
  }

  private static void boundCellsStay(String name, Puzzle puzzle, Solution solution) {
    for (Line line : puzzle.lines()) {
      List<Token> tokens = line.tokens();
      for (int k = 0; k < tokens.size(); k++) {
        if (tokens.get(k) instanceof Token.Bound bound) {
          assertThat(solution.decision(bound.cell()))
              .as(name)
              .isEqualTo(new Decision.Read(bound.value(), k, 0, 1));
        }
      }
    }
  }

  private static long value(Decision decision) {
    return decision instanceof Decision.Read r
        ? r.value()
        : decision instanceof Decision.Inferred i ? i.value() : -1;
  }
}
