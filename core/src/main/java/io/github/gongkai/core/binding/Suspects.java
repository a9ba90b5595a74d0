package io.github.gongkai.core.binding;

import io.github.gongkai.core.reconcile.Budget;
import io.github.gongkai.core.reconcile.Decision;
import io.github.gongkai.core.reconcile.Reconciler;
import io.github.gongkai.core.reconcile.Solution;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines of digits run together whose cut may have been luck. Where the sums of a table are broken,
 * either the agency added up wrongly, or a line lacks a cell and what is left of it can be cut
 * nevertheless. A line is suspected if all sums hold once it is left out, and if what they make of
 * it then is what it shows but for some cells.
 */
final class Suspects {

  private final List<UncertainLine> lines;

  private Suspects(List<UncertainLine> lines) {
    this.lines = lines;
  }

  /** The suspects of a table that came to a solution. */
  static Suspects of(String folded, TablePuzzle puzzle, Solution solution, Budget budget) {
    List<UncertainLine> suspects = new ArrayList<>();
    if (solution.isBroken()) {
      for (UncertainLine line : puzzle.uncertain()) {
        if (line.reading() == UncertainLine.Reading.FUSED) {
          Solution rest = Reconciler.solve(puzzle.without(line), budget);
          if (!rest.isBroken() && showsAllBut(folded, line, puzzle, rest)) {
            suspects.add(line);
          }
        }
      }
    }
    return new Suspects(suspects);
  }

  boolean contains(UncertainLine line) {
    return lines.contains(line);
  }

  /** Whether the digits of a line are those of its figures, some of them left out. */
  private static boolean showsAllBut(
      String folded, UncertainLine line, TablePuzzle puzzle, Solution solution) {
    StringBuilder digits = new StringBuilder();
    line.numbers().forEach(number -> digits.append(number.digits(folded)));
    boolean[] reached = new boolean[digits.length() + 1];
    reached[0] = true;
    for (var code : line.cells()) {
      if (!(solution.decision(puzzle.number(code)) instanceof Decision.Inferred inferred)) {
        return false;
      }
      String figure = puzzle.unscaled(inferred.value()).toPlainString();
      for (int to = digits.length(); to >= figure.length(); to--) {
        int from = to - figure.length();
        reached[to] |= reached[from] && figure.contentEquals(digits.subSequence(from, to));
      }
    }
    return reached[digits.length()];
  }
}
