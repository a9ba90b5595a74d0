package io.github.gongkai.core.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds relations which are enough to decide a cell: a small set of them, if not the smallest. */
final class Grounds {

  /** What one question about a cell may cost. */
  private static final long STEPS_PER_QUESTION = 2_000;

  /** What trimming the answer for one cell may cost. */
  private static final long STEPS_PER_CELL = 40_000;

  private record Used(Component component, List<Constraint> across) {}

  private final Setup setup;
  private final List<Used> used = new ArrayList<>();

  Grounds(Setup setup) {
    this.setup = setup;
  }

  /** Notes that a component was decided by these relations across lines. */
  void use(Component component, List<Constraint> across) {
    used.add(new Used(component, across));
  }

  /** The numbers of relations which decide a cell which has a value. */
  Set<Integer> of(int cell, long value) {
    int line = setup.lineOf[cell];
    if (setup.certain[cell]) {
      return Set.of();
    }
    for (Used of : used) {
      boolean here =
          line >= 0 ? of.component.lines().contains(line) : of.component.loose().contains(cell);
      if (here) {
        return of(of, cell, value);
      }
    }
    return Set.of();
  }

  private Set<Integer> of(Used of, int cell, long value) {
    Meter meter = new Meter(STEPS_PER_CELL);
    Claim claim = new Claim(setup, of.component, cell, value);
    List<Constraint> across = List.of();
    // The relations nearest to the cell are tried first, then those which share lines with them.
    while (!claim.follows(across, Set.of(), meter, STEPS_PER_QUESTION)) {
      List<Constraint> wider = claim.wider(across, of.across);
      if (wider.size() == across.size()) {
        // It took more steps to decide the cell than one question may cost here.
        return numbers(claim, of.across, Set.of());
      }
      across = wider;
    }
    List<Constraint> trimmed = new ArrayList<>(across);
    for (Constraint constraint : across) {
      trimmed.remove(constraint);
      if (!claim.follows(trimmed, Set.of(), meter, STEPS_PER_QUESTION)) {
        trimmed.add(constraint);
      }
    }
    Set<Integer> without = new LinkedHashSet<>();
    for (int line : claim.lines(trimmed)) {
      if (!setup.readings.get(line).own().isEmpty()) {
        without.add(line);
        if (!claim.follows(trimmed, without, meter, STEPS_PER_QUESTION)) {
          without.remove(line);
        }
      }
    }
    return numbers(claim, trimmed, without);
  }

  private Set<Integer> numbers(Claim claim, List<Constraint> across, Set<Integer> without) {
    Set<Integer> numbers = new LinkedHashSet<>();
    for (int line : claim.lines(across)) {
      if (!without.contains(line)) {
        setup.readings.get(line).own().forEach(c -> numbers.add(c.relation));
      }
    }
    across.forEach(c -> numbers.add(c.relation));
    return numbers;
  }

  /** That a cell has a value. */
  private record Claim(Setup setup, Component component, int cell, long value) {

    /** The lines which some relations touch, and the cell's own. */
    List<Integer> lines(List<Constraint> across) {
      Set<Integer> lines = new LinkedHashSet<>();
      lines.add(setup.lineOf[cell]);
      for (Constraint constraint : across) {
        for (int touched : constraint.cells) {
          lines.add(setup.lineOf[touched]);
        }
      }
      lines.remove(-1);
      return List.copyOf(lines);
    }

    /** The relations which touch the cell, or if that is no more, those which touch the lines. */
    List<Constraint> wider(List<Constraint> across, List<Constraint> all) {
      List<Constraint> near = all.stream().filter(c -> touches(c, Set.of(cell))).toList();
      if (across.isEmpty() && !near.isEmpty()) {
        return near;
      }
      Set<Integer> cells = new LinkedHashSet<>();
      lines(across).forEach(line -> cells.addAll(setup.puzzle.lines().get(line).cells()));
      across.forEach(c -> Arrays.stream(c.cells).forEach(cells::add));
      return all.stream().filter(c -> touches(c, cells)).toList();
    }

    private static boolean touches(Constraint constraint, Set<Integer> cells) {
      return Arrays.stream(constraint.cells).anyMatch(cells::contains);
    }

    /** Whether it follows from relations across lines and the own ones of all lines but some. */
    boolean follows(List<Constraint> across, Set<Integer> without, Meter meter, long steps) {
      long limit = meter.narrow(steps);
      boolean follows = holds(across, without, meter);
      meter.widen(limit);
      return follows;
    }

    private boolean holds(List<Constraint> across, Set<Integer> without, Meter meter) {
      List<Integer> lines = new ArrayList<>(lines(across));
      List<Unit> changed = new ArrayList<>();
      for (int line : without) {
        lines.remove(Integer.valueOf(line));
        Optional<Unit> unit = LineReading.withoutOwn(setup, line, meter);
        unit.ifPresent(changed::add);
      }
      Network net = setup.network(lines, across, changed);
      return new Backbone(net, meter).forces(cell, value);
    }
  }
}
