package io.github.gongkai.core.series;

import io.github.gongkai.core.template.ContinuityRule;
import io.github.gongkai.core.validation.CellLabels;
import io.github.gongkai.core.validation.Ledger;
import io.github.gongkai.model.Balance;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.FindingKind;
import io.github.gongkai.model.Obstacle;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.Relation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tries the rules of continuity on the figures of two years. */
final class ContinuityCheck {

  private static final BigDecimal JUMP_FROM = BigDecimal.TEN;
  private static final BigDecimal JUMP_TIMES = BigDecimal.valueOf(1000);

  private final YearFigures nowFigures;
  private final int year;
  private final YearFigures beforeFigures;
  private final int yearBefore;
  private final CellLabels labels;

  ContinuityCheck(
      YearFigures nowFigures,
      int year,
      YearFigures beforeFigures,
      int yearBefore,
      CellLabels labels) {
    this.nowFigures = nowFigures;
    this.year = year;
    this.beforeFigures = beforeFigures;
    this.yearBefore = yearBefore;
    this.labels = labels;
  }

  /** Takes down that there is no year to compare with. */
  static void yearMissing(ContinuityRule rule, Ledger ledger) {
    ledger.notAssessable(rule.kind(), rule.name(), cells(rule), Obstacle.YEAR_MISSING);
  }

  void check(ContinuityRule rule, Ledger ledger) {
    if (yearBefore + 1 < year && rule.kind() != FindingKind.CUMULATIVE_CONFLICT) {
      yearMissing(rule, ledger);
      return;
    }
    YearFigures.Found now = nowFigures.find(rule.now());
    YearFigures.Found before = beforeFigures.find(rule.before());
    Optional<Obstacle> obstacle = before.obstacle().or(now::obstacle);
    if (obstacle.isPresent()) {
      ledger.notAssessable(rule.kind(), rule.name(), cells(rule), obstacle.get());
      return;
    }
    if (rule.kind() == FindingKind.JUMP_SUSPICIOUS) {
      jump(rule, now.term().orElseThrow(), before.term().orElseThrow(), ledger);
    } else {
      sum(rule, now.term().orElseThrow(), before.term().orElseThrow(), ledger);
    }
  }

  private void sum(ContinuityRule rule, Balance.Term now, Balance.Term before, Ledger ledger) {
    List<Balance.Term> right = new ArrayList<>(List.of(before));
    Optional<Obstacle> obstacle =
        yearBefore + 1 < year ? Optional.of(Obstacle.YEAR_MISSING) : addFlows(rule, right);
    if (obstacle.isEmpty()) {
      judge(rule, new Balance(List.of(now), Relation.EQUAL, right), now, before, ledger);
    } else if (rule.kind() == FindingKind.CUMULATIVE_CONFLICT) {
      Balance rising = new Balance(List.of(before), Relation.AT_MOST, List.of(now));
      judge(rule, rising, now, before, ledger);
    } else {
      ledger.notAssessable(rule.kind(), rule.name(), cells(rule), obstacle.get());
    }
  }

  /** Adds what this year added and took off, unless some of it is not known. */
  private Optional<Obstacle> addFlows(ContinuityRule rule, List<Balance.Term> right) {
    for (Code code : rule.added()) {
      YearFigures.Found found = nowFigures.find(code);
      found.term().ifPresent(right::add);
      if (found.obstacle().isPresent()) {
        return found.obstacle();
      }
    }
    for (Code code : rule.removed()) {
      YearFigures.Found found = nowFigures.find(code);
      found
          .term()
          .map(term ->
              new Balance.Term(term.code(), term.value().negate(), term.source(), term.document()))
          .ifPresent(right::add);
      if (found.obstacle().isPresent()) {
        return found.obstacle();
      }
    }
    return Optional.empty();
  }

  private void jump(ContinuityRule rule, Balance.Term now, Balance.Term before, Ledger ledger) {
    boolean up = now.value().compareTo(before.value()) > 0;
    Balance.Term smaller = up ? before : now;
    Balance.Term larger = up ? now : before;
    boolean jumps = smaller.value().compareTo(JUMP_FROM) >= 0
        && smaller.value().multiply(JUMP_TIMES).compareTo(larger.value()) <= 0;
    if (jumps) {
      Balance beside = new Balance(List.of(larger), Relation.AT_MOST, List.of(smaller));
      ledger.broken(finding(rule, beside, now, before).build());
    } else {
      ledger.holds(rule.kind(), rule.name(), cells(rule));
    }
  }

  private void judge(
      ContinuityRule rule, Balance balance, Balance.Term now, Balance.Term before, Ledger ledger) {
    if (balance.holds()) {
      ledger.holds(rule.kind(), rule.name(), cells(rule));
      return;
    }
    Finding.Builder finding = finding(rule, balance, now, before);
    if (balance.relation() == Relation.AT_MOST) {
      finding.variant("falls");
    }
    ledger.broken(finding.build());
  }

  private Finding.Builder finding(
      ContinuityRule rule, Balance balance, Balance.Term now, Balance.Term before) {
    List<Balance.Term> terms =
        Stream.concat(balance.left().stream(), balance.right().stream()).toList();
    Finding.Builder finding = Finding.builder()
        .kind(rule.kind())
        .rule(rule.name())
        .with("cell", labels.of(rule.now()))
        .with("column", labels.of(rule.now()))
        .with("year", year)
        .with("lastYear", yearBefore)
        .with("now", now.value())
        .with("before", before.value())
        .with("sum", balance.rightTotal())
        .balance(balance)
        .addAllCells(cells(rule))
        .addAllSpans(terms.stream()
            .filter(term -> term.document().isEmpty())
            .flatMap(term -> term.source().stream())
            .toList());
    for (Balance.Term term : terms) {
      if (rule.added().contains(term.code())) {
        finding.with("added", term.value()).with("issued", term.value());
      } else if (rule.removed().contains(term.code())) {
        finding.with("repealed", term.value().negate());
      }
    }
    return finding;
  }

  private static List<Code> cells(ContinuityRule rule) {
    return Stream.of(
            Stream.of(rule.now(), rule.before()), rule.added().stream(), rule.removed().stream())
        .flatMap(codes -> codes)
        .distinct()
        .toList();
  }
}
