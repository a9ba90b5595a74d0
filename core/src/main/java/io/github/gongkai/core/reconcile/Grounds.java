package io.github.gongkai.core.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds relations which are enough to decide cells. First what the proof rests on that a cell has no
 * other value, which costs little; then, one relation after another, what of that can be spared.
 */
final class Grounds {

  private record Used(Component component, List<Constraint> across) {}

  /** A cell whose value follows from a ground. */
  private record Proven(int cell, long value, Question question) {}

  private record Listing(int line, Set<Constraint> own) {}

  /** A cell's own characters say all. */
  private static final Reason NO_OTHERS = new Reason(List.of(), Reason.Extent.MINIMAL);

  private static final int CELLS_PER_STEP = 4;

  /** The part of what is left that trimming the ground of one cell may cost. */
  private static final long CELL_SHARE = 8;

  private final Setup setup;

  /** What decided the lines, and behind them the cells which are on none. */
  private final Map<Integer, Used> used = new HashMap<>();

  Grounds(Setup setup) {
    this.setup = setup;
  }

  /** Notes that a component was decided by these relations across lines. */
  void use(Component component, List<Constraint> across) {
    Used of = new Used(component, across);
    component.lines().forEach(line -> used.putIfAbsent(line, of));
    component.loose().forEach(cell -> used.putIfAbsent(~cell, of));
  }

  /** The reasons of cells which have a value. */
  Map<Integer, Reason> of(Map<Integer, Long> values, Meter meter) {
    Task task = new Task(meter);
    List<Proven> proven = new ArrayList<>(values.size());
    Map<Integer, Reason> reasons = new HashMap<>();
    values.forEach((cell, value) -> {
      Used where = setup.certain[cell] ? null : usedFor(cell);
      if (where == null) {
        reasons.put(cell, NO_OTHERS);
      } else {
        proven.add(new Proven(cell, value, task.proven(where, cell, value)));
      }
    });
    // The easiest first; a hard one is not to take the budget of all those after it.
    proven.sort(Comparator.comparingInt(of -> of.question().ground().size()));
    for (Proven of : proven) {
      long limit = meter.narrow(meter.left() / CELL_SHARE);
      reasons.put(of.cell(), task.trimmed(of.question(), of.cell(), of.value()));
      meter.widen(limit);
    }
    return reasons;
  }

  private @Nullable Used usedFor(int cell) {
    int line = setup.lineOf[cell];
    return used.get(line >= 0 ? line : ~cell);
  }

  /** One run for several cells, which share what was prepared. */
  private final class Task {
    private final Meter meter;
    private final Map<Ground, Question> questions = new HashMap<>();
    private final Map<Integer, Question> ofLines = new HashMap<>();
    private final Map<Listing, LineReading> listings = new HashMap<>();

    /** Whether steps were lacking: what was prepared then is looser than it could be. */
    private boolean ranOut;

    Task(Meter meter) {
      this.meter = meter;
    }

    /**
     * What the proof rests on that a cell has this value: the cell's line if that is enough; all
     * there is, if the proof was too long.
     */
    Question proven(Used of, int cell, long value) {
      Question ofLine =
          ofLines.computeIfAbsent(setup.lineOf[cell], line -> question(Ground.ofLine(line, setup)));
      Question proven = ofLine;
      if (otherwise(ofLine, cell, value) == Outcome.NONE) {
        proven = needed(ofLine);
      } else {
        proven = question(all(of, cell));
        if (otherwise(proven, cell, value) == Outcome.NONE) {
          proven = needed(proven);
        }
      }
      return proven;
    }

    private Ground all(Used of, int cell) {
      Set<Constraint> own = new LinkedHashSet<>();
      of.component.lines().forEach(line -> own.addAll(setup.readings.get(line).own()));
      return new Ground(setup.lineOf[cell], new LinkedHashSet<>(of.across), own);
    }

    /** What is left when all is taken away which can be spared. */
    Reason trimmed(Question proven, int cell, long value) {
      Question question = proven;
      for (Constraint constraint : proven.inOrder(cell, setup)) {
        if (meter.left() > 0 && question.ground().contains(constraint)) {
          Question fewer = question(question.ground().without(constraint, setup));
          if (otherwise(fewer, cell, value) == Outcome.NONE) {
            question = needed(fewer);
          }
        }
      }
      ranOut |= meter.left() == 0;
      return ranOut ? question.sufficient(setup) : question.minimal(setup);
    }

    private Question question(Ground ground) {
      return questions.computeIfAbsent(ground, Question::new);
    }

    private Outcome otherwise(Question question, int cell, long value) {
      return question.otherwise(cell, value, meter, () -> network(question.ground()));
    }

    /** What the last answer to a question rests on. */
    private Question needed(Question question) {
      return question(question.needed(setup));
    }

    private Network network(Ground ground) {
      List<Unit> units = new ArrayList<>();
      List<Constraint> constraints = new ArrayList<>(ground.across());
      for (int line : ground.lines(setup)) {
        LineReading reading = reading(line, ground);
        reading.unit().ifPresent(units::add);
        constraints.addAll(reading.binding());
      }
      // Making a network costs as much as some looks at it.
      meter.spend(setup.limits.length / CELLS_PER_STEP + units.size() + constraints.size());
      return setup.network(List.of(), constraints, units);
    }

    private LineReading reading(int line, Ground ground) {
      LineReading whole = setup.readings.get(line);
      List<Constraint> own = ground.ownOf(whole);
      return own.size() == whole.own().size()
          ? whole
          : listings.computeIfAbsent(
              new Listing(line, new HashSet<>(own)),
              any -> LineReading.of(setup, line, own, meter));
    }
  }
}
