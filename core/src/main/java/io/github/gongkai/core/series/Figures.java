package io.github.gongkai.core.series;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Statement;
import io.github.gongkai.model.statistics.Figure;
import io.github.gongkai.model.statistics.FigureStatus;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.Unit;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A report's figures by code: those of its tables and, where no table has the cell, those of its
 * sentences.
 */
final class Figures {

  private final Map<Code, Figure> cells = new HashMap<>();
  private final Map<Code, List<Statement>> statements;

  private Figures(AnnualReport report) {
    report.tables().stream()
        .flatMap(table -> table.figures().stream())
        .filter(figure -> figure.status() != FigureStatus.ABSENT)
        .forEach(figure -> cells.putIfAbsent(figure.code(), figure));
    this.statements = report.statements().stream().collect(Collectors.groupingBy(Statement::code));
  }

  static Figures of(AnnualReport report) {
    return new Figures(report);
  }

  /** The figure in a unit. Units that measure different things are left as they are. */
  Observation.Part part(Code code, Unit unit) {
    Figure cell = cells.get(code);
    if (cell != null) {
      return new Observation.Part(
          code,
          cell.status(),
          cell.value().map(value -> in(unit, value, cell.unit())),
          Observation.Evidence.TABLE,
          cell.source());
    }
    return inProse(code, unit);
  }

  /** What sentences say: a value where all that are exact agree, and else nothing for sure. */
  private Observation.Part inProse(Code code, Unit unit) {
    List<Statement> all = statements.getOrDefault(code, List.of());
    if (all.isEmpty()) {
      return new Observation.Part(
          code,
          FigureStatus.ABSENT,
          Optional.empty(),
          Observation.Evidence.PROSE,
          Optional.empty());
    }
    List<Statement> exact = all.stream().filter(Statement::isExact).toList();
    List<BigDecimal> values =
        exact.stream().map(said -> in(unit, said.value(), said.unit())).toList();
    boolean agreed =
        !values.isEmpty() && values.stream().allMatch(value -> value.compareTo(values.get(0)) == 0);
    return new Observation.Part(
        code,
        agreed ? FigureStatus.STATED : FigureStatus.AMBIGUOUS,
        agreed ? Optional.of(values.get(0)) : Optional.empty(),
        Observation.Evidence.PROSE,
        Optional.of((exact.isEmpty() ? all : exact).get(0).source()));
  }

  private static BigDecimal in(Unit target, BigDecimal amount, Unit unit) {
    return unit.convert(amount, target).orElse(amount);
  }
}
