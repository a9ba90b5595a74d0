package io.github.gongkai.core.validation;

import io.github.gongkai.core.template.Magnitude;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.FindingKind;
import io.github.gongkai.model.Obstacle;
import io.github.gongkai.model.source.Span;
import io.github.gongkai.model.statistics.Figure;
import io.github.gongkai.model.vocabulary.Code;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks for amounts that were likely given in another unit than the form's: 元 for 万元. */
final class UnitCheck {

  private final TableForm form;
  private final Map<Code, Figure> figures = new HashMap<>();
  private final Ledger ledger;

  private UnitCheck(TableForm form, List<Figure> figures, Ledger ledger) {
    this.form = form;
    this.ledger = ledger;
    figures.forEach(figure -> this.figures.put(figure.code(), figure));
  }

  static void check(TableForm form, List<Figure> figures, Ledger ledger) {
    UnitCheck check = new UnitCheck(form, figures, ledger);
    form.magnitudes().forEach(check::check);
  }

  private void check(Magnitude magnitude) {
    List<Code> cells = magnitude.count().isPresent()
        ? List.of(magnitude.amount(), magnitude.count().get())
        : List.of(magnitude.amount());
    Optional<BigDecimal> amount = value(magnitude.amount());
    Optional<BigDecimal> count = magnitude.count().isPresent()
        ? value(magnitude.count().get())
        : Optional.of(BigDecimal.ONE);
    String rule = magnitude.amount().value();
    if (amount.isEmpty() || count.isEmpty()) {
      Obstacle obstacle = figures.isEmpty() ? Obstacle.TABLE_MISSING : Obstacle.CELL_ABSENT;
      ledger.notAssessable(FindingKind.UNIT_SUSPICIOUS, rule, cells, obstacle);
    } else if (printsUnit(magnitude.amount()) || fits(magnitude, amount.get(), count.get())) {
      ledger.holds(FindingKind.UNIT_SUSPICIOUS, rule, cells);
    } else {
      ledger.broken(finding(magnitude, rule, cells, amount.get(), count.get()));
    }
  }

  private static boolean fits(Magnitude magnitude, BigDecimal amount, BigDecimal count) {
    return magnitude.count().isEmpty()
        ? amount.compareTo(magnitude.bound()) <= 0
        : amount.signum() == 0 || amount.compareTo(magnitude.bound().multiply(count)) >= 0;
  }

  /** A cell that names its unit leaves nothing to suspect. */
  private boolean printsUnit(Code amount) {
    String written =
        Optional.ofNullable(figures.get(amount)).map(Figure::written).orElse("");
    return written.chars().anyMatch(c -> "元万亿圆萬億".indexOf(c) >= 0);
  }

  private Finding finding(
      Magnitude magnitude, String rule, List<Code> cells, BigDecimal amount, BigDecimal count) {
    Finding.Builder finding = Finding.builder()
        .with("cell", CellLabels.of(form).of(magnitude.amount()))
        .with("value", amount)
        .with("unit", form.unit(magnitude.amount()).label())
        .with("bound", magnitude.bound())
        .with("other", magnitude.likelier().label())
        .with("count", count);
    magnitude.count().ifPresent(code -> finding.variant("small"));
    return finding
        .kind(FindingKind.UNIT_SUSPICIOUS)
        .rule(rule)
        .addAllCells(cells)
        .addAllSpans(Optional.ofNullable(figures.get(magnitude.amount()))
            .flatMap(Figure::source)
            .map(List::of)
            .orElse(List.<Span>of()))
        .build();
  }

  private Optional<BigDecimal> value(Code code) {
    return Optional.ofNullable(figures.get(code)).flatMap(Figure::value);
  }
}
