package io.github.gongkai.core.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Withdraws what would not hold if the table itself were wrong in one place. Where a sum is seen to
 * fail, some figure of the table is wrong, and each other sum of that figure is then wrong as well,
 * even if the readings can be bent to keep it.
 */
final class Doubts {
  private static final int NO_LINE = -1;

  private final Setup setup;
  private final Component component;
  private final Meter meter;
  private final Map<Constraint, Set<Integer>> cellsOf = new HashMap<>();
  private final Map<Integer, List<Unit>> bare = new HashMap<>();

  Doubts(Setup setup, Component component, Meter meter) {
    this.setup = setup;
    this.component = component;
    this.meter = meter;
  }

  /**
   * The cells which failing sums elsewhere make doubtful: their own cells, and where readings had a
   * part in it, all cells of the lines so read, whose own sums may be the wrong ones.
   */
  List<Integer> cells() {
    boolean[] doubtful = new boolean[setup.puzzle.cells()];
    for (int number = 0; number < setup.standings.length; number++) {
      Standing standing = setup.standings[number];
      if (standing == Standing.BROKEN || standing == Standing.DISPUTED) {
        for (int cell : setup.puzzle.relations().get(number).cells) {
          doubtful[cell] = true;
          if (!setup.certain[cell] && setup.lineOf[cell] >= 0) {
            setup.puzzle.lines().get(setup.lineOf[cell]).cells().forEach(c -> doubtful[c] = true);
          }
        }
      }
    }
    List<Integer> cells = new ArrayList<>();
    for (int cell = 0; cell < doubtful.length; cell++) {
      if (doubtful[cell] && matters(cell)) {
        cells.add(cell);
      }
    }
    return cells;
  }

  /**
   * Whether a sum across lines would fall with a cell. A line's own sum alone is no evidence where
   * cells are lost, whichever are doubtful ({@link #keepConfirmed}); the digits of a whole line check
   * its sum, whatever becomes of other sums.
   */
  private boolean matters(int cell) {
    return component.across().stream().anyMatch(c -> cells(c).contains(cell));
  }

  /** Whether some sum of the table is seen to fail. */
  boolean any() {
    return Arrays.stream(setup.standings)
        .anyMatch(standing -> standing == Standing.BROKEN || standing == Standing.DISPUTED);
  }

  /**
   * Keeps what does not rest on any one sum alone: who broke one sum may have broken another, and
   * where cells are lost that one would go unseen. False if the budget ended.
   */
  boolean keepConfirmed(Backbone backbone) {
    for (Constraint constraint : component.across()) {
      List<Constraint> rest =
          component.across().stream().filter(c -> c != constraint).toList();
      if (isSum(constraint) && !keepWithout(NO_LINE, rest, backbone)) {
        return false;
      }
    }
    for (int line : component.lines()) {
      boolean alone =
          !setup.readings.get(line).own().isEmpty() && setup.graphs.get(line).gappy();
      if (alone && !keepWithout(line, component.across(), backbone)) {
        return false;
      }
    }
    return true;
  }

  /** That two cells are the same is no sum, and no arithmetic of the table's. */
  private boolean isSum(Constraint constraint) {
    Relation relation = setup.puzzle.relations().get(constraint.relation);
    return relation.left().size() + relation.right().size() > 2;
  }

  /** All the cells of a relation, certain ones too. */
  Set<Integer> cells(Constraint constraint) {
    return cellsOf.computeIfAbsent(
        constraint,
        of -> Arrays.stream(setup.puzzle.relations().get(of.relation).cells)
            .boxed()
            .collect(Collectors.toSet()));
  }

  /**
   * Keeps what also holds should a cell be wrong in the table, and with it every sum it is part of,
   * if that explains all there is. False if the budget ended.
   */
  boolean keepWithout(int cell, Backbone backbone) {
    List<Constraint> rest =
        component.across().stream().filter(c -> !cells(c).contains(cell)).toList();
    return keepWithout(setup.lineOf[cell], rest, backbone);
  }

  /**
   * Keeps what also holds under some relations and without one line's own sums, if these can hold
   * together. False if the budget ended.
   */
  boolean keepWithout(int line, List<Constraint> relations, Backbone backbone) {
    List<Integer> others = new ArrayList<>(component.lines());
    List<Unit> changed = new ArrayList<>();
    if (others.contains(line) && !setup.readings.get(line).own().isEmpty()) {
      others.remove(Integer.valueOf(line));
      changed.addAll(bare.computeIfAbsent(line, this::bareUnit));
    }
    Backbone alternative = new Backbone(setup.network(others, relations, changed), meter);
    Outcome outcome = alternative.solvable();
    if (outcome == Outcome.FOUND) {
      backbone.keep(alternative);
    }
    return outcome != Outcome.UNKNOWN;
  }

  /** A line's readings without its own sums; none if there are too many, and its cells are free. */
  private List<Unit> bareUnit(int line) {
    return LineReading.withoutOwn(setup, line, meter).stream().toList();
  }
}
