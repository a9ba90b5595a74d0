package io.github.gongkai.core.validation;

import io.github.gongkai.model.Finding;
import io.github.gongkai.model.FindingKind;
import io.github.gongkai.model.Obstacle;
import io.github.gongkai.model.Statement;
import io.github.gongkai.model.source.Span;
import io.github.gongkai.model.statistics.Figure;
import io.github.gongkai.model.statistics.FigureStatus;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.ProseFigure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds what sentences state against the tables, and against each other. */
final class ProseCheck {

  private final CellLabels labels;

  ProseCheck(CellLabels labels) {
    this.labels = labels;
  }

  void check(List<Statement> statements, List<TableFigures> tables, Ledger ledger) {
    Map<Code, List<Statement>> byCode = new LinkedHashMap<>();
    for (Statement statement : statements) {
      if (statement.isExact()) {
        byCode.computeIfAbsent(statement.code(), code -> new ArrayList<>()).add(statement);
      }
    }
    if (byCode.isEmpty()) {
      ledger.notAssessable(FindingKind.PROSE_AGAINST_TABLE, Obstacle.NOT_STATED);
      ledger.notAssessable(FindingKind.PROSE_CONFLICT, Obstacle.NOT_STATED);
    }
    byCode.forEach((code, stated) -> check(code, stated, figure(code, tables), ledger));
  }

  /** The last table's that has it. */
  private static Optional<Figure> figure(Code code, List<TableFigures> tables) {
    Optional<Figure> figure = Optional.empty();
    for (int i = tables.size() - 1; figure.isEmpty() && i >= 0; i--) {
      figure = tables.get(i).of(code);
    }
    return figure;
  }

  private void check(
      Code code, List<Statement> statements, Optional<Figure> figure, Ledger ledger) {
    Optional<BigDecimal> table = figure.flatMap(Figure::value);
    if (table.isPresent()) {
      againstTable(figure.get(), table.get(), statements, ledger);
      return;
    }
    ledger.notAssessable(FindingKind.PROSE_AGAINST_TABLE, "", List.of(code), obstacle(figure));
    Statement first = statements.get(0);
    Optional<Statement> other = statements.stream()
        .filter(statement -> statement.value().compareTo(first.value()) != 0)
        .findFirst();
    if (statements.size() > 1 && other.isEmpty()) {
      ledger.holds(FindingKind.PROSE_CONFLICT, "", List.of(code));
    }
    other.ifPresent(second -> ledger.broken(Finding.builder()
        .kind(FindingKind.PROSE_CONFLICT)
        .with("cell", label(code))
        .with("first", first.value())
        .with("second", second.value())
        .addCells(code)
        .addSpans(first.source(), second.source())
        .build()));
  }

  /** Each value that differs from the table's is found once, at the first place that states it. */
  private void againstTable(
      Figure figure, BigDecimal table, List<Statement> statements, Ledger ledger) {
    List<BigDecimal> seen = new ArrayList<>();
    for (Statement statement : statements) {
      boolean same = statement.value().compareTo(table) == 0;
      if (!same && seen.stream().noneMatch(value -> value.compareTo(statement.value()) == 0)) {
        seen.add(statement.value());
        ledger.broken(Finding.builder()
            .kind(FindingKind.PROSE_AGAINST_TABLE)
            .with("cell", label(figure.code()))
            .with("prose", statement.value())
            .with("table", table)
            .addCells(figure.code())
            .addSpans(statement.source())
            .addAllSpans(figure.source().map(List::of).orElse(List.<Span>of()))
            .build());
      }
    }
    if (seen.isEmpty()) {
      ledger.holds(FindingKind.PROSE_AGAINST_TABLE, "", List.of(figure.code()));
    }
  }

  private static Obstacle obstacle(Optional<Figure> figure) {
    return switch (figure.map(Figure::status).orElse(FigureStatus.ABSENT)) {
      case BLANK -> Obstacle.CELL_BLANK;
      case AMBIGUOUS -> Obstacle.CELL_UNCERTAIN;
      default -> Obstacle.CELL_ABSENT;
    };
  }

  private Label label(Code code) {
    for (ProseFigure figure : ProseFigure.values()) {
      if (code.value().equals(figure.code().value())
          || code.value().startsWith(figure.code().value() + ".")) {
        return figure.label();
      }
    }
    return labels.of(code);
  }
}
