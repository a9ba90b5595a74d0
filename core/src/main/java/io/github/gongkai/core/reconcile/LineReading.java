package io.github.gongkai.core.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How one line is read under its own relations.
 *
 * @param state what came of it
 * @param unit its readings; none where nothing is uncertain, or the readings are not known
 * @param own its own relations which are in use
 * @param binding those of them which still bind free cells of its readings to one another
 */
record LineReading(
    State state, Optional<Unit> unit, List<Constraint> own, List<Constraint> binding) {

  /** What came of reading a line. */
  enum State {
    /** Its readings are listed, or nothing on it is uncertain. */
    LISTED,

    /** No reading places its tokens on its cells. */
    UNREADABLE,

    /** No reading keeps the line's own relations; they are not used. */
    CONTRADICTED,

    /** There are too many readings to list. */
    TOO_MANY,

    /** The budget ended before they were listed. */
    OUT_OF_STEPS
  }

  /** Nothing is known of a line before it is read. */
  static final LineReading UNREAD = unread(State.OUT_OF_STEPS);

  static LineReading of(Setup setup, int number, List<Constraint> own, Meter meter) {
    LineGraph graph = setup.graphs.get(number);
    if (!graph.readable()) {
      return unread(State.UNREADABLE);
    }
    if (wholly(graph)) {
      return unread(State.LISTED);
    }
    Lister lister = new Lister(graph, own, setup.limits, meter);
    List<Candidate> candidates = new ArrayList<>();
    Outcome outcome = lister.list(candidates);
    Unit unit = new Unit(number, lister.cells(), candidates);
    List<Constraint> binding = binding(unit, own);
    if (outcome == Outcome.FOUND && !binding.isEmpty()) {
      // Bounds alone let these readings pass; there may still be no values which keep the sums.
      Network net = Network.of(new long[setup.limits.length], setup.limits, List.of(unit), binding);
      outcome = new Backbone(net, meter).solvable();
    }
    return switch (outcome) {
      case FOUND -> new LineReading(State.LISTED, Optional.of(unit), List.copyOf(own), binding);
      case NONE -> contradicted(withoutOwn(setup, number, meter), meter);
      case UNKNOWN -> unread(meter.left() > 0 ? State.TOO_MANY : State.OUT_OF_STEPS);
    };
  }

  /** The line's readings with none of its own relations, unless there are too many. */
  static Optional<Unit> withoutOwn(Setup setup, int number, Meter meter) {
    Lister lister = new Lister(setup.graphs.get(number), List.of(), setup.limits, meter);
    List<Candidate> candidates = new ArrayList<>();
    return lister.list(candidates) == Outcome.FOUND
        ? Optional.of(new Unit(number, lister.cells(), candidates))
        : Optional.empty();
  }

  /** Whether the line's cells may be given values; if not they stay open whatever others say. */
  boolean listed() {
    return state == State.LISTED;
  }

  /** Whether a greater budget could give it readings. */
  boolean outOfSteps() {
    return state == State.OUT_OF_STEPS;
  }

  /** Whether it has readings which are not known. */
  boolean unlisted() {
    return state == State.TOO_MANY || outOfSteps();
  }

  private static LineReading contradicted(Optional<Unit> unit, Meter meter) {
    return unit.isEmpty() && meter.left() == 0
        ? unread(State.OUT_OF_STEPS)
        : new LineReading(State.CONTRADICTED, unit, List.of(), List.of());
  }

  private static LineReading unread(State state) {
    return new LineReading(state, Optional.empty(), List.of(), List.of());
  }

  private static boolean wholly(LineGraph graph) {
    for (int index = 0; index < graph.cells(); index++) {
      if (!graph.certain(index)) {
        return false;
      }
    }
    return true;
  }

  private static List<Constraint> binding(Unit unit, List<Constraint> own) {
    boolean fixed = true;
    for (Candidate candidate : unit.candidates()) {
      for (int slot = 0; slot < unit.cells().size(); slot++) {
        fixed &= candidate.low[slot] == candidate.high[slot];
      }
    }
    return fixed ? List.of() : List.copyOf(own);
  }
}
