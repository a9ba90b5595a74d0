package io.github.gongkai.core.validation;

import io.github.gongkai.core.template.SumRule;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.model.Balance;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.FindingKind;
import io.github.gongkai.model.Obstacle;
import io.github.gongkai.model.RuleOutcome;
import io.github.gongkai.model.Severity;
import io.github.gongkai.model.source.Span;
import io.github.gongkai.model.statistics.FigureStatus;
import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.Relation;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds the figures of a table against the sums of its form (勾稽关系). */
final class SumCheck {

  private final CellLabels labels;
  private final List<FormSum> sums;

  SumCheck(TableForm form, List<FormSum> sums) {
    this.labels = CellLabels.of(form);
    this.sums = sums;
  }

  /**
   * Tries every sum of the form.
   *
   * @param figures the table's figures; none where the report does not show the table
   * @param ledger takes the outcomes and the findings, in the form's order
   */
  void check(TableFigures figures, Ledger ledger) {
    for (FormSum sum : sums) {
      Optional<Obstacle> obstacle = obstacle(sum, figures);
      if (obstacle.isPresent()) {
        ledger.tried(
            new RuleOutcome.NotAssessable(sum.holds().code(), sum.cells(), obstacle.get()));
      } else if (sum.holdsIn(figures)) {
        ledger.tried(sum.holds());
      } else {
        ledger.broken(finding(sum, figures));
      }
    }
  }

  /** What keeps a sum from being tested: the worst thing that its cells have. */
  private static Optional<Obstacle> obstacle(FormSum sum, TableFigures figures) {
    if (figures.isEmpty()) {
      return Optional.of(Obstacle.TABLE_MISSING);
    }
    boolean blank = false;
    boolean absent = false;
    for (int place : sum.all()) {
      FigureStatus status = figures.status(place);
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

  private static List<Balance.Term> terms(int[] places, TableFigures figures) {
    return Arrays.stream(places)
        .mapToObj(place -> figures.at(place).orElseThrow())
        .map(figure -> new Balance.Term(
            figure.code(), figure.value().orElse(BigDecimal.ZERO), figure.source()))
        .toList();
  }

  private Finding finding(FormSum sum, TableFigures figures) {
    SumRule rule = sum.rule();
    Balance balance =
        new Balance(terms(sum.left(), figures), rule.relation(), terms(sum.right(), figures));
    List<Span> spans = Stream.concat(balance.left().stream(), balance.right().stream())
        .flatMap(term -> term.source().stream())
        .toList();
    return Finding.builder()
        .kind(FindingKind.IDENTITY)
        .variant(balance.relation() == Relation.EQUAL ? Optional.empty() : Optional.of("atMost"))
        .rule(rule.name())
        .severity(rule.force() == SumRule.Force.PRESCRIBED ? Severity.ERROR : Severity.WARNING)
        .with("left", side(balance.left(), balance.leftTotal()))
        .with("right", side(balance.right(), balance.rightTotal()))
        .balance(balance)
        .addAllCells(sum.cells())
        .addAllSpans(spans)
        .build();
  }

  /** A side with what it comes to, which a single figure tells by itself. */
  private Label side(List<Balance.Term> terms, BigDecimal total) {
    boolean sum = terms.size() > 1;
    String number = total.toPlainString();
    return Label.of(
        terms.stream()
                .map(term -> labels.of(term.code()).chinese() + number(term))
                .collect(Collectors.joining("＋"))
            + (sum ? "，合计" + number : ""),
        terms.stream()
                .map(term -> labels.of(term.code()).english() + number(term))
                .collect(Collectors.joining(" + "))
            + (sum ? " = " + number : ""));
  }

  private static String number(Balance.Term term) {
    return " " + term.value().toPlainString();
  }
}
