package io.github.gongkai.core.validation;

import io.github.gongkai.core.template.Magnitude;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.FindingKind;
import io.github.gongkai.model.Obstacle;
import io.github.gongkai.model.RuleOutcome;
import io.github.gongkai.model.source.Span;
import io.github.gongkai.model.statistics.Figure;
import io.github.gongkai.model.vocabulary.Code;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Looks for amounts that were likely given in another unit than the form's: 元 for 万元. */
final class UnitCheck {

  private final TableForm form;
  private final List<Amount> amounts = new ArrayList<>();

  /** An amount, where it stands, what it is divided by, and what is said of it where it fits. */
  private record Amount(
      Magnitude magnitude, int place, OptionalInt count, RuleOutcome.Holds holds) {}

  UnitCheck(TableForm form) {
    this.form = form;
    for (Magnitude magnitude : form.magnitudes()) {
      List<Code> cells = magnitude.count().isPresent()
          ? List.of(magnitude.amount(), magnitude.count().get())
          : List.of(magnitude.amount());
      String rule = Ledger.code(FindingKind.UNIT_SUSPICIOUS, magnitude.amount().value());
      amounts.add(new Amount(
          magnitude,
          form.place(magnitude.amount()),
          magnitude.count().isPresent()
              ? OptionalInt.of(form.place(magnitude.count().get()))
              : OptionalInt.empty(),
          new RuleOutcome.Holds(rule, cells)));
    }
  }

  void check(TableFigures figures, Ledger ledger) {
    for (Amount amount : amounts) {
      check(amount, figures, ledger);
    }
  }

  private void check(Amount amount, TableFigures figures, Ledger ledger) {
    Magnitude magnitude = amount.magnitude();
    Optional<Figure> figure = figures.at(amount.place());
    Optional<BigDecimal> value = figure.flatMap(Figure::value);
    Optional<BigDecimal> count = amount.count().isPresent()
        ? figures.at(amount.count().getAsInt()).flatMap(Figure::value)
        : Optional.of(BigDecimal.ONE);
    if (value.isEmpty() || count.isEmpty()) {
      Obstacle obstacle = figures.isEmpty() ? Obstacle.TABLE_MISSING : Obstacle.CELL_ABSENT;
      ledger.tried(
          new RuleOutcome.NotAssessable(amount.holds().code(), amount.holds().cells(), obstacle));
    } else if (printsUnit(figure.get()) || fits(magnitude, value.get(), count.get())) {
      ledger.tried(amount.holds());
    } else {
      ledger.broken(finding(amount, figure.get(), value.get(), count.get()));
    }
  }

  private static boolean fits(Magnitude magnitude, BigDecimal amount, BigDecimal count) {
    return magnitude.count().isEmpty()
        ? amount.compareTo(magnitude.bound()) <= 0
        : amount.signum() == 0 || amount.compareTo(magnitude.bound().multiply(count)) >= 0;
  }

  /** A cell that names its unit leaves nothing to suspect. */
  private static boolean printsUnit(Figure figure) {
    String written = figure.written();
    for (int i = 0; i < written.length(); i++) {
      if ("元万亿圆萬億".indexOf(written.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private Finding finding(Amount amount, Figure figure, BigDecimal value, BigDecimal count) {
    Magnitude magnitude = amount.magnitude();
    Finding.Builder finding = Finding.builder()
        .with("cell", CellLabels.of(form).of(magnitude.amount()))
        .with("value", value)
        .with("unit", form.unit(magnitude.amount()).label())
        .with("bound", magnitude.bound())
        .with("other", magnitude.likelier().label())
        .with("count", count);
    magnitude.count().ifPresent(code -> finding.variant("small"));
    return finding
        .kind(FindingKind.UNIT_SUSPICIOUS)
        .rule(magnitude.amount().value())
        .addAllCells(amount.holds().cells())
        .addAllSpans(figure.source().map(List::of).orElse(List.<Span>of()))
        .build();
  }
}
