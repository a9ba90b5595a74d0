package io.github.gongkai.core.series;

import io.github.gongkai.core.template.Template;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Balance;
import io.github.gongkai.model.Obstacle;
import io.github.gongkai.model.statistics.Figure;
import io.github.gongkai.model.statistics.FigureStatus;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.TemplateId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The figures that all documents on one agency and year agree on. */
final class YearFigures {

  private final List<AnnualReport> reports;
  private final Map<TemplateId, Template> templates;
  private final boolean named;

  private YearFigures(
      List<AnnualReport> reports, Map<TemplateId, Template> templates, boolean named) {
    this.reports = reports;
    this.templates = templates;
    this.named = named;
  }

  /** The figures of the report that findings are about, whose terms name no document. */
  static YearFigures of(AnnualReport report, Map<TemplateId, Template> templates) {
    return new YearFigures(List.of(report), templates, false);
  }

  /** The figures of a year before, whose terms name their documents. */
  static YearFigures ofOther(List<AnnualReport> reports, Map<TemplateId, Template> templates) {
    return new YearFigures(reports, templates, true);
  }

  /** A figure's term, or why there is none; never both, never neither. */
  record Found(Optional<Balance.Term> term, Optional<Obstacle> obstacle) {

    private static Found not(Obstacle obstacle) {
      return new Found(Optional.empty(), Optional.of(obstacle));
    }
  }

  Found find(Code code) {
    if (reports.stream().noneMatch(report -> declares(report, code))) {
      return Found.not(Obstacle.OTHER_FORM);
    }
    List<Balance.Term> known = new ArrayList<>();
    boolean shown = false;
    boolean blank = false;
    boolean uncertain = false;
    for (AnnualReport report : reports) {
      Optional<Figure> figure = report.figure(code);
      shown |= figure.isPresent();
      blank |= figure.filter(cell -> cell.status() == FigureStatus.BLANK).isPresent();
      uncertain |=
          figure.filter(cell -> cell.status() == FigureStatus.AMBIGUOUS).isPresent();
      figure.flatMap(cell -> term(cell, report)).ifPresent(known::add);
    }
    if (!known.isEmpty()) {
      BigDecimal first = known.get(0).value();
      boolean agreed = known.stream().allMatch(term -> term.value().compareTo(first) == 0);
      return agreed
          ? new Found(Optional.of(known.get(0)), Optional.empty())
          : Found.not(Obstacle.UNCERTAIN);
    }
    return Found.not(
        uncertain
            ? Obstacle.CELL_UNCERTAIN
            : blank ? Obstacle.CELL_BLANK : shown ? Obstacle.CELL_ABSENT : Obstacle.TABLE_MISSING);
  }

  private boolean declares(AnnualReport report, Code code) {
    Template template = templates.get(report.template());
    return template != null
        && template.tables().stream().anyMatch(form -> form.type().find(code).isPresent());
  }

  private Optional<Balance.Term> term(Figure figure, AnnualReport report) {
    Optional<String> document =
        named ? Optional.of(report.provenance().document()) : Optional.empty();
    return figure
        .value()
        .map(value -> new Balance.Term(figure.code(), value, figure.source(), document));
  }
}
