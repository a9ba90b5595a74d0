package io.github.gongkai.core.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
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
    Meter meter = new Meter(budget.steps(), budget.deadline());
    Setup setup = new Setup(puzzle, meter);
    boolean exhausted = setup.readings.stream().anyMatch(LineReading::unlisted);
    Grounds grounds = new Grounds(setup);
    List<Component> components =
        Component.of(setup).stream().filter(c -> c.open(setup)).toList();
    List<Settled> settled = new ArrayList<>();
    for (int line = 0; line < setup.readings.size(); line++) {
      if (setup.readings.get(line).state() == LineReading.State.CONTRADICTED) {
        disputeOwn(setup, line);
      }
    }
    // One hard component is not to take the budget of those after it; it gets what they leave.
    List<Component> unsettled = settleAll(setup, components, meter, 2, settled);
    exhausted |= !settleAll(setup, unsettled, meter, 1, settled).isEmpty();
    for (Settled of : settled) {
      exhausted |= !finish(setup, of, grounds, meter) || of.backbone.exhausted();
    }
    assess(setup);
    return new Solution(setup, grounds, exhausted, meter.spent());
  }

  /**
   * Whether the lines of a puzzle contradict their own relations: those of one line that its certain
   * cells break, or that no reading of it keeps.
   *
   * @param puzzle a puzzle without relations across lines
   * @param budget what it may cost; what is not seen within it does not count
   * @return whether any line does
   */
  public static boolean contradicts(Puzzle puzzle, Budget budget) {
    Setup setup = new Setup(puzzle, new Meter(budget.steps(), budget.deadline()));
    return Arrays.asList(setup.standings).contains(Standing.BROKEN)
        || setup.readings.stream().anyMatch(line -> line.state() == LineReading.State.CONTRADICTED);
  }

  /** A component, the relations across lines which were used on it, and what came of it. */
  private record Settled(
      Component component, List<Constraint> used, Network net, Backbone backbone) {

    boolean peaceful() {
      return used.size() == component.across().size();
    }
  }

  /**
   * Settles components, none at more than its share of the budget that is left.
   *
   * @return those for which the share was too small
   */
  private static List<Component> settleAll(
      Setup setup, List<Component> components, Meter meter, long share, List<Settled> into) {
    List<Component> unsettled = new ArrayList<>();
    for (Component component : components) {
      long limit = meter.narrow(meter.left() / share);
      settle(setup, component, meter).ifPresentOrElse(into::add, () -> unsettled.add(component));
      meter.widen(limit);
    }
    return unsettled;
  }

  /** Settles a component; nothing if the budget ended first. */
  private static Optional<Settled> settle(Setup setup, Component component, Meter meter) {
    Network net = setup.network(component.lines(), component.across());
    Backbone backbone = new Backbone(net, meter);
    Outcome outcome = backbone.solvable();
    if (outcome == Outcome.UNKNOWN) {
      return Optional.empty();
    }
    if (outcome == Outcome.FOUND) {
      backbone.settle();
      return Optional.of(new Settled(component, component.across(), net, backbone));
    }
    Quarrel quarrel = new Quarrel(setup, component, meter);
    Optional<Backbone> rest = quarrel.resolve();
    quarrel.disputed().forEach(c -> setup.standings[c.relation] = Standing.DISPUTED);
    List<Constraint> used =
        component.across().stream().filter(c -> !quarrel.disputed().contains(c)).toList();
    return rest.map(of -> new Settled(component, used, net, of));
  }

  /** Notes what was found, less what other components' broken sums make doubtful. */
  private static boolean finish(Setup setup, Settled of, Grounds grounds, Meter meter) {
    if (of.peaceful()) {
      Doubts doubts = new Doubts(setup, of.component, meter);
      List<Integer> doubtful = doubts.cells();
      for (int cell : doubtful) {
        if (!doubts.keepWithout(cell, of.backbone)) {
          return false;
        }
      }
      if (doubts.any() && !doubts.keepConfirmed(of.backbone)) {
        return false;
      }
      if (!doubts.any()) {
        of.backbone.listOpen();
      }
    }
    grounds.use(of.component, of.used);
    note(setup, of.net, of.backbone);
    return true;
  }

  private static void note(Setup setup, Network net, Backbone backbone) {
    for (int number = 0; number < net.size(); number++) {
      int cell = net.cell(number);
      int line = setup.lineOf[cell];
      if (setup.certain[cell] || (line >= 0 && !setup.readings.get(line).listed())) {
        continue;
      }
      if (!backbone.shared(number)) {
        setup.decisions[cell] = backbone.open(number);
      } else if (backbone.source(number) >= 0) {
        setup.decisions[cell] =
            setup.graphs.get(line).read(backbone.value(number), backbone.source(number));
      } else {
        setup.decisions[cell] = new Decision.Inferred(backbone.value(number));
      }
    }
  }

  private static void disputeOwn(Setup setup, int line) {
    for (int number = 0; number < setup.standings.length; number++) {
      Relation relation = setup.puzzle.relations().get(number);
      boolean unjudged = setup.standings[number] == Standing.UNASSESSED;
      if (unjudged && Arrays.stream(relation.cells).allMatch(c -> setup.lineOf[c] == line)) {
        setup.standings[number] = Standing.DISPUTED;
      }
    }
  }

  private static void assess(Setup setup) {
    int cells = setup.puzzle.cells();
    boolean[] known = new boolean[cells];
    long[] values = new long[cells];
    IntStream.range(0, cells).forEach(cell -> {
      known[cell] = !(setup.decisions[cell] instanceof Decision.Open);
      values[cell] = valueOf(setup.decisions[cell]);
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

  private static long valueOf(Decision decision) {
    if (decision instanceof Decision.Read read) {
      return read.value();
    }
    return decision instanceof Decision.Inferred inferred ? inferred.value() : 0;
  }
}
