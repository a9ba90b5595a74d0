package io.github.gongkai.core.reconcile;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is certain about a puzzle, and what is not. */
public final class Solution {
  private final Setup setup;
  private final Grounds grounds;
  private final boolean exhausted;
  private final long steps;

  Solution(Setup setup, Grounds grounds, boolean exhausted, long steps) {
    this.setup = setup;
    this.grounds = grounds;
    this.exhausted = exhausted;
    this.steps = steps;
  }

  /**
   * What is known of a cell.
   *
   * @param cell the cell
   * @return the decision
   */
  public Decision decision(int cell) {
    return setup.decisions[cell];
  }

  /**
   * What is known of every cell.
   *
   * @return the decisions, in the order of the cells
   */
  public List<Decision> decisions() {
    return List.of(setup.decisions);
  }

  /**
   * How every relation stands.
   *
   * @return the standings by the relations' names
   */
  public Map<String, Standing> standings() {
    Map<String, Standing> standings = new TreeMap<>();
    for (int number = 0; number < setup.standings.length; number++) {
      standings.put(setup.puzzle.relations().get(number).id(), setup.standings[number]);
    }
    return standings;
  }

  /**
   * Whether some relation is seen to be wrong, or is in dispute.
   *
   * @return true if any is
   */
  public boolean isBroken() {
    for (Standing standing : setup.standings) {
      if (standing == Standing.BROKEN || standing == Standing.DISPUTED) {
        return true;
      }
    }
    return false;
  }

  /**
   * The relations which stand in one way.
   *
   * @param standing the way
   * @return their names, in the order of the puzzle
   */
  public List<String> relations(Standing standing) {
    Map<String, Standing> standings = standings();
    return setup.puzzle.relations().stream()
        .map(Relation::id)
        .filter(id -> standings.get(id) == standing)
        .toList();
  }

  /**
   * Why cells have their values. Worked out anew at every call.
   *
   * @param cells the cells; those which are open are passed over
   * @param budget what all of them together may cost for {@linkplain Budget#explaining explaining};
   *     the less it is, the more relations a reason may name that it does not need
   * @return the reasons by cells
   */
  public Map<Integer, Reason> reasons(Collection<Integer> cells, Budget budget) {
    Map<Integer, Long> values = new TreeMap<>();
    for (int cell : cells) {
      if (setup.decisions[cell] instanceof Decision.Read read) {
        values.put(cell, read.value());
      } else if (setup.decisions[cell] instanceof Decision.Inferred inferred) {
        values.put(cell, inferred.value());
      }
    }
    return grounds.of(values, new Meter(budget.explaining(), budget.deadline()));
  }

  /**
   * Whether the budget ended before all was decided.
   *
   * @return true if cells may be open for that reason alone
   */
  public boolean exhausted() {
    return exhausted;
  }

  /**
   * What the solution cost.
   *
   * @return the steps taken
   */
  public long steps() {
    return steps;
  }
}
