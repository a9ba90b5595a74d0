package io.github.gongkai.core.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What all solutions of a network share. It finds one solution, then asks of each cell for another
 * in which the cell differs; every answer found settles other cells as well.
 */
final class Backbone {
  private static final int MOST_LISTED = Decision.Open.MOST_VALUES;

  /** The part of what is left that a question may cost at first, and at last. */
  private static final long FIRST_SHARE = 16;

  private static final long LAST_SHARE = 2;

  private final Network net;
  private final Meter meter;
  private final Bounds bounds;
  private final Search search;
  private final long[] value;
  private final int[] source;
  private final boolean[] shared;
  private final boolean[] complete;
  private final Map<Integer, Set<Long>> seen = new HashMap<>();
  private List<Part> parts = List.of();
  private boolean exhausted;
  private long share = FIRST_SHARE;

  Backbone(Network net, Meter meter) {
    this.net = net;
    this.meter = meter;
    bounds = new Bounds(net, meter);
    search = new Search(bounds, meter);
    value = new long[net.low.length];
    source = new int[net.low.length];
    shared = new boolean[net.low.length];
    complete = new boolean[net.low.length];
  }

  /** Whether the network has a solution; only if so the rest is meaningful. */
  Outcome solvable() {
    if (!bounds.start()) {
      return bounds.spent() ? Outcome.UNKNOWN : Outcome.NONE;
    }
    if (!search.possible()) {
      return Outcome.NONE;
    }
    parts = Part.of(bounds);
    Outcome worst = Outcome.FOUND;
    for (Part part : parts) {
      Outcome outcome = search.find(part);
      if (outcome == Outcome.NONE) {
        return outcome;
      }
      worst = outcome == Outcome.UNKNOWN ? outcome : worst;
    }
    return worst;
  }

  /** Finds what the solutions share, after {@link #solvable} found one. */
  void settle() {
    boolean[] all = new boolean[value.length];
    Arrays.fill(all, true);
    settle(all);
  }

  /** Finds which of the values two networks of a puzzle share, and gives up the others. */
  void keep(Backbone other) {
    boolean[] wanted = new boolean[other.value.length];
    for (int number = 0; number < wanted.length; number++) {
      int here = net.number(other.net.cell(number));
      wanted[number] = here >= 0 && shared[here];
    }
    other.settle(wanted);
    for (int number = 0; number < value.length; number++) {
      int cell = net.cell(number);
      int there = other.net.number(cell);
      boolean same = there < 0
          ? net.isFixed(cell) && net.least(cell) == value[number]
          : other.shared[there] && other.value[there] == value[number];
      if (!same) {
        shared[number] = false;
        seen.remove(number);
      } else if ((there < 0 ? Piece.NOTHING : other.source[there]) != source[number]) {
        source[number] = Piece.SEVERAL;
      }
    }
    exhausted |= other.exhausted;
  }

  private void settle(boolean[] wanted) {
    for (int cell = 0; cell < value.length; cell++) {
      value[cell] = bounds.low[cell];
      source[cell] = Piece.NOTHING;
      shared[cell] = bounds.fixed(cell);
    }
    for (Part part : parts) {
      for (int cell : part.cells()) {
        value[cell] = search.values[cell];
        shared[cell] = wanted[cell];
        seen(cell).add(value[cell]);
      }
      for (int unit : part.units()) {
        for (int cell : net.unitCells[unit]) {
          source[cell] = search.sources[cell];
        }
      }
    }
    List<Question> open = new ArrayList<>();
    for (Part part : parts) {
      part.cells().forEach(cell -> open.add(new Question(part, cell)));
    }
    for (Question unanswered : askAll(open, this::differs)) {
      shared[unanswered.cell] = false;
      exhausted = true;
    }
    settleSources();
  }

  /** Whether something about a cell of a part has another answer than the one found. */
  private record Question(Part part, int cell) {}

  /**
   * Asks all questions. One hard question is not to take the budget of all the others, so each may
   * cost a small part of it at first; those which cost more are asked again when the others are
   * answered, and may then cost more.
   *
   * @return those which no budget was left for
   */
  private List<Question> askAll(List<Question> questions, Predicate<Question> answered) {
    List<Question> open = questions;
    for (share = FIRST_SHARE; share >= LAST_SHARE && !open.isEmpty(); share /= 2) {
      open = open.stream().filter(answered.negate()).toList();
    }
    share = FIRST_SHARE;
    return open;
  }

  boolean exhausted() {
    return exhausted;
  }

  boolean shared(int cell) {
    return shared[cell];
  }

  long value(int cell) {
    return value[cell];
  }

  /** The source of a shared cell; negative if it has none in some solution, or not always this. */
  int source(int cell) {
    return source[cell];
  }

  /** Looks for the values of the cells which are not shared, where they can be listed. */
  void listOpen() {
    for (Part part : parts) {
      for (int cell : part.cells()) {
        if (!shared[cell]) {
          complete[cell] = listed(part, cell);
        }
      }
    }
  }

  /** The decision for a cell which is not shared. */
  Decision.Open open(int cell) {
    Set<Long> values = seen(cell);
    if (values.isEmpty()) {
      return new Decision.Open(List.of(), Decision.Extent.UNKNOWN);
    }
    return new Decision.Open(
        values.stream().limit(MOST_LISTED).toList(),
        complete[cell] ? Decision.Extent.ALL : Decision.Extent.SOME);
  }

  /** Whether it is known now if a cell has the same value in all solutions; notes if not. */
  private boolean differs(Question question) {
    int cell = question.cell;
    if (!shared[cell]) {
      return true;
    }
    Outcome below = within(question.part, cell, 0, value[cell] - 1);
    Outcome above = below == Outcome.FOUND
        ? below
        : within(question.part, cell, value[cell] + 1, Long.MAX_VALUE);
    shared[cell] = above != Outcome.FOUND;
    return above == Outcome.FOUND || (below == Outcome.NONE && above == Outcome.NONE);
  }

  private Outcome within(Part part, int cell, long least, long most) {
    if (least > most) {
      return Outcome.NONE;
    }
    int mark = begin();
    long limit = meter.narrow(meter.left() / share);
    Outcome outcome = end(part, mark, bounds.narrow(cell, least, most));
    meter.widen(limit);
    return outcome;
  }

  /** Whether it is known now if a cell is read from the same source in all solutions; notes if not. */
  private boolean readsOtherwise(Question question) {
    int cell = question.cell;
    if (source[cell] < 0) {
      return true;
    }
    int mark = begin();
    long limit = meter.narrow(meter.left() / share);
    Outcome outcome = end(question.part, mark, bounds.forbid(cell, source[cell]));
    meter.widen(limit);
    return outcome != Outcome.UNKNOWN;
  }

  private int begin() {
    bounds.resume();
    return bounds.mark();
  }

  private Outcome end(Part part, int mark, boolean possible) {
    Outcome outcome =
        possible ? search.find(part) : bounds.spent() ? Outcome.UNKNOWN : Outcome.NONE;
    bounds.undo(mark);
    if (outcome == Outcome.FOUND) {
      note(part);
    }
    return outcome;
  }

  private void note(Part part) {
    for (int cell : part.cells()) {
      if (search.values[cell] != value[cell]) {
        shared[cell] = false;
        Set<Long> values = seen(cell);
        if (values.size() <= MOST_LISTED) {
          values.add(search.values[cell]);
        }
      }
    }
    for (int unit : part.units()) {
      for (int cell : net.unitCells[unit]) {
        if (search.sources[cell] != source[cell]) {
          source[cell] = Piece.SEVERAL;
        }
      }
    }
  }

  private void settleSources() {
    List<Question> open = new ArrayList<>();
    for (int unit = 0; unit < net.units.length; unit++) {
      int[] cells = net.unitCells[unit];
      for (int slot = 0; slot < cells.length; slot++) {
        int cell = cells[slot];
        int only = onlySource(unit, slot);
        if (only != Piece.SEVERAL) {
          source[cell] = only;
        } else if (shared[cell] && source[cell] >= 0) {
          partOf(unit).ifPresent(part -> open.add(new Question(part, cell)));
        }
      }
    }
    for (Question unanswered : askAll(open, this::readsOtherwise)) {
      source[unanswered.cell] = Piece.SEVERAL;
      exhausted = true;
    }
  }

  private Optional<Part> partOf(int unit) {
    return parts.stream().filter(part -> part.units().contains(unit)).findFirst();
  }

  /** The source which all candidates left to a unit give a cell. */
  private int onlySource(int unit, int slot) {
    int only = bounds.candidate(unit, 0).sources[slot];
    for (int k = 1; k < bounds.size[unit]; k++) {
      if (bounds.candidate(unit, k).sources[slot] != only) {
        return Piece.SEVERAL;
      }
    }
    return only;
  }

  private Set<Long> seen(int cell) {
    return seen.computeIfAbsent(cell, any -> new TreeSet<>());
  }

  /** Whether all the values which fit an open cell are known, after asking for the others. */
  private boolean listed(Part part, int cell) {
    Set<Long> possible = bounds.possible(cell, MOST_LISTED + 1);
    if (possible.size() > MOST_LISTED) {
      return false;
    }
    boolean all = true;
    for (long candidate : possible) {
      if (!seen(cell).contains(candidate)) {
        all &= within(part, cell, candidate, candidate) != Outcome.UNKNOWN;
      }
    }
    return all;
  }
}
