package io.github.gongkai.examples.cli;

import io.github.gongkai.core.series.Comparability;
import io.github.gongkai.core.series.Observation;
import io.github.gongkai.core.series.Panel;
import io.github.gongkai.core.series.PanelRow;
import io.github.gongkai.model.Agency;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.statistics.Figure;
import io.github.gongkai.model.statistics.StatisticsTable;
import io.github.gongkai.parsers.series.StandardIndicators;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What changed between two reports, in a table. */
final class DiffText {

  private static final int WIDTH = 60;

  private final Language language;
  private final AnnualReport before;
  private final AnnualReport now;

  DiffText(Language language, AnnualReport before, AnnualReport now) {
    this.language = language;
    this.before = before;
    this.now = now;
  }

  /**
   * Writes the changes.
   *
   * @param all whether to compare every figure that both forms have, and not the indicators only
   * @return whole lines
   */
  String of(boolean all) {
    return heading() + (all ? figures() : indicators());
  }

  private String heading() {
    String warning = before.agency().map(Agency::name).equals(now.agency().map(Agency::name))
        ? ""
        : language.of("  注意：两份报告的机关名称不同\n", "  note: the agencies' names differ\n");
    return told(before) + " → " + told(now) + "\n" + warning;
  }

  private static String told(AnnualReport report) {
    return OneLine.of(report.agency().map(Agency::name).orElse("?")) + " "
        + (report.year().isPresent() ? report.year().getAsInt() : "?") + " (" + report.template()
        + ")";
  }

  private String indicators() {
    TextTable table = table();
    List<PanelRow> rows = List.of(row(before), row(now));
    boolean marked = false;
    for (int i = 0; i < rows.get(0).observations().size(); i++) {
      Observation old = rows.get(0).observations().get(i);
      Observation later = rows.get(1).observations().get(i);
      if (old.value().isPresent() || later.value().isPresent()) {
        table.row(
            language.of(old.indicator().label()),
            mark(old),
            mark(later),
            comparable(old, later) ? change(old.value(), later.value()) : "",
            language.of(old.indicator().unit().label()));
        marked |= !mark(old).equals(plain(old)) || !mark(later).equals(plain(later));
      }
    }
    return table
        + (marked
            ? language.of(
                "  ≤ 该表式的口径宽于指标定义，≥ 窄于指标定义\n",
                "  ≤ the form counts more than the indicator, ≥ less\n")
            : "");
  }

  /** Of two forms, only what counts just the same has a difference. */
  private boolean comparable(Observation old, Observation later) {
    return before.template().equals(now.template())
        || old.link().comparability() == Comparability.EXACT
            && later.link().comparability() == Comparability.EXACT;
  }

  private static PanelRow row(AnnualReport report) {
    return Panel.of(StandardIndicators.all(), List.of(report)).rows().get(0);
  }

  /** A wider figure is at least the indicator's value, which is therefore at most the figure. */
  private static String mark(Observation observation) {
    String plain = plain(observation);
    if (observation.value().isEmpty()) {
      return plain;
    }
    Comparability comparability = observation.link().comparability();
    return switch (comparability) {
      case WIDER -> "≤ " + plain;
      case NARROWER -> "≥ " + plain;
      case EXACT, NONE -> plain;
    };
  }

  private static String plain(Observation observation) {
    return observation
        .value()
        .map(BigDecimal::toPlainString)
        .orElseGet(() -> observation
            .status()
            .map(status -> switch (status) {
              case BLANK -> "[]";
              case AMBIGUOUS -> "?";
              default -> "--";
            })
            .orElse(""));
  }

  private String figures() {
    TextTable table = table();
    for (StatisticsTable<?, ?> shown : now.tables()) {
      for (Figure later : shown.figures()) {
        Optional<Figure> old = before.figure(later.code());
        if (old.isPresent() && !same(old.get(), later)) {
          table.row(
              later.code().value(),
              FigureMark.of(old.get()),
              FigureMark.of(later),
              change(old.get().value(), later.value()),
              language.of(later.unit().label()));
        }
      }
    }
    return table.toString();
  }

  private static boolean same(Figure old, Figure later) {
    return old.value().isPresent() && later.value().isPresent()
        ? old.value().get().compareTo(later.value().get()) == 0
        : old.status() == later.status();
  }

  private TextTable table() {
    return new TextTable(
            TextTable.Column.text(WIDTH),
            TextTable.Column.number(),
            TextTable.Column.number(),
            TextTable.Column.number(),
            TextTable.Column.text(WIDTH))
        .row(
            "",
            Integer.toString(before.year().orElse(0)),
            Integer.toString(now.year().orElse(0)),
            language.of("增减", "change"),
            "");
  }

  private static String change(Optional<BigDecimal> old, Optional<BigDecimal> later) {
    if (old.isEmpty() || later.isEmpty()) {
      return "";
    }
    BigDecimal difference = later.get().subtract(old.get());
    return (difference.signum() > 0 ? "+" : "") + difference.toPlainString();
  }
}
