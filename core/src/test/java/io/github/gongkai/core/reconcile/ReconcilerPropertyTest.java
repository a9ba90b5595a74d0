package io.github.gongkai.core.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds of every damaged table. */
class ReconcilerPropertyTest {

  @Property(tries = 200)
  void aConsistentTableIsNeverGivenAnotherValue(
      @ForAll long seed, @ForAll @IntRange(max = 40) int lost) {
    Random random = new Random(seed);
    long[][] table = Tables.realistic(random, 12, 7);
    Puzzle puzzle = Puzzle.of(84, Tables.lossy(table, random, lost), Tables.relations(12, 7));
    Solution solution = Reconciler.solve(puzzle, Budget.DEFAULT);
    for (int cell = 0; cell < 84; cell++) {
      assertThat(Found.value(solution, cell)).isIn(-1L, table[cell / 7][cell % 7]);
    }
  }

  @Property(tries = 200)
  void aMisprintWhichIsSeenNeverGivesAnotherValue(@ForAll long seed) {
    Random random = new Random(seed);
    long[][] table = Tables.realistic(random, 12, 7);
    int misprint = random.nextInt(84);
    table[misprint / 7][misprint % 7] += 1 + random.nextInt(9);
    boolean fused = random.nextBoolean();
    Puzzle puzzle = Puzzle.of(
        84, fused ? Tables.fused(table) : Tables.lossy(table, random, 6), Tables.relations(12, 7));
    Solution solution = Reconciler.solve(puzzle, Budget.DEFAULT);
    boolean seen = !solution.relations(Standing.BROKEN).isEmpty()
        || !solution.relations(Standing.DISPUTED).isEmpty();
    for (int cell = 0; cell < 84 && seen; cell++) {
      assertThat(Found.value(solution, cell)).isIn(-1L, table[cell / 7][cell % 7]);
    }
  }

  @Property(tries = 300)
  void theSamePuzzleAlwaysTakesTheSameSteps(@ForAll long seed) {
    Random random = new Random(seed);
    Puzzle puzzle = Small.damage(Small.table(random), random);
    Solution once = Reconciler.solve(puzzle, Budget.DEFAULT);
    Solution again = Reconciler.solve(puzzle, Budget.DEFAULT);
    assertThat(again.steps()).isEqualTo(once.steps());
    assertThat(again.decisions()).isEqualTo(once.decisions());
    assertThat(again.standings()).isEqualTo(once.standings());
  }

  @Property(tries = 300)
  void groundsAloneDecideTheirCell(@ForAll long seed) {
    Random random = new Random(seed);
    Small.Table table = Small.table(random);
    Puzzle puzzle = Small.damage(table, random);
    Solution solution = Reconciler.solve(puzzle, Budget.DEFAULT);
    int cell = random.nextInt(puzzle.cells());
    if (Found.value(solution, cell) >= 0) {
      Puzzle bare = only(puzzle, Found.grounds(solution, cell));
      Solution alone = Reconciler.solve(bare, Budget.DEFAULT);
      assertThat(Found.value(alone, cell)).isEqualTo(Found.value(solution, cell));
    }
  }

  @Property(tries = 300)
  void withoutAnyOneOfMinimalGroundsTheCellIsOpen(@ForAll long seed) {
    Random random = new Random(seed);
    Puzzle puzzle = Small.damage(Small.table(random), random);
    Solution solution = Reconciler.solve(puzzle, Budget.DEFAULT);
    int cell = random.nextInt(puzzle.cells());
    if (Found.value(solution, cell) >= 0) {
      Reason reason = solution.reasons(List.of(cell), Budget.DEFAULT).get(cell);
      assertThat(reason.extent()).isEqualTo(Reason.Extent.MINIMAL);
      for (String spared : reason.relations()) {
        Puzzle less = new Puzzle(
            puzzle.cells(),
            puzzle.atMost(),
            puzzle.lines(),
            puzzle.relations().stream()
                .filter(r -> reason.relations().contains(r.id()) && !r.id().equals(spared))
                .toList());
        assertThat(Found.value(Reconciler.solve(less, Budget.DEFAULT), cell))
            .as("without %s", spared)
            .isEqualTo(-1);
      }
    }
  }

  @Property(tries = 100)
  void withLittleBudgetGroundsAreMoreThanNeededAndSaySo(
      @ForAll long seed, @ForAll @IntRange(max = 300) int steps) {
    Random random = new Random(seed);
    Small.Table table = Small.table(random);
    Puzzle puzzle = Small.damage(table, random);
    Solution solution = Reconciler.solve(puzzle, Budget.DEFAULT);
    List<Integer> cells = Tables.range(0, puzzle.cells());
    Map<Integer, Reason> enough = solution.reasons(cells, Budget.DEFAULT);
    Map<Integer, Reason> few = solution.reasons(cells, new Budget(0, steps));
    assertThat(few.keySet()).isEqualTo(enough.keySet());
    few.forEach((cell, reason) -> {
      if (reason.extent() == Reason.Extent.MINIMAL) {
        assertThat(reason.relations()).hasSameSizeAs(enough.get(cell).relations());
      }
      Solution alone = Reconciler.solve(only(puzzle, reason.relations()), Budget.DEFAULT);
      assertThat(Found.value(alone, cell))
          .as("cell %s", cell)
          .isEqualTo(Found.value(solution, cell));
    });
  }

  /** A puzzle with some of its relations. */
  private static Puzzle only(Puzzle puzzle, List<String> names) {
    return new Puzzle(
        puzzle.cells(),
        puzzle.atMost(),
        puzzle.lines(),
        puzzle.relations().stream().filter(r -> names.contains(r.id())).toList());
  }
}
