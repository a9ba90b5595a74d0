package io.github.gongkai.core.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Solves tiny puzzles by trying everything: every way to hand out the characters of every line and
 * every value of every free cell. Written with no regard to the solver.
 */
final class Oracle {

  /** What one reading says of one cell: its value and where it was read, or that it was not. */
  record Taken(long value, String where) {}

  private static final Taken UNKNOWN = new Taken(-1, "unknown");

  private final Puzzle puzzle;
  private final Set<String> ignored;
  final List<Set<Long>> values = new ArrayList<>();
  final List<Set<String>> places = new ArrayList<>();
  boolean satisfiable;

  /** Tries everything, but for the relations which are ignored. */
  Oracle(Puzzle puzzle, Set<String> ignored) {
    this.puzzle = puzzle;
    this.ignored = ignored;
    for (int cell = 0; cell < puzzle.cells(); cell++) {
      values.add(new TreeSet<>());
      places.add(new HashSet<>());
    }
    List<List<Taken[]>> lines = new ArrayList<>();
    for (Line line : puzzle.lines()) {
      List<Taken[]> readings = new ArrayList<>();
      read(line, 0, 0, 0, nothing(), readings);
      lines.add(readings);
    }
    combine(lines, 0, nothing());
  }

  private Taken[] nothing() {
    Taken[] nothing = new Taken[puzzle.cells()];
    Arrays.fill(nothing, UNKNOWN);
    return nothing;
  }

  private void combine(List<List<Taken[]>> lines, int next, Taken[] soFar) {
    if (next == lines.size()) {
      satisfiable = true;
      for (int cell = 0; cell < soFar.length; cell++) {
        values.get(cell).add(soFar[cell].value());
        places.get(cell).add(soFar[cell].where());
      }
      return;
    }
    for (Taken[] reading : lines.get(next)) {
      Taken[] all = soFar.clone();
      for (int cell : puzzle.lines().get(next).cells()) {
        all[cell] = reading[cell];
      }
      if (allHold(all)) {
        combine(lines, next + 1, all);
      }
    }
  }

  private boolean allHold(Taken[] known) {
    for (Relation relation : puzzle.relations()) {
      if (!ignored.contains(relation.id()) && !mayHold(relation, known)) {
        return false;
      }
    }
    return true;
  }

  private static boolean mayHold(Relation relation, Taken[] known) {
    long sum = 0;
    for (int cell : relation.left()) {
      if (known[cell] == UNKNOWN) {
        return true;
      }
      sum += known[cell].value();
    }
    for (int cell : relation.right()) {
      if (known[cell] == UNKNOWN) {
        return true;
      }
      sum -= known[cell].value();
    }
    return relation.kind() == Relation.Kind.EQUAL ? sum == 0 : sum <= 0;
  }

  private void read(
      Line line, int index, int token, int offset, Taken[] soFar, List<Taken[]> into) {
    if (index == line.cells().size()) {
      if (token == line.tokens().size() && allHold(soFar)) {
        into.add(soFar.clone());
      }
      return;
    }
    int cell = line.cells().get(index);
    boolean bound =
        line.tokens().stream().anyMatch(t -> t instanceof Token.Bound b && b.cell() == cell);
    boolean blank = line.blanks().contains(cell);
    boolean mayBeLost =
        (line.gaps() == Gaps.TRACELESS || line.gaps() == Gaps.LOSSY && offset == 0) && !bound;
    if (blank || mayBeLost) {
      for (long value = 0; value <= puzzle.atMost().get(cell); value++) {
        soFar[cell] = new Taken(value, "nowhere");
        read(line, index + 1, token, offset, soFar, into);
      }
    }
    if (!blank && token < line.tokens().size()) {
      if (line.tokens().get(token) instanceof Token.Bound b) {
        if (b.cell() == cell) {
          take(line, index, token + 1, 0, b.value(), token + ":0-1", soFar, into);
        }
      } else if (line.tokens().get(token) instanceof Token.Floating f) {
        if (!bound && f.value() <= puzzle.atMost().get(cell)) {
          take(line, index, token + 1, 0, f.value(), token + ":0-1", soFar, into);
        }
      } else if (line.tokens().get(token) instanceof Token.Run run && !bound) {
        for (int end = offset + 1; end <= run.digits().length(); end++) {
          String piece = run.digits().substring(offset, end);
          boolean number = piece.equals("0") || !piece.startsWith("0");
          if (number && piece.length() < 10) {
            long value = Long.parseLong(piece + "0".repeat(run.zeros()));
            boolean last = end == run.digits().length();
            if (value <= puzzle.atMost().get(cell)) {
              String where = token + ":" + offset + "-" + end;
              take(
                  line, index, last ? token + 1 : token, last ? 0 : end, value, where, soFar, into);
            }
          }
        }
      }
    }
    soFar[cell] = UNKNOWN;
  }

  private void take(
      Line line,
      int index,
      int token,
      int offset,
      long value,
      String where,
      Taken[] soFar,
      List<Taken[]> into) {
    soFar[line.cells().get(index)] = new Taken(value, where);
    read(line, index + 1, token, offset, soFar, into);
  }
}
