package io.github.gongkai.core.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A component whose relations no reading satisfies together: some sum is wrong in the table
 * itself, and which one cannot be known. The relations across lines which are in conflict are
 * found, widely rather than narrowly, and not used; what the rest then say is kept only if it does
 * not hang on a line's own sum which may itself be the wrong one.
 */
final class Quarrel {
  private final Setup setup;
  private final Component component;
  private final Meter meter;
  private final Set<Constraint> disputed = new HashSet<>();

  Quarrel(Setup setup, Component component, Meter meter) {
    this.setup = setup;
    this.component = component;
    this.meter = meter;
  }

  /** The relations which are in dispute, as far as {@link #resolve} came. */
  Set<Constraint> disputed() {
    return disputed;
  }

  /** What is certain all the same; nothing if the budget ended. */
  Optional<Backbone> resolve() {
    if (!dispute() || !disputeAgain()) {
      return Optional.empty();
    }
    Network net = setup.network(component.lines(), undisputed());
    Backbone backbone = new Backbone(net, meter);
    if (backbone.solvable() != Outcome.FOUND) {
      return Optional.empty();
    }
    backbone.settle();
    for (int line : component.lines()) {
      if (suspect(line) && !keepWithout(line, net, backbone)) {
        return Optional.empty();
      }
    }
    return Optional.of(backbone);
  }

  private List<Constraint> undisputed() {
    return component.across().stream().filter(c -> !disputed.contains(c)).toList();
  }

  /** Disputes minimal sets of conflicting relations until the others agree. */
  private boolean dispute() {
    while (true) {
      List<Constraint> rest = undisputed();
      switch (solvable(rest)) {
        case FOUND -> {
          return true;
        }
        case UNKNOWN -> {
          return false;
        }
        case NONE -> {
          if (rest.isEmpty() || !disputeOneConflict(rest, Optional.empty())) {
            return false;
          }
        }
      }
    }
  }

  /** Disputes also what conflicts with a disputed relation, should that one be right after all. */
  private boolean disputeAgain() {
    Set<Constraint> settled = new HashSet<>();
    while (true) {
      Optional<Constraint> next = component.across().stream()
          .filter(c -> disputed.contains(c) && !settled.contains(c))
          .findFirst();
      if (next.isEmpty()) {
        return true;
      }
      List<Constraint> trial = new ArrayList<>(undisputed());
      trial.add(next.get());
      Outcome outcome = solvable(trial);
      if (outcome == Outcome.UNKNOWN) {
        return false;
      }
      if (outcome == Outcome.FOUND) {
        settled.add(next.get());
      } else {
        int before = disputed.size();
        if (!disputeOneConflict(trial, next)) {
          return false;
        }
        if (disputed.size() == before) {
          // It conflicts with no relation but itself.
          settled.add(next.get());
        }
      }
    }
  }

  /** Disputes one minimal conflict in relations which conflict, and all which share its cells. */
  private boolean disputeOneConflict(List<Constraint> conflicting, Optional<Constraint> kept) {
    List<Constraint> core = new ArrayList<>(conflicting);
    for (Constraint constraint : conflicting) {
      if (kept.isPresent() && kept.get() == constraint) {
        continue;
      }
      core.remove(constraint);
      Outcome outcome = solvable(core);
      if (outcome == Outcome.UNKNOWN) {
        return false;
      }
      if (outcome == Outcome.FOUND) {
        core.add(constraint);
      }
    }
    disputed.addAll(core);
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Constraint constraint : undisputed()) {
        if (disputed.stream().anyMatch(other -> touch(constraint, other))) {
          grown |= disputed.add(constraint);
        }
      }
    }
    return true;
  }

  private boolean touch(Constraint one, Constraint other) {
    List<Relation> relations = setup.puzzle.relations();
    Set<Integer> cells = Sums.factors(relations.get(one.relation)).keySet();
    return Sums.factors(relations.get(other.relation)).keySet().stream().anyMatch(cells::contains);
  }

  private Outcome solvable(List<Constraint> relations) {
    return new Backbone(setup.network(component.lines(), relations), meter).solvable();
  }

  /** Whether a line's own sums stand against a disputed relation. */
  private boolean suspect(int line) {
    return !setup.readings.get(line).own().isEmpty()
        && disputed.stream().anyMatch(c -> touches(c, line));
  }

  private boolean touches(Constraint constraint, int line) {
    for (int cell : constraint.cells) {
      if (setup.lineOf[cell] == line) {
        return true;
      }
    }
    return false;
  }

  /**
   * Keeps what also holds if a line's own sums are wrong. A line with lost or blank cells is read
   * by its sum with nothing to check it; a whole line's digits check its sum, so its sum is doubted
   * only where that alone would end the conflict.
   */
  private boolean keepWithout(int line, Network net, Backbone backbone) {
    boolean gappy = setup.graphs.get(line).gappy();
    List<Constraint> relations = gappy ? undisputed() : component.across();
    Optional<Unit> unit = LineReading.withoutOwn(setup, line, meter);
    List<Integer> others = component.lines().stream().filter(l -> l != line).toList();
    Network other = setup.network(others, relations, unit.stream().toList());
    Backbone alternative = new Backbone(other, meter);
    Outcome outcome = alternative.solvable();
    if (outcome == Outcome.UNKNOWN) {
      return false;
    }
    if (outcome == Outcome.FOUND) {
      alternative.settle();
      backbone.keep(net.cells(), alternative);
    }
    return true;
  }
}
