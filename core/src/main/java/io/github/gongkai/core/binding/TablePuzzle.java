package io.github.gongkai.core.binding;

import io.github.gongkai.core.reconcile.Gaps;
import io.github.gongkai.core.reconcile.Line;
import io.github.gongkai.core.reconcile.Puzzle;
import io.github.gongkai.core.reconcile.Relation;
import io.github.gongkai.core.reconcile.Token;
import io.github.gongkai.core.template.FormEntry;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.model.statistics.Figure;
import io.github.gongkai.model.vocabulary.Code;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A table as the reconciler knows it: its cells are numbered, and all its numbers are whole, counted
 * in the smallest decimal that the table has.
 */
final class TablePuzzle {

  /** A share of a hundred is no greater. */
  private static final long HUNDRED = 100;

  /** The most readings of a line with cells lost anywhere that are put to the sums. */
  private static final long MOST_READINGS = 64;

  private final String folded;
  private final FormSums sums;
  private final TableForm form;
  private final Map<Code, Figure> figures;
  private final List<UncertainLine> uncertain;
  private final int scale;

  TablePuzzle(
      String folded, FormSums sums, Map<Code, Figure> figures, List<UncertainLine> uncertain) {
    this.folded = folded;
    this.sums = sums;
    this.form = sums.form();
    this.figures = figures;
    this.scale = scale(uncertain);
    this.uncertain = uncertain.stream().map(this::orHopeless).toList();
  }

  /** The uncertain lines, those hopeless that the reconciler cannot hold. */
  List<UncertainLine> uncertain() {
    return uncertain;
  }

  private UncertainLine orHopeless(UncertainLine line) {
    boolean fits = switch (line.reading()) {
      case LOSSY ->
        line.numbers().stream().allMatch(number -> scaled(number.amount()).isPresent());
      // of many digits there are more readings than sums can tell apart
      case TRACELESS -> line.cuts(folded) <= MOST_READINGS;
      case FUSED, HOPELESS -> true;
    };
    return fits ? line : line.hopeless();
  }

  /** The table as a puzzle; what prose tells stands in it as a cell of its own that must be equal. */
  Puzzle with(Map<Code, Long> told) {
    return puzzle(uncertain, told);
  }

  /** The table as a puzzle, with nothing known of one of its lines. */
  Puzzle without(UncertainLine unknown) {
    List<UncertainLine> others = uncertain.stream()
        .map(line -> line.equals(unknown) ? line.hopeless() : line)
        .toList();
    return puzzle(others, Map.of());
  }

  private Puzzle puzzle(List<UncertainLine> uncertain, Map<Code, Long> told) {
    List<Line> lines = new ArrayList<>();
    List<Relation> relations = sums.relations();
    if (!told.isEmpty()) {
      relations = new ArrayList<>(relations);
    }
    int cells = form.type().codes().size();
    for (Map.Entry<Code, Long> statement : told.entrySet()) {
      int cell = cells++;
      lines.add(Line.of(
          List.of(cell), List.of(new Token.Bound(cell, statement.getValue())), Gaps.COMPLETE));
      relations.add(Relation.equal(
          FigureGrounds.nameOf(statement.getKey()),
          List.of(number(statement.getKey())),
          List.of(cell)));
    }
    Set<Code> placed = new HashSet<>();
    for (UncertainLine line : uncertain) {
      lines.add(Line.of(
          sums.of(line.line().line()).numbers(), tokens(line), line.reading().gaps()));
      placed.addAll(line.cells());
    }
    for (FormEntry entry : form.entries()) {
      if (entry instanceof FormEntry.Line certain && placed.addAll(certain.cells())) {
        lines.add(certainLine(certain));
      }
    }
    Map<Integer, Long> limits = new HashMap<>();
    for (int cell : sums.shares()) {
      limits.put(cell, HUNDRED * BigDecimal.TEN.pow(scale).longValueExact());
    }
    return new Puzzle(cells, limits, lines, relations);
  }

  /** A line whose figures all have their cells; those without one are free. */
  private Line certainLine(FormEntry.Line line) {
    List<Integer> cells = sums.of(line).numbers();
    List<Token> tokens = new ArrayList<>(cells.size());
    Set<Integer> open = new HashSet<>();
    for (Code code : line.cells()) {
      Optional<Long> value = stated(code).flatMap(this::scaled);
      if (value.isPresent() && value.get() >= 0) {
        tokens.add(new Token.Bound(number(code), value.get()));
      } else {
        open.add(number(code));
      }
    }
    return new Line(cells, tokens, open, Gaps.COMPLETE);
  }

  private List<Token> tokens(UncertainLine line) {
    if (line.reading() == UncertainLine.Reading.HOPELESS) {
      return List.of();
    }
    List<Token> tokens = new ArrayList<>();
    for (NumberText number : line.numbers()) {
      if (line.reading() == UncertainLine.Reading.LOSSY) {
        tokens.add(new Token.Floating(scaled(number.amount()).orElseThrow()));
      } else {
        tokens.add(new Token.Run(number.digits(folded), scale));
      }
    }
    return tokens;
  }

  int number(Code code) {
    return sums.number(code);
  }

  private Optional<BigDecimal> stated(Code code) {
    Figure figure = figures.get(code);
    return figure instanceof Figure.Stated stated ? Optional.of(stated.exact()) : Optional.empty();
  }

  /** How many decimals the table's figures have. */
  private int scale(List<UncertainLine> uncertain) {
    int most = 0;
    for (Figure figure : figures.values()) {
      most =
          figure instanceof Figure.Stated stated ? Math.max(most, stated.exact().scale()) : most;
    }
    for (UncertainLine line : uncertain) {
      for (NumberText number : line.numbers()) {
        most = Math.max(most, number.amount().scale());
      }
    }
    return most;
  }

  /** A value as the reconciler counts; empty if it is too large, or has more decimals than the table. */
  Optional<Long> scaled(BigDecimal value) {
    BigDecimal counted = value.movePointRight(scale).stripTrailingZeros();
    boolean fits =
        counted.scale() <= 0 && counted.abs().compareTo(BigDecimal.valueOf(Puzzle.MAX_VALUE)) <= 0;
    return fits ? Optional.of(counted.longValueExact()) : Optional.empty();
  }

  BigDecimal unscaled(long value) {
    BigDecimal exact = BigDecimal.valueOf(value, scale).stripTrailingZeros();
    return exact.setScale(Math.max(0, exact.scale()));
  }
}
