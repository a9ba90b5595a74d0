package io.github.gongkai.core.validation;

import io.github.gongkai.core.outline.OutlineSection;
import io.github.gongkai.core.template.FormEntry;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.FindingKind;
import io.github.gongkai.model.Obstacle;
import io.github.gongkai.model.RuleOutcome;
import io.github.gongkai.model.source.Span;
import io.github.gongkai.model.statistics.Figure;
import io.github.gongkai.model.vocabulary.SectionKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Looks for a table that the form prints in a section, and for its rows. */
final class TableCheck {

  private final TableForm form;
  private final RuleOutcome.Holds shown;
  private final RuleOutcome.Holds complete;
  private final List<FormEntry.Line> rows = new ArrayList<>();

  /** For each row the places of its cells. */
  private final List<int[]> places = new ArrayList<>();

  TableCheck(TableForm form) {
    this.form = form;
    this.shown = holds(FindingKind.TABLE_MISSING);
    this.complete = holds(FindingKind.ROWS_MISSING);
    for (FormEntry entry : form.entries()) {
      if (entry instanceof FormEntry.Line line) {
        rows.add(line);
        places.add(line.cells().stream().mapToInt(form::place).toArray());
      }
    }
  }

  private RuleOutcome.Holds holds(FindingKind kind) {
    return new RuleOutcome.Holds(Ledger.code(kind, form.type().id()), List.of());
  }

  void check(Examination examination, TableFigures figures, Ledger ledger) {
    if (examination.tables().containsKey(form)) {
      ledger.tried(shown);
      rows(figures, ledger);
      return;
    }
    Optional<SectionKind> kind = form.section();
    Optional<OutlineSection> section =
        kind.flatMap(wanted -> examination.outline().sections().stream()
            .filter(found -> found.kind() == wanted)
            .findFirst());
    if (section.isEmpty()) {
      Obstacle obstacle = kind.isEmpty() ? Obstacle.NOT_DECLARED : Obstacle.NOT_STATED;
      ledger.tried(new RuleOutcome.NotAssessable(shown.code(), List.of(), obstacle));
    } else {
      ledger.broken(Finding.builder()
          .kind(FindingKind.TABLE_MISSING)
          .rule(form.type().id())
          .with("section", section.get().kind().label())
          .with("table", form.type().label())
          .addSpans(
              examination.text().span(section.get().headingFrom(), section.get().headingTo()))
          .build());
    }
  }

  /** Every row of a table that the form prints in a section belongs there; others vary by year. */
  private void rows(TableFigures figures, Ledger ledger) {
    if (form.section().isEmpty()) {
      ledger.tried(
          new RuleOutcome.NotAssessable(complete.code(), List.of(), Obstacle.NOT_DECLARED));
      return;
    }
    List<FormEntry.Line> missing = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (!isShown(places.get(i), figures)) {
        missing.add(rows.get(i));
      }
    }
    if (missing.isEmpty()) {
      ledger.tried(complete);
      return;
    }
    Finding.Builder finding = Finding.builder()
        .with("table", form.type().label())
        .with("rows", missing.size())
        .with("first", missing.get(0).wordings().stream().findFirst().orElse(""));
    ledger.broken(finding
        .kind(FindingKind.ROWS_MISSING)
        .rule(form.type().id())
        .addAllCells(missing.stream().flatMap(line -> line.cells().stream()).toList())
        .addAllSpans(last(figures.list()).stream().toList())
        .build());
  }

  private static boolean isShown(int[] row, TableFigures figures) {
    for (int place : row) {
      if (figures.at(place).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The last of the figures that there are: where the table breaks off, if it does. */
  private static Optional<Span> last(List<Figure> shown) {
    return shown.stream()
        .flatMap(figure -> figure.source().stream())
        .max(Comparator.comparingInt(Span::start));
  }
}
