package io.github.gongkai.core.binding;

import io.github.gongkai.core.reconcile.Budget;
import io.github.gongkai.core.reconcile.Reason;
import io.github.gongkai.core.reconcile.Solution;
import io.github.gongkai.model.statistics.Grounds;
import io.github.gongkai.model.vocabulary.Code;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Puts what the reconciler says of its reasons into the words of the form. */
final class FigureGrounds {

  private final FormSums sums;
  private final Map<String, Code> statements = new HashMap<>();

  /** The cells of a line have mostly the same reason, as the same object. */
  private final IdentityHashMap<Reason, Grounds> known = new IdentityHashMap<>();

  /**
   * Prepares the words.
   *
   * @param sums the form's sums
   * @param told the figures that the report's own words state
   */
  FigureGrounds(FormSums sums, Collection<Code> told) {
    this.sums = sums;
    told.forEach(code -> statements.put(nameOf(code), code));
  }

  /** The name of what the report's own words say of a figure. */
  static String nameOf(Code stated) {
    return "prose (" + stated + ")";
  }

  /** The grounds of figures, which may cost as much again as finding them. */
  Map<Code, Grounds> of(Map<Code, Integer> cells, Solution solution, Budget budget) {
    Map<Integer, Reason> reasons = solution.reasons(cells.values(), budget);
    Map<Code, Grounds> grounds = new HashMap<>();
    cells.forEach((code, cell) -> {
      Reason reason = reasons.get(cell);
      if (reason != null) {
        grounds.put(code, known.computeIfAbsent(reason, this::of));
      }
    });
    return grounds;
  }

  private Grounds of(Reason reason) {
    List<Grounds.Sum> ofSums = new ArrayList<>();
    List<Code> ofStatements = new ArrayList<>();
    for (String name : reason.relations()) {
      sums.inWords(name).ifPresent(ofSums::add);
      Code stated = statements.get(name);
      if (stated != null) {
        ofStatements.add(stated);
      }
    }
    return new Grounds(
        ofSums,
        ofStatements,
        reason.extent() == Reason.Extent.MINIMAL
            ? Grounds.Extent.MINIMAL
            : Grounds.Extent.SUFFICIENT);
  }
}
