package io.github.gongkai.core.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds relations which are enough to decide cells. First what the proof rests on that a cell has no
 * other value, which costs little; then, one relation after another, what of that can be spared.
 */
final class Grounds {

  private record Used(Component component, List<Constraint> across) {}

  /** What is asked of a ground, for one cell or several. */
  private record Asked(Ground ground, Network net, Claims claims) {
    /** What the last answer rests on. */
    Ground needed(Setup setup) {
      return ground.within(net, claims.proof(), setup);
    }
  }

  private record Listing(int line, Set<Constraint> own) {}

  private static final int CELLS_PER_STEP = 4;

  /** The part of what is left that trimming the ground of one cell may cost. */
  private static final long CELL_SHARE = 8;

  private final Setup setup;
  private final List<Used> used = new ArrayList<>();

  Grounds(Setup setup) {
    this.setup = setup;
  }

  /** Notes that a component was decided by these relations across lines. */
  void use(Component component, List<Constraint> across) {
    used.add(new Used(component, across));
  }

  /** The reasons of cells which have a value. */
  Map<Integer, Reason> of(Map<Integer, Long> values, Meter meter) {
    Task task = new Task(meter);
    Map<Integer, Ground> proven = new LinkedHashMap<>();
    Map<Integer, Reason> reasons = new LinkedHashMap<>();
    values.forEach((cell, value) -> {
      Optional<Used> where = setup.certain[cell] ? Optional.empty() : usedFor(cell);
      where.ifPresentOrElse(
          of -> proven.put(cell, task.proven(of, cell, value)),
          () -> reasons.put(cell, new Reason(List.of(), Reason.Extent.MINIMAL)));
    });
    // The easiest first; a hard one is not to take the budget of all those after it.
    List<Map.Entry<Integer, Ground>> order = new ArrayList<>(proven.entrySet());
    order.sort(Comparator.comparingInt(entry -> entry.getValue().size()));
    for (Map.Entry<Integer, Ground> entry : order) {
      long limit = meter.narrow(meter.left() / CELL_SHARE);
      int cell = entry.getKey();
      reasons.put(cell, task.trimmed(entry.getValue(), cell, values.getOrDefault(cell, 0L)));
      meter.widen(limit);
    }
    return reasons;
  }

  private Optional<Used> usedFor(int cell) {
    int line = setup.lineOf[cell];
    return used.stream()
        .filter(of -> line >= 0
            ? of.component.lines().contains(line)
            : of.component.loose().contains(cell))
        .findFirst();
  }

  /** One run for several cells, which share what was prepared. */
  private final class Task {
    private final Meter meter;
    private final Map<Ground, Asked> questions = new HashMap<>();
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
    Ground proven(Used of, int cell, long value) {
      Set<Constraint> own = new LinkedHashSet<>();
      of.component.lines().forEach(line -> own.addAll(setup.readings.get(line).own()));
      Ground all = new Ground(setup.lineOf[cell], new LinkedHashSet<>(of.across), own);
      Ground proven = follows(all.ofLine(setup), cell, value)
          .or(() -> follows(all, cell, value))
          .orElse(all);
      ranOut |= meter.left() <= 0;
      return proven;
    }

    /** What is left when all is taken away which can be spared. */
    Reason trimmed(Ground proven, int cell, long value) {
      Ground ground = proven;
      boolean minimal = true;
      for (Constraint constraint : inOrder(ground, cell)) {
        if (ground.contains(constraint)) {
          if (meter.left() == 0) {
            minimal = false;
            break;
          }
          Asked asked = asked(ground.without(constraint, setup));
          Outcome outcome = asked.claims.otherwise(cell, value);
          minimal &= outcome != Outcome.UNKNOWN;
          ground = outcome == Outcome.NONE ? asked.needed(setup) : ground;
        }
      }
      ranOut |= meter.left() <= 0;
      return new Reason(
          names(ground), minimal && !ranOut ? Reason.Extent.MINIMAL : Reason.Extent.SUFFICIENT);
    }

    /** What of a ground is needed to decide a cell; nothing if it is not enough. */
    private Optional<Ground> follows(Ground ground, int cell, long value) {
      Asked asked = asked(ground);
      return asked.claims.otherwise(cell, value) == Outcome.NONE
          ? Optional.of(asked.needed(setup))
          : Optional.empty();
    }

    private Asked asked(Ground ground) {
      return questions.computeIfAbsent(ground, any -> {
        Network net = network(ground);
        return new Asked(ground, net, new Claims(net, meter));
      });
    }

    /** What is nearest to the cell comes last, and is kept rather than what is far. */
    private List<Constraint> inOrder(Ground ground, int cell) {
      List<Constraint> order = new ArrayList<>(ground.across());
      order.addAll(ground.own());
      order.sort(Comparator.comparingInt(constraint -> nearness(constraint, ground, cell)));
      return order;
    }

    private int nearness(Constraint constraint, Ground ground, int cell) {
      if (ground.own().contains(constraint)) {
        return setup.lineOf[constraint.cells[0]] == ground.line() ? 3 : 1;
      }
      for (int of : constraint.cells) {
        if (of == cell) {
          return 2;
        }
      }
      return 0;
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

    private List<String> names(Ground ground) {
      Set<Integer> numbers = new HashSet<>();
      ground.across().forEach(constraint -> numbers.add(constraint.relation));
      ground.own().forEach(constraint -> numbers.add(constraint.relation));
      return numbers.stream()
          .sorted()
          .map(number -> setup.puzzle.relations().get(number).id())
          .toList();
    }
  }
}
