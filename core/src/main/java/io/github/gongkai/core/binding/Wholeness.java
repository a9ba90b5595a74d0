package io.github.gongkai.core.binding;

import io.github.gongkai.core.reconcile.Budget;
import io.github.gongkai.core.reconcile.Gaps;
import io.github.gongkai.core.reconcile.Line;
import io.github.gongkai.core.reconcile.Puzzle;
import io.github.gongkai.core.reconcile.Reconciler;
import io.github.gongkai.core.reconcile.Token;
import io.github.gongkai.core.template.TableForm;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether every cell has left its digits where they are run together. An empty cell leaves no trace
 * in them, and the rest can be cut into figures of the other cells that it never held; so one line
 * that lacks a cell makes all others of its kind doubtful.
 */
final class Wholeness {

  private final String folded;
  private final Budget budget;
  private final Set<TableForm> lacking = new HashSet<>();
  private final Set<TableForm> unclear = new HashSet<>();
  private final Set<TableForm> crossed = new HashSet<>();

  Wholeness(String folded, Budget budget) {
    this.folded = folded;
    this.budget = budget;
  }

  /** Takes in the lines of a table. */
  void add(FormSums sums, Collection<LineText> lines) {
    if (lines.stream().anyMatch(line -> lacksCell(sums, line))) {
      lacking.add(sums.form());
    }
    if (lines.stream().anyMatch(Wholeness::isUnclear)) {
      unclear.add(sums.form());
    }
    if (sums.isCrossed(lines)) {
      crossed.add(sums.form());
    }
  }

  /**
   * Whether no line of a table lacks a cell. A table whose lines are tied by sums shows it by itself,
   * any other only together with the rest of the document; and neither does where some of its lines
   * are written otherwise than in digits.
   */
  boolean holdsFor(TableForm form) {
    boolean whole = crossed.contains(form) ? !lacking.contains(form) : lacking.isEmpty();
    return whole && !unclear.contains(form);
  }

  private boolean lacksCell(FormSums sums, LineText line) {
    if (line.bounded()) {
      return false;
    }
    if (line.slots().isEmpty()) {
      return true;
    }
    if (line.slots().size() >= line.width()) {
      return false;
    }
    return mostCells(folded, line) < line.width()
        || Separation.isPlain(line)
            && sums.of(line.line()).summed()
            && contradictsItself(sums.of(line.line()), line);
  }

  /** Fewer figures than cells, and other things than digits among them. */
  private static boolean isUnclear(LineText line) {
    return !line.bounded() && line.slots().size() < line.width() && !Separation.isPlain(line);
  }

  /** The most cells that a line may have: every digit may be a figure, every dash an empty cell. */
  private static int mostCells(String folded, LineText line) {
    int most = 0;
    for (LineText.Slot slot : line.slots()) {
      if (slot instanceof LineText.Slot.Filled filled) {
        most += filled.number().countDigits(folded);
      } else {
        most += slot.to() - slot.from();
      }
    }
    return most;
  }

  /** Whether no cut into figures of all cells keeps the sums of the line. */
  private boolean contradictsItself(FormSums.OfLine sums, LineText line) {
    List<Token> tokens = new ArrayList<>();
    for (LineText.Slot slot : line.slots()) {
      if (slot instanceof LineText.Slot.Filled filled) {
        tokens.add(new Token.Run(filled.number().digits(folded)));
      }
    }
    Line read = Line.of(sums.indexes(), tokens, Gaps.COMPLETE);
    return Reconciler.contradicts(Puzzle.of(line.width(), List.of(read), sums.own()), budget);
  }
}
