package io.github.gongkai.core.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** A budget takes answers away and says so; it never makes another one. */
class BudgetPropertyTest {
  private static final Budget PLENTY = new Budget(1_000_000);
  private static final int BUDGETS = 12;

  @Property(tries = 150, shrinking = ShrinkingMode.OFF)
  void ofAConsistentTableALittleBudgetTellsNothingElse(@ForAll long seed) {
    Random random = new Random(seed);
    Puzzle puzzle = Small.damage(Small.table(random), random);
    Solution whole = Reconciler.solve(puzzle, PLENTY);
    assertThat(whole.exhausted()).isFalse();
    for (int k = 0; k <= BUDGETS; k++) {
      long steps = whole.steps() * k / BUDGETS;
      Solution part = Reconciler.solve(puzzle, new Budget(steps));
      String name = steps + " of " + whole.steps() + " steps";
      if (!part.exhausted()) {
        assertSame(name, part, whole);
      }
      for (int cell = 0; cell < puzzle.cells(); cell++) {
        assertThat(Found.value(part, cell))
            .as("%s, cell %s", name, cell)
            .isIn(-1L, Found.value(whole, cell));
      }
      assertThat(part.relations(Standing.DISPUTED)).as(name).isEmpty();
    }
  }

  @Property(tries = 150, shrinking = ShrinkingMode.OFF)
  void ofATableThatIsWrongInItselfNothingIsMissingWithoutBeingSaid(@ForAll long seed) {
    Random random = new Random(seed);
    Small.Table table = Small.table(random);
    int misprint = random.nextInt(table.cells());
    table.values()[misprint / table.width()][misprint % table.width()] = random.nextInt(10);
    Puzzle puzzle = Small.damage(table, random);
    Solution whole = Reconciler.solve(puzzle, PLENTY);
    assertThat(whole.exhausted()).isFalse();
    for (int k = 0; k <= BUDGETS; k++) {
      long steps = whole.steps() * k / BUDGETS;
      Solution part = Reconciler.solve(puzzle, new Budget(steps));
      if (!part.exhausted()) {
        assertSame(steps + " of " + whole.steps() + " steps", part, whole);
      }
    }
  }

  /** The same but for values that fit open cells: of those it says by itself that it has not all. */
  private static void assertSame(String name, Solution part, Solution whole) {
    assertThat(part.standings()).as(name).isEqualTo(whole.standings());
    for (int cell = 0; cell < whole.decisions().size(); cell++) {
      Decision expected = whole.decision(cell);
      Decision found = part.decision(cell);
      if (expected instanceof Decision.Open open
          && found instanceof Decision.Open fewer
          && fewer.extent() != Decision.Extent.ALL) {
        assertThat(open.values()).as("%s, cell %s", name, cell).containsAll(fewer.values());
      } else {
        assertThat(found).as("%s, cell %s", name, cell).isEqualTo(expected);
      }
    }
  }
}
