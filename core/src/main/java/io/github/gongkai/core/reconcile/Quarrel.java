package io.github.gongkai.core.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A component whose relations no reading satisfies together: some sum is wrong in the table itself,
 * and which one cannot be known. The relations across lines which are in conflict are found, widely
 * rather than narrowly, and not used. What the others say is kept only if it also holds should any
 * one cell be wrong in the table, and with it every sum it is part of, wherever that alone would
 * explain the conflict.
 */
final class Quarrel {
  private final Setup setup;
  private final Component component;
  private final Meter meter;
  private final Set<Constraint> disputed = new HashSet<>();
  private final Doubts doubts;

  Quarrel(Setup setup, Component component, Meter meter) {
    this.setup = setup;
    this.component = component;
    this.meter = meter;
    doubts = new Doubts(setup, component, meter);
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
      if (suspect(line) && !doubts.keepWithout(line, undisputed(), backbone)) {
        return Optional.empty();
      }
      for (int cell : setup.puzzle.lines().get(line).cells()) {
        if (!doubts.keepWithout(cell, backbone)) {
          return Optional.empty();
        }
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
    return doubts.cells(one).stream().anyMatch(doubts.cells(other)::contains);
  }

  private Outcome solvable(List<Constraint> relations) {
    return new Backbone(setup.network(component.lines(), relations), meter).solvable();
  }

  /**
   * Whether a line's own sum is doubted together with all that is disputed. A line with lost or
   * blank cells is read by its sum with nothing to check it; the digits of a whole line check it.
   */
  private boolean suspect(int line) {
    return !setup.readings.get(line).own().isEmpty()
        && setup.graphs.get(line).gappy()
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
}
