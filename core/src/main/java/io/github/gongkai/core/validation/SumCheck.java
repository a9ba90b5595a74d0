package io.github.gongkai.core.validation;

import io.github.gongkai.core.template.SumRule;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.model.Balance;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.FindingKind;
import io.github.gongkai.model.Obstacle;
import io.github.gongkai.model.Severity;
import io.github.gongkai.model.source.Span;
import io.github.gongkai.model.statistics.Figure;
import io.github.gongkai.model.statistics.FigureStatus;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.Relation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds the figures of a table against the sums of its form (勾稽关系). */
final class SumCheck {

  private final Map<Code, Figure> figures = new HashMap<>();
  private final CellLabels labels;

  private SumCheck(TableForm form, List<Figure> figures) {
    this.labels = CellLabels.of(form);
    figures.forEach(figure -> this.figures.put(figure.code(), figure));
  }

  /**
   * Tries every sum of a form.
   *
   * @param form the table's form
   * @param figures its figures; none where the report does not show the table
   * @param ledger takes the outcomes and the findings, in the form's order
   */
  static void check(TableForm form, List<Figure> figures, Ledger ledger) {
    SumCheck check = new SumCheck(form, figures);
    form.sums().forEach(rule -> check.check(rule, ledger));
  }

  private void check(SumRule rule, Ledger ledger) {
    List<Code> cells = new ArrayList<>(rule.left());
    cells.addAll(rule.right());
    Optional<Obstacle> obstacle = obstacle(cells);
    if (obstacle.isPresent()) {
      ledger.notAssessable(FindingKind.IDENTITY, rule.name(), cells, obstacle.get());
      return;
    }
    Balance balance = balance(rule);
    if (balance.holds()) {
      ledger.holds(FindingKind.IDENTITY, rule.name(), cells);
    } else {
      ledger.broken(finding(rule, cells, balance));
    }
  }

  /** What keeps a sum from being tested: the worst thing that its cells have. */
  private Optional<Obstacle> obstacle(List<Code> cells) {
    if (figures.isEmpty()) {
      return Optional.of(Obstacle.TABLE_MISSING);
    }
    boolean blank = false;
    boolean absent = false;
    for (Code cell : cells) {
      FigureStatus status =
          Optional.ofNullable(figures.get(cell)).map(Figure::status).orElse(FigureStatus.ABSENT);
      if (status == FigureStatus.AMBIGUOUS) {
        return Optional.of(Obstacle.CELL_UNCERTAIN);
      }
      blank |= status == FigureStatus.BLANK;
      absent |= status == FigureStatus.ABSENT;
    }
    return blank
        ? Optional.of(Obstacle.CELL_BLANK)
        : absent ? Optional.of(Obstacle.CELL_ABSENT) : Optional.empty();
  }

  private Balance balance(SumRule rule) {
    return new Balance(terms(rule.left()), rule.relation(), terms(rule.right()));
  }

  private List<Balance.Term> terms(List<Code> codes) {
    return codes.stream()
        .map(figures::get)
        .map(figure -> new Balance.Term(
            figure.code(), figure.value().orElse(BigDecimal.ZERO), figure.source()))
        .toList();
  }

  private Finding finding(SumRule rule, List<Code> cells, Balance balance) {
    List<Span> spans = Stream.concat(balance.left().stream(), balance.right().stream())
        .flatMap(term -> term.source().stream())
        .toList();
    return Finding.builder()
        .kind(FindingKind.IDENTITY)
        .variant(balance.relation() == Relation.EQUAL ? Optional.empty() : Optional.of("atMost"))
        .rule(rule.name())
        .severity(rule.force() == SumRule.Force.PRESCRIBED ? Severity.ERROR : Severity.WARNING)
        .with("left", side(balance.left()))
        .with("leftTotal", balance.leftTotal())
        .with("right", side(balance.right()))
        .with("rightTotal", balance.rightTotal())
        .balance(balance)
        .addAllCells(cells)
        .addAllSpans(spans)
        .build();
  }

  private Label side(List<Balance.Term> terms) {
    return Label.of(
        terms.stream()
            .map(term -> labels.of(term.code()).chinese() + number(term))
            .collect(Collectors.joining("＋")),
        terms.stream()
            .map(term -> labels.of(term.code()).english() + number(term))
            .collect(Collectors.joining(" + ")));
  }

  private static String number(Balance.Term term) {
    return " " + term.value().toPlainString();
  }
}
