package io.github.gongkai.core.validation;

import io.github.gongkai.core.template.SumRule;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.FindingKind;
import io.github.gongkai.model.Obstacle;
import io.github.gongkai.model.source.Span;
import io.github.gongkai.model.statistics.Figure;
import io.github.gongkai.model.statistics.FigureStatus;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.Relation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks at the cells of a table that say nothing, or nothing that can be read. */
final class CellCheck {

  private final TableForm form;
  private final CellLabels labels;
  private final Map<Code, Figure> figures = new HashMap<>();
  private final Ledger ledger;

  private CellCheck(TableForm form, List<Figure> figures, Ledger ledger) {
    this.form = form;
    this.labels = CellLabels.of(form);
    this.ledger = ledger;
    figures.forEach(figure -> this.figures.put(figure.code(), figure));
  }

  static void check(TableForm form, List<Figure> figures, Ledger ledger) {
    CellCheck check = new CellCheck(form, figures, ledger);
    Set<Code> totals = check.totals();
    check.blanks(totals);
    figures.forEach(check::unreadable);
    check.uncertain(figures);
  }

  /** Totals left blank beside parts that are all stated; the first sum of each counts. */
  private Set<Code> totals() {
    Set<Code> blank = new LinkedHashSet<>();
    for (SumRule rule : form.sums()) {
      boolean total = rule.relation() == Relation.EQUAL && rule.left().size() == 1;
      if (!total || figures.isEmpty()) {
        continue;
      }
      Code cell = rule.left().get(0);
      Optional<BigDecimal> sum = stated(rule.right());
      if (!figures.containsKey(cell) || sum.isEmpty()) {
        ledger.notAssessable(
            FindingKind.TOTAL_BLANK, rule.name(), List.of(cell), Obstacle.CELL_ABSENT);
      } else if (!isBlank(cell)) {
        ledger.holds(FindingKind.TOTAL_BLANK, rule.name(), List.of(cell));
      } else if (!isFollowed(cell)) {
        ledger.notAssessable(
            FindingKind.TOTAL_BLANK, rule.name(), List.of(cell), Obstacle.UNCERTAIN);
      } else if (blank.add(cell)) {
        ledger.broken(Finding.builder()
            .kind(FindingKind.TOTAL_BLANK)
            .rule(rule.name())
            .with("cell", labels.of(cell))
            .with("total", sum.get())
            .addCells(cell)
            .addAllSpans(spans(List.of(cell)))
            .build());
      }
    }
    return blank;
  }

  /** Whether the table goes on behind a cell: where this copy ends, nobody knows what is blank. */
  private boolean isFollowed(Code cell) {
    List<Code> codes = form.type().codes();
    int at = codes.indexOf(cell);
    return at == codes.size() - 1
        || codes.subList(at + 1, codes.size()).stream()
            .anyMatch(later -> status(later) == FigureStatus.STATED);
  }

  private Optional<BigDecimal> stated(List<Code> parts) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Code part : parts) {
      Optional<BigDecimal> value = Optional.ofNullable(figures.get(part)).flatMap(Figure::value);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(value.get());
    }
    return Optional.of(sum);
  }

  /** Sums that blanks keep from being tested, although some of their figures are there. */
  private void blanks(Set<Code> totals) {
    Map<String, Set<Code>> blank = new LinkedHashMap<>();
    Map<String, Integer> untested = new HashMap<>();
    Map<String, Integer> all = new HashMap<>();
    for (SumRule rule : form.sums()) {
      List<Code> cells = new ArrayList<>(rule.left());
      cells.addAll(rule.right());
      all.merge(rule.name(), 1, Integer::sum);
      List<Code> empty = cells.stream().filter(this::isBlank).toList();
      boolean some = cells.stream().anyMatch(cell -> status(cell) == FigureStatus.STATED)
          && cells.stream().noneMatch(cell -> status(cell) == FigureStatus.AMBIGUOUS);
      if (some && !empty.isEmpty() && !totals.containsAll(empty)) {
        untested.merge(rule.name(), 1, Integer::sum);
        blank.computeIfAbsent(rule.name(), name -> new LinkedHashSet<>()).addAll(empty);
      }
    }
    blank.forEach((rule, cells) -> ledger.note(Finding.builder()
        .kind(FindingKind.RULE_NOT_ASSESSABLE)
        .rule(rule)
        .with("rule", rule)
        .with("count", untested.getOrDefault(rule, 0))
        .with("all", all.getOrDefault(rule, 0))
        .with("why", Obstacle.CELL_BLANK.label())
        .addAllCells(cells)
        .addAllSpans(spans(cells))
        .build()));
  }

  private void unreadable(Figure figure) {
    if (isUnreadable(figure)) {
      ledger.note(Finding.builder()
          .kind(FindingKind.VALUE_UNREADABLE)
          .with("cell", labels.of(figure.code()))
          .with("written", figure.written().strip())
          .addCells(figure.code())
          .addAllSpans(spans(List.of(figure.code())))
          .build());
    }
  }

  private void uncertain(List<Figure> found) {
    List<Code> codes = found.stream()
        .filter(figure -> figure instanceof Figure.Ambiguous && !isUnreadable(figure))
        .map(Figure::code)
        .toList();
    if (!codes.isEmpty()) {
      ledger.note(Finding.builder()
          .kind(FindingKind.CELLS_UNCERTAIN)
          .with("count", codes.size())
          .with("table", form.type().label())
          .addAllCells(codes)
          .addAllSpans(spans(codes).stream().distinct().toList())
          .build());
    }
  }

  /**
   * Whether a cell has a text of its own that is no number, in place of figures that were run
   * together or lost.
   *
   * @param figure the figure
   * @return whether the text cannot be read
   */
  private static boolean isUnreadable(Figure figure) {
    return figure instanceof Figure.Ambiguous open
        && open.candidates().isEmpty()
        && !open.written().isBlank()
        && open.written().chars().noneMatch(c -> c >= '0' && c <= '9' || c >= '０' && c <= '９');
  }

  /** Whether the document draws a cell empty, also where the sums say what should stand in it. */
  private boolean isBlank(Code code) {
    Figure figure = figures.get(code);
    return figure instanceof Figure.Blank
        || figure instanceof Figure.Inferred inferred && inferred.drawn().isPresent();
  }

  private FigureStatus status(Code code) {
    return Optional.ofNullable(figures.get(code)).map(Figure::status).orElse(FigureStatus.ABSENT);
  }

  private List<Span> spans(Iterable<Code> codes) {
    List<Span> spans = new ArrayList<>();
    for (Code code : codes) {
      Optional.ofNullable(figures.get(code)).flatMap(Figure::source).ifPresent(spans::add);
    }
    return spans;
  }
}
