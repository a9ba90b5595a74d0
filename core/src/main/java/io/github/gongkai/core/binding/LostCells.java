package io.github.gongkai.core.binding;

import io.github.gongkai.core.binding.TableReader.UncertainLine;
import io.github.gongkai.core.reconcile.Budget;
import io.github.gongkai.core.reconcile.Decision;
import io.github.gongkai.core.reconcile.Gaps;
import io.github.gongkai.core.reconcile.Line;
import io.github.gongkai.core.reconcile.Puzzle;
import io.github.gongkai.core.reconcile.Reconciler;
import io.github.gongkai.core.reconcile.Relation;
import io.github.gongkai.core.reconcile.Solution;
import io.github.gongkai.core.reconcile.Token;
import io.github.gongkai.core.template.FormEntry;
import io.github.gongkai.core.template.SumRule;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.core.text.Mark;
import io.github.gongkai.core.text.ReadingText;
import io.github.gongkai.model.source.Span;
import io.github.gongkai.model.statistics.Figure;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
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

  /** A share of a hundred is no greater. */
  private static final long HUNDRED = 100;

  /** Names the report's own words among the grounds of a figure. */
  private static final String PROSE = "prose";

  private final ReadingText text;
  private final TableForm form;
  private final Map<Code, Figure> figures;
  private final List<UncertainLine> uncertain;
  private final Map<Code, BigDecimal> prose;
  private final List<Code> codes;
  private final Map<Code, Integer> numbers = new HashMap<>();
  private final int scale;

  LostCells(
      ReadingText text,
      TableForm form,
      Map<Code, Figure> figures,
      List<UncertainLine> uncertain,
      Map<Code, BigDecimal> prose) {
    this.text = text;
    this.form = form;
    this.figures = figures;
    this.uncertain = new ArrayList<>(uncertain);
    this.prose = prose;
    this.codes = form.type().codes();
    for (int i = 0; i < codes.size(); i++) {
      numbers.put(codes.get(i), i);
    }
    this.scale = scale();
    this.uncertain.replaceAll(this::orHopeless);
  }

  /** Figures that the reconciler cannot hold are not put to it. */
  private UncertainLine orHopeless(UncertainLine line) {
    // digits run together are put as they stand: with decimals in the table, 077 would be 0 and
    // 0.77
    boolean fits = line.reading() == UncertainLine.Reading.LOSSY
        ? numbersOn(line.line()).stream()
            .allMatch(number -> scaled(number.amount()).isPresent())
        : scale == 0;
    return fits ? line : new UncertainLine(line.line(), UncertainLine.Reading.HOPELESS);
  }

  void resolve(Budget budget) {
    boolean blanks = figures.values().stream().anyMatch(f -> f instanceof Figure.Blank);
    if (uncertain.isEmpty() && !(blanks && !form.sums().isEmpty())) {
      return;
    }
    Solution solution = Reconciler.solve(puzzle(Map.of()), budget);
    Map<Code, Long> told = told();
    Solution aided =
        told.isEmpty() || !leavesOpen(solution) ? solution : Reconciler.solve(puzzle(told), budget);
    for (UncertainLine line : uncertain) {
      take(line, solution, aided);
    }
    for (Code code : codes) {
      if (figures.get(code) instanceof Figure.Blank) {
        fill(code, solution);
      }
    }
  }

  /** What the report's prose says of figures whose cells the lines do not tell. */
  private Map<Code, Long> told() {
    Map<Code, Long> told = new LinkedHashMap<>();
    for (UncertainLine line : uncertain) {
      for (Code code : line.line().line().cells()) {
        Optional.ofNullable(prose.get(code))
            .flatMap(this::scaled)
            .filter(value -> value >= 0)
            .ifPresent(value -> told.put(code, value));
      }
    }
    return told;
  }

  private boolean leavesOpen(Solution solution) {
    return uncertain.stream()
        .flatMap(line -> line.line().line().cells().stream())
        .anyMatch(code -> solution.decision(number(code)) instanceof Decision.Open);
  }

  /** The table as a puzzle; what prose tells stands in it as a cell of its own that must be equal. */
  private Puzzle puzzle(Map<Code, Long> told) {
    List<Line> lines = new ArrayList<>();
    List<Relation> relations = relations();
    int cells = codes.size();
    for (Map.Entry<Code, Long> statement : told.entrySet()) {
      int cell = cells++;
      lines.add(Line.of(
          List.of(cell), List.of(new Token.Bound(cell, statement.getValue())), Gaps.COMPLETE));
      relations.add(Relation.equal(
          PROSE + " (" + statement.getKey() + ")",
          List.of(number(statement.getKey())),
          List.of(cell)));
    }
    Set<Code> placed = new HashSet<>();
    for (UncertainLine line : uncertain) {
      lines.add(Line.of(
          line.line().line().cells().stream().map(this::number).toList(),
          tokens(line),
          line.reading() == UncertainLine.Reading.FUSED ? Gaps.COMPLETE : Gaps.LOSSY));
      placed.addAll(line.line().line().cells());
    }
    for (FormEntry entry : form.entries()) {
      if (entry instanceof FormEntry.Line certain && placed.addAll(certain.cells())) {
        lines.add(certainLine(certain));
      }
    }
    Map<Integer, Long> limits = new HashMap<>();
    for (Code code : codes) {
      if (form.unit(code) == Unit.PERCENT) {
        limits.put(number(code), HUNDRED * BigDecimal.TEN.pow(scale).longValueExact());
      }
    }
    return new Puzzle(cells, limits, lines, relations);
  }

  /** A line whose figures all have their cells; those without one are free. */
  private Line certainLine(FormEntry.Line line) {
    List<Integer> cells = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    Set<Integer> open = new HashSet<>();
    for (Code code : line.cells()) {
      cells.add(number(code));
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
    List<Token> tokens = new ArrayList<>();
    if (line.reading() == UncertainLine.Reading.HOPELESS) {
      return tokens;
    }
    for (NumberText number : numbersOn(line.line())) {
      if (line.reading() == UncertainLine.Reading.LOSSY) {
        tokens.add(new Token.Floating(scaled(number.amount()).orElseThrow()));
      } else {
        tokens.add(new Token.Run(digits(number)));
      }
    }
    return tokens;
  }

  private String digits(NumberText number) {
    return text.folded().substring(number.from(), number.to()).replace(",", "");
  }

  private static List<NumberText> numbersOn(LineText line) {
    return line.slots().stream()
        .filter(slot -> slot instanceof LineText.Slot.Filled)
        .map(slot -> ((LineText.Slot.Filled) slot).number())
        .toList();
  }

  private List<Relation> relations() {
    List<Relation> relations = new ArrayList<>();
    for (SumRule rule : form.sums()) {
      if (rule.force() == SumRule.Force.PRESCRIBED) {
        relations.add(new Relation(
            nameOf(rule),
            rule.relation() == SumRule.Relation.EQUAL ? Relation.Kind.EQUAL : Relation.Kind.AT_MOST,
            rule.left().stream().map(this::number).toList(),
            rule.right().stream().map(this::number).toList()));
      }
    }
    return relations;
  }

  /** A rule holds for each line or column by itself; its first cell tells which. */
  private static String nameOf(SumRule rule) {
    return rule.name() + " (" + rule.left().get(0) + ")";
  }

  private void take(UncertainLine line, Solution plain, Solution aided) {
    List<NumberText> tokens = numbersOn(line.line());
    boolean allPlaced = isEveryTokenPlaced(line, tokens, plain);
    for (Code code : line.line().line().cells()) {
      Decision found = line.reading() == UncertainLine.Reading.HOPELESS
          ? new Decision.Open(List.of(), Decision.Extent.UNKNOWN)
          : plain.decision(number(code));
      List<String> grounds = sumsWith(code);
      if (found instanceof Decision.Open
          && !(aided.decision(number(code)) instanceof Decision.Open)
          && line.reading() != UncertainLine.Reading.HOPELESS) {
        found = aided.decision(number(code));
        grounds = new ArrayList<>(grounds);
        grounds.add(PROSE);
      }
      if (found instanceof Decision.Read read) {
        figures.put(code, read(code, read, tokens.get(read.token()), line.reading(), grounds));
      } else if (found instanceof Decision.Inferred inferred
          && (inferred.value() > 0 || !showsBlank(line.line()))) {
        figures.put(code, inferred(code, inferred.value(), grounds));
      } else if (allPlaced || found instanceof Decision.Inferred) {
        // every figure has its cell, and nothing determines this one
        figures.put(code, new Figure.Blank(code, form.unit(code), "", Optional.empty()));
      } else {
        figures.put(code, open(code, (Decision.Open) found, line.line()));
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
    for (Code code : line.line().line().cells()) {
      if (solution.decision(number(code)) instanceof Decision.Read read) {
        placed.add(read.token());
      }
    }
    return line.reading() == UncertainLine.Reading.LOSSY && placed.size() == tokens.size();
  }

  private Figure read(
      Code code,
      Decision.Read read,
      NumberText token,
      UncertainLine.Reading reading,
      List<String> grounds) {
    boolean whole = reading == UncertainLine.Reading.LOSSY;
    int from = whole ? token.from() : indexOfDigit(token, read.start());
    int to = whole ? token.to() : indexOfDigit(token, read.end() - 1) + 1;
    return new Figure.Stated(
        code,
        form.unit(code),
        unscaled(read.value()),
        text.text().substring(from, to),
        text.span(from, to),
        grounds);
  }

  /** Where a digit of a number stands, the commas between them not counted. */
  private int indexOfDigit(NumberText number, int which) {
    int at = number.from();
    for (int left = which; left > 0 || text.folded().charAt(at) == ','; at++) {
      left -= text.folded().charAt(at) == ',' ? 0 : 1;
    }
    return at;
  }

  private Figure inferred(Code code, long value, List<String> grounds) {
    return new Figure.Inferred(code, form.unit(code), unscaled(value), grounds);
  }

  private List<String> sumsWith(Code code) {
    return form.sums().stream()
        .filter(rule -> rule.force() == SumRule.Force.PRESCRIBED)
        .filter(rule -> rule.left().contains(code) || rule.right().contains(code))
        .map(LostCells::nameOf)
        .toList();
  }

  private Figure open(Code code, Decision.Open open, LineText line) {
    List<BigDecimal> candidates = open.extent() == Decision.Extent.ALL
        ? open.values().stream().map(this::unscaled).toList()
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
    if (solution.decision(number(code)) instanceof Decision.Inferred inferred
        && inferred.value() > 0) {
      figures.put(code, inferred(code, inferred.value(), sumsWith(code)));
    }
  }

  private int number(Code code) {
    Integer number = numbers.get(code);
    if (number == null) {
      throw new IllegalArgumentException(form + " has no cell " + code);
    }
    return number;
  }

  private Optional<BigDecimal> stated(Code code) {
    Figure figure = figures.get(code);
    return figure instanceof Figure.Stated stated ? Optional.of(stated.exact()) : Optional.empty();
  }

  /** How many decimals the table's figures have. */
  private int scale() {
    int most = 0;
    for (Figure figure : figures.values()) {
      most = Math.max(most, figure.value().map(BigDecimal::scale).orElse(0));
    }
    for (UncertainLine line : uncertain) {
      for (NumberText number : numbersOn(line.line())) {
        most = Math.max(most, number.amount().scale());
      }
    }
    return most;
  }

  private Optional<Long> scaled(BigDecimal value) {
    BigDecimal whole = value.movePointRight(scale);
    boolean fits = whole.abs().compareTo(BigDecimal.valueOf(Puzzle.MAX_VALUE)) <= 0;
    return fits ? Optional.of(whole.longValueExact()) : Optional.empty();
  }

  private BigDecimal unscaled(long value) {
    BigDecimal exact = BigDecimal.valueOf(value, scale);
    return exact.signum() == 0
        ? BigDecimal.ZERO
        : exact.stripTrailingZeros().scale() < 0
            ? exact.stripTrailingZeros().setScale(0)
            : exact.stripTrailingZeros();
  }
}
