package io.github.gongkai.core.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a ground, for one cell or several: most cells of a line have the same ground, and
 * what was made ready for one of them serves the others.
 */
final class Question {
  private final Ground ground;
  private @Nullable Network net;
  private @Nullable Claims claims;
  private @Nullable Reason minimal;
  private @Nullable Reason sufficient;

  Question(Ground ground) {
    this.ground = ground;
  }

  Ground ground() {
    return ground;
  }

  /** Whether a cell has another value under this ground alone. */
  Outcome otherwise(int cell, long value, Meter meter, Supplier<Network> making) {
    if (claims == null) {
      net = making.get();
      claims = new Claims(net, meter);
    }
    return claims.otherwise(cell, value);
  }

  /** What of the ground the last answer rests on. */
  Ground needed(Setup setup) {
    return net == null || claims == null ? ground : ground.within(net, claims.proof(), setup);
  }

  /** The relations, of which what is nearest to a cell comes last, to be kept rather than what is far. */
  List<Constraint> inOrder(int cell, Setup setup) {
    List<Constraint> order = new ArrayList<>(ground.across());
    order.addAll(ground.own());
    order.sort(Comparator.comparingInt(constraint -> nearness(constraint, cell, setup)));
    return order;
  }

  private int nearness(Constraint constraint, int cell, Setup setup) {
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

  /** The ground as a reason all of which is needed. */
  Reason minimal(Setup setup) {
    if (minimal == null) {
      minimal = new Reason(names(setup), Reason.Extent.MINIMAL);
    }
    return minimal;
  }

  /** The ground as a reason some of which may not be needed. */
  Reason sufficient(Setup setup) {
    if (sufficient == null) {
      sufficient = new Reason(names(setup), Reason.Extent.SUFFICIENT);
    }
    return sufficient;
  }

  /** The names of its relations, in the order of the puzzle. */
  private List<String> names(Setup setup) {
    Set<Integer> numbers = new TreeSet<>();
    ground.across().forEach(constraint -> numbers.add(constraint.relation));
    ground.own().forEach(constraint -> numbers.add(constraint.relation));
    List<String> names = new ArrayList<>(numbers.size());
    for (int number : numbers) {
      names.add(setup.puzzle.relations().get(number).id());
    }
    return names;
  }
}
