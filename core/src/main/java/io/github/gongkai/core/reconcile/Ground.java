package io.github.gongkai.core.reconcile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Relations from which a cell's value is to follow, with the tokens of the lines that they touch.
 *
 * @param line the cell's own line, or -1
 * @param across relations across lines
 * @param own relations each of one line
 */
record Ground(int line, Set<Constraint> across, Set<Constraint> own) {

  boolean contains(Constraint constraint) {
    return across.contains(constraint) || own.contains(constraint);
  }

  /** What there is on a cell's own line alone. */
  static Ground ofLine(int line, Setup setup) {
    Set<Constraint> ofLine =
        line < 0 ? Set.of() : new LinkedHashSet<>(setup.readings.get(line).own());
    return new Ground(line, Set.of(), ofLine);
  }

  int size() {
    return across.size() + own.size();
  }

  /** The lines whose tokens and own relations count: those touched, and the cell's. */
  List<Integer> lines(Setup setup) {
    Set<Integer> lines = new LinkedHashSet<>();
    lines.add(line);
    for (Constraint constraint : across) {
      for (int cell : constraint.cells) {
        lines.add(setup.lineOf[cell]);
      }
    }
    lines.remove(-1);
    return List.copyOf(lines);
  }

  /** Those relations of one line which are among a line's. */
  List<Constraint> ownOf(LineReading reading) {
    return reading.own().stream().filter(own::contains).toList();
  }

  /** Without a relation, and without what then touches nothing. */
  Ground without(Constraint constraint, Setup setup) {
    Set<Constraint> fewer = new LinkedHashSet<>(across);
    fewer.remove(constraint);
    Set<Constraint> kept = new LinkedHashSet<>();
    for (int near : new Ground(line, fewer, own).lines(setup)) {
      kept.addAll(ownOf(setup.readings.get(near)));
    }
    kept.remove(constraint);
    return new Ground(line, fewer, kept);
  }

  /** What of it a proof in its network rests on. */
  Ground within(Network net, Proof proof, Setup setup) {
    Set<Constraint> used = new LinkedHashSet<>();
    for (int k = 0; k < net.constraints.length; k++) {
      if (proof.usesConstraint(k)) {
        used.add(net.given.get(k));
      }
    }
    Set<Integer> read = new LinkedHashSet<>();
    for (int k = 0; k < net.units.length; k++) {
      if (proof.usesUnit(k)) {
        read.add(net.units[k].line());
      }
    }
    Set<Constraint> usedAcross = new LinkedHashSet<>(across);
    usedAcross.retainAll(used);
    Set<Constraint> usedOwn = new LinkedHashSet<>(own);
    usedOwn.removeIf(c -> !used.contains(c) && !read.contains(setup.lineOf[c.cells[0]]));
    return new Ground(line, usedAcross, usedOwn);
  }
}
