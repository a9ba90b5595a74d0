package io.github.gongkai.core.binding;

import io.github.gongkai.core.reconcile.Budget;
import io.github.gongkai.core.reconcile.Decision;
import io.github.gongkai.core.reconcile.Reconciler;
import io.github.gongkai.core.reconcile.Solution;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.core.text.Mark;
import io.github.gongkai.core.text.ReadingText;
import io.github.gongkai.model.source.Span;
import io.github.gongkai.model.statistics.Figure;
import io.github.gongkai.model.statistics.Grounds;
import io.github.gongkai.model.vocabulary.Code;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lets the sums of a table find the figures that its lines do not give one by one: puts the table to
 * the reconciler, which knows numbers only, and takes its answers back to figures.
 *
 * <p>An empty cell that the document shows may come out as the figure that the sums leave for it,
 * never as 0: what an agency left empty is not a nought.
 */
final class LostCells {

  private final ReadingText text;
  private final FormSums sums;
  private final TableForm form;
  private final Map<Code, Figure> figures;
  private final List<UncertainLine> uncertain;
  private final Separation separation;
  private final Map<Code, BigDecimal> prose;
  private final TablePuzzle puzzle;
  private final Map<Code, Grounds> grounds = new HashMap<>();

  LostCells(
      ReadingText text,
      FormSums sums,
      Map<Code, Figure> figures,
      List<UncertainLine> uncertain,
      Separation separation,
      Map<Code, BigDecimal> prose) {
    this.text = text;
    this.sums = sums;
    this.form = sums.form();
    this.figures = figures;
    this.puzzle = new TablePuzzle(text.folded(), sums, figures, uncertain);
    this.uncertain = puzzle.uncertain();
    this.separation = separation;
    this.prose = prose;
  }

  /**
   * Gives the sums' answer to every cell that the lines leave open.
   *
   * @param budget what that may cost
   * @return whether the budget was enough
   */
  boolean resolve(Budget budget) {
    Solution solution = Reconciler.solve(puzzle.with(Map.of()), budget);
    Map<Code, Long> told = told();
    Solution aided = told.isEmpty() || !leavesOpen(solution)
        ? solution
        : Reconciler.solve(puzzle.with(told), budget);
    Suspects suspects = Suspects.of(text.folded(), puzzle, solution, budget);
    boolean strained = uncertain.stream().anyMatch(line -> isStrained(line, solution));
    findGrounds(new FigureGrounds(sums, told.keySet()), solution, aided, budget);
    for (UncertainLine line : uncertain) {
      boolean guessed = line.reading() == UncertainLine.Reading.TRACELESS
          && strained
          && line.cuts(text.folded()) > 1;
      take(guessed || suspects.contains(line) ? line.hopeless() : line, solution, aided);
    }
    for (Code code : form.type().codes()) {
      if (figures.get(code) instanceof Figure.Blank) {
        fill(code, solution);
      }
    }
    return !solution.exhausted() && !aided.exhausted();
  }

  /** Finds what decides the figures that come from the sums, and those only with prose. */
  private void findGrounds(FigureGrounds words, Solution plain, Solution aided, Budget budget) {
    Map<Code, Integer> byThemselves = new LinkedHashMap<>();
    Map<Code, Integer> withProse = new LinkedHashMap<>();
    for (UncertainLine line : uncertain) {
      for (Code code : line.cells()) {
        boolean open = plain.decision(puzzle.number(code)) instanceof Decision.Open;
        (open ? withProse : byThemselves).put(code, puzzle.number(code));
      }
    }
    figures.forEach((code, figure) -> {
      if (figure instanceof Figure.Blank) {
        byThemselves.put(code, puzzle.number(code));
      }
    });
    grounds.putAll(words.of(byThemselves, plain, budget));
    if (!plain.equals(aided)) {
      grounds.putAll(words.of(withProse, aided, budget));
    }
  }

  /** What the report's prose says of figures whose cells the lines do not tell. */
  private Map<Code, Long> told() {
    Map<Code, Long> told = new LinkedHashMap<>();
    for (UncertainLine line : prose.isEmpty() ? List.<UncertainLine>of() : uncertain) {
      for (Code code : line.mayBeTold() ? line.cells() : List.<Code>of()) {
        Optional.ofNullable(prose.get(code))
            .flatMap(puzzle::scaled)
            .filter(value -> value >= 0)
            .ifPresent(value -> told.put(code, value));
      }
    }
    return told;
  }

  private boolean leavesOpen(Solution solution) {
    for (UncertainLine line : uncertain) {
      for (Code code : line.cells()) {
        if (solution.decision(puzzle.number(code)) instanceof Decision.Open) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether the sums leave a line only readings that the document does not suggest: figures run
   * together where others stand apart, cells lost where digits are run together. Rather than that,
   * the sums are wrong.
   */
  private boolean isStrained(UncertainLine line, Solution solution) {
    if (line.reading() != UncertainLine.Reading.TRACELESS || line.cuts(text.folded()) <= 1) {
      return false;
    }
    List<NumberText> tokens = line.numbers();
    return line.cells().stream()
        .map(code -> solution.decision(puzzle.number(code)))
        .anyMatch(found -> separation == Separation.APART
            ? found instanceof Decision.Read read
                && read.end() - read.start()
                    < tokens.get(read.token()).digits(text.folded()).length()
            : found instanceof Decision.Inferred);
  }

  private void take(UncertainLine line, Solution plain, Solution aided) {
    List<NumberText> tokens = line.numbers();
    boolean allPlaced = isEveryTokenPlaced(line, tokens, plain);
    for (Code code : line.cells()) {
      Decision found = line.reading() == UncertainLine.Reading.HOPELESS
          ? new Decision.Open(List.of(), Decision.Extent.UNKNOWN)
          : plain.decision(puzzle.number(code));
      if (found instanceof Decision.Open
          && !(aided.decision(puzzle.number(code)) instanceof Decision.Open)
          && line.mayBeTold()) {
        found = aided.decision(puzzle.number(code));
      }
      if (found instanceof Decision.Read read) {
        figures.put(code, read(code, read, tokens.get(read.token()), line.reading()));
      } else if (found instanceof Decision.Inferred inferred
          && (inferred.value() > 0 || !showsBlank(line.line()))) {
        figures.put(code, inferred(code, inferred.value()));
      } else if (allPlaced) {
        // every figure has its cell, and nothing determines this one
        figures.put(code, new Figure.Blank(code, form.unit(code), "", Optional.empty()));
      } else if (found instanceof Decision.Open left) {
        figures.put(code, open(code, left, line.line()));
      } else {
        // it is empty, or one of the noughts that have no cell yet
        Decision.Open nought = new Decision.Open(List.of(0L), Decision.Extent.ALL);
        figures.put(code, open(code, nought, line.line()));
      }
    }
  }

  /** Whether the line shows an empty cell, so that a cell without a figure may be that one. */
  private static boolean showsBlank(LineText line) {
    return line.slots().stream().anyMatch(slot -> slot instanceof LineText.Slot.Empty);
  }

  private boolean isEveryTokenPlaced(
      UncertainLine line, List<NumberText> tokens, Solution solution) {
    Set<Integer> placed = new HashSet<>();
    for (Code code : line.cells()) {
      if (solution.decision(puzzle.number(code)) instanceof Decision.Read read) {
        placed.add(read.token());
      }
    }
    return line.reading() == UncertainLine.Reading.LOSSY && placed.size() == tokens.size();
  }

  private Figure read(
      Code code, Decision.Read read, NumberText token, UncertainLine.Reading reading) {
    boolean whole = reading == UncertainLine.Reading.LOSSY;
    int from = whole ? token.from() : indexOfDigit(token, read.start());
    int to = whole ? token.to() : indexOfDigit(token, read.end() - 1) + 1;
    return new Figure.Stated(
        code,
        form.unit(code),
        puzzle.unscaled(read.value()),
        text.text().substring(from, to),
        text.span(from, to),
        grounds.getOrDefault(code, Grounds.NONE));
  }

  /** Where a digit of a number stands, the commas between them not counted. */
  private int indexOfDigit(NumberText number, int which) {
    int at = number.from();
    for (int left = which; left > 0 || text.folded().charAt(at) == ','; at++) {
      left -= text.folded().charAt(at) == ',' ? 0 : 1;
    }
    return at;
  }

  private Figure inferred(Code code, long value) {
    return new Figure.Inferred(
        code, form.unit(code), puzzle.unscaled(value), grounds.getOrDefault(code, Grounds.NONE));
  }

  private Figure open(Code code, Decision.Open open, LineText line) {
    List<BigDecimal> candidates = open.extent() == Decision.Extent.ALL
        ? open.values().stream().map(puzzle::unscaled).toList()
        : List.of();
    int from = line.from();
    int to = Math.max(from, line.to());
    while (from < to && Mark.isGap(text.charAt(from))) {
      from++;
    }
    Span place = text.span(from, to);
    return new Figure.Ambiguous(
        code, form.unit(code), candidates, text.words(from, to), Optional.of(place));
  }

  private void fill(Code code, Solution solution) {
    if (solution.decision(puzzle.number(code)) instanceof Decision.Inferred inferred
        && inferred.value() > 0) {
      figures.put(code, inferred(code, inferred.value()));
    }
  }
}
