package io.github.gongkai.core.binding;

import static io.github.gongkai.model.vocabulary.Relation.EQUAL;

import io.github.gongkai.core.reconcile.Budget;
import io.github.gongkai.core.reconcile.Gaps;
import io.github.gongkai.core.reconcile.Line;
import io.github.gongkai.core.reconcile.Puzzle;
import io.github.gongkai.core.reconcile.Reconciler;
import io.github.gongkai.core.reconcile.Relation;
import io.github.gongkai.core.reconcile.Standing;
import io.github.gongkai.core.reconcile.Token;
import io.github.gongkai.core.template.FormEntry;
import io.github.gongkai.core.template.SumRule;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.core.text.ReadingText;
import io.github.gongkai.model.vocabulary.Code;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether every cell has left its digits where they are run together. An empty cell leaves no trace
 * in them, and the rest can be cut into figures of the other cells that it never held; so one line
 * that lacks a cell makes all others of its kind doubtful.
 */
final class Wholeness {

  private final Set<TableForm> lacking = new HashSet<>();
  private final Set<TableForm> unclear = new HashSet<>();
  private final Set<TableForm> crossed = new HashSet<>();

  private Wholeness() {}

  static Wholeness of(
      ReadingText text, Map<TableForm, Map<FormEntry.Line, LineText>> tables, Budget budget) {
    Wholeness wholeness = new Wholeness();
    tables.forEach((form, lines) -> {
      if (lines.values().stream().anyMatch(line -> lacksCell(text, form, line, budget))) {
        wholeness.lacking.add(form);
      }
      if (lines.values().stream().anyMatch(Wholeness::isUnclear)) {
        wholeness.unclear.add(form);
      }
      if (isCrossed(form, lines)) {
        wholeness.crossed.add(form);
      }
    });
    return wholeness;
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

  /** Whether every figure of a line is a part or the total of a sum on the same line. */
  static boolean isSummed(TableForm form, LineText line) {
    Set<Code> summed = new HashSet<>();
    for (SumRule rule : ownSums(form, line)) {
      summed.addAll(rule.left());
      summed.addAll(rule.right());
    }
    return summed.containsAll(line.line().cells());
  }

  private static List<SumRule> ownSums(TableForm form, LineText line) {
    List<Code> cells = line.line().cells();
    return equalities(form)
        .filter(rule -> cells.containsAll(rule.left()) && cells.containsAll(rule.right()))
        .toList();
  }

  private static Stream<SumRule> equalities(TableForm form) {
    return form.sums().stream()
        .filter(rule -> rule.force() == SumRule.Force.PRESCRIBED)
        .filter(rule -> rule.relation() == EQUAL);
  }

  /** Whether a sum ties lines to one another that all stand in the document. */
  private static boolean isCrossed(TableForm form, Map<FormEntry.Line, LineText> lines) {
    Set<Code> shown = new HashSet<>();
    lines.keySet().forEach(line -> shown.addAll(line.cells()));
    return equalities(form).anyMatch(rule -> {
      Set<Code> cells = new HashSet<>(rule.left());
      cells.addAll(rule.right());
      return shown.containsAll(cells)
          && lines.keySet().stream().noneMatch(line -> line.cells().containsAll(cells));
    });
  }

  private static boolean lacksCell(ReadingText text, TableForm form, LineText line, Budget budget) {
    if (line.bounded()) {
      return false;
    }
    if (line.slots().isEmpty()) {
      return true;
    }
    if (line.slots().size() >= line.width()) {
      return false;
    }
    return mostCells(text.folded(), line) < line.width()
        || Separation.isPlain(line)
            && isSummed(form, line)
            && contradictsItself(text, form, line, budget);
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
  private static boolean contradictsItself(
      ReadingText text, TableForm form, LineText line, Budget budget) {
    List<Code> cells = line.line().cells();
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      numbers.add(i);
    }
    List<Token> tokens = new ArrayList<>();
    for (LineText.Slot slot : line.slots()) {
      if (slot instanceof LineText.Slot.Filled filled) {
        tokens.add(new Token.Run(filled.number().digits(text.folded())));
      }
    }
    List<Relation> sums = new ArrayList<>();
    for (SumRule rule : ownSums(form, line)) {
      sums.add(Relation.equal(
          String.valueOf(sums.size()),
          rule.left().stream().map(cells::indexOf).toList(),
          rule.right().stream().map(cells::indexOf).toList()));
    }
    Puzzle puzzle = Puzzle.of(cells.size(), List.of(Line.of(numbers, tokens, Gaps.COMPLETE)), sums);
    return Reconciler.solve(puzzle, budget).standings().values().stream()
        .anyMatch(standing -> standing == Standing.DISPUTED || standing == Standing.BROKEN);
  }
}
