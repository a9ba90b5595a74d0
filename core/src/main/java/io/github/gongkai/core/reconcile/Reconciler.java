package io.github.gongkai.core.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Solves puzzles. */
public final class Reconciler {

  private Reconciler() {}

  /**
   * Finds what is certain about the cells of a puzzle. A value is given to a cell only if every
   * reading of the lines which satisfies the relations in use gives it that value; relations which
   * the table itself breaks are not in use.
   *
   * @param puzzle the puzzle
   * @param budget what it may cost; cells still undecided then are open
   * @return the solution
   */
  public static Solution solve(Puzzle puzzle, Budget budget) {
    Meter meter = new Meter(budget.steps());
    Setup setup = new Setup(puzzle, meter);
    boolean exhausted =
        setup.readings.stream().anyMatch(r -> r.state() == LineReading.State.TOO_MANY);
    Grounds grounds = new Grounds(setup);
    List<Component> components =
        Component.of(setup).stream().filter(c -> c.open(setup)).toList();
    for (int k = 0; k < components.size(); k++) {
      // One hard component is not to take the budget of those after it.
      long limit = meter.narrow(k + 1 < components.size() ? meter.left() / 2 : meter.left());
      exhausted |= settle(setup, components.get(k), grounds, meter);
      meter.widen(limit);
    }
    assess(setup);
    return new Solution(setup, grounds, exhausted, meter.spent());
  }

  /** Settles a component; whether the budget cut that short. */
  private static boolean settle(Setup setup, Component component, Grounds grounds, Meter meter) {
    for (int line : component.lines()) {
      if (setup.readings.get(line).state() == LineReading.State.CONTRADICTED) {
        disputeOwn(setup, line);
      }
    }
    Network net = setup.network(component.lines(), component.across());
    Backbone backbone = new Backbone(net, meter);
    Outcome outcome = backbone.solvable();
    if (outcome == Outcome.UNKNOWN) {
      return true;
    }
    if (outcome == Outcome.FOUND) {
      backbone.settle();
      backbone.listOpen();
      grounds.use(component, component.across());
      note(setup, net, backbone);
      return backbone.exhausted();
    }
    Quarrel quarrel = new Quarrel(setup, component, meter);
    Optional<Backbone> rest = quarrel.resolve();
    List<Constraint> used =
        component.across().stream().filter(c -> !quarrel.disputed().contains(c)).toList();
    quarrel.disputed().forEach(c -> setup.standings[c.relation] = Standing.DISPUTED);
    rest.ifPresent(settled -> {
      grounds.use(component, used);
      note(setup, setup.network(component.lines(), used), settled);
    });
    return rest.map(Backbone::exhausted).orElse(true);
  }

  private static void note(Setup setup, Network net, Backbone backbone) {
    for (int cell : net.cells()) {
      int line = setup.lineOf[cell];
      if (setup.certain[cell] || (line >= 0 && !setup.readings.get(line).listed())) {
        continue;
      }
      if (!backbone.shared(cell)) {
        setup.findings[cell] = backbone.open(cell);
      } else if (backbone.source(cell) >= 0) {
        setup.findings[cell] =
            setup.graphs.get(line).read(backbone.value(cell), backbone.source(cell));
      } else {
        setup.findings[cell] = new Finding.Inferred(backbone.value(cell));
      }
    }
  }

  private static void disputeOwn(Setup setup, int line) {
    for (int number = 0; number < setup.standings.length; number++) {
      Relation relation = setup.puzzle.relations().get(number);
      boolean unjudged = setup.standings[number] == Standing.UNASSESSED;
      if (unjudged
          && Sums.factors(relation).keySet().stream().allMatch(c -> setup.lineOf[c] == line)) {
        setup.standings[number] = Standing.DISPUTED;
      }
    }
  }

  private static void assess(Setup setup) {
    int cells = setup.puzzle.cells();
    boolean[] known = new boolean[cells];
    long[] values = new long[cells];
    IntStream.range(0, cells).forEach(cell -> {
      known[cell] = !(setup.findings[cell] instanceof Finding.Open);
      values[cell] = valueOf(setup.findings[cell]);
    });
    Sums sums = new Sums(setup.puzzle, known, values);
    for (int number = 0; number < setup.standings.length; number++) {
      Relation relation = setup.puzzle.relations().get(number);
      if (setup.standings[number] == Standing.UNASSESSED
          && sums.settled(relation)
          && sums.holds(relation)) {
        setup.standings[number] = Standing.HOLDS;
      }
    }
  }

  private static long valueOf(Finding finding) {
    if (finding instanceof Finding.Read read) {
      return read.value();
    }
    return finding instanceof Finding.Inferred inferred ? inferred.value() : 0;
  }
}
