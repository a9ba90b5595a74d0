package io.github.gongkai.core.validation;

import io.github.gongkai.core.outline.OutlineSection;
import io.github.gongkai.core.template.FormEntry;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.FindingKind;
import io.github.gongkai.model.Obstacle;
import io.github.gongkai.model.source.Span;
import io.github.gongkai.model.statistics.Figure;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.SectionKind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks for the tables that the form prints in a section, and for their rows. */
final class TableCheck {

  private TableCheck() {}

  static void check(Examination examination, Ledger ledger) {
    for (TableForm form : examination.template().tables()) {
      check(examination, form, ledger);
    }
  }

  private static void check(Examination examination, TableForm form, Ledger ledger) {
    String rule = form.type().id();
    Optional<SectionKind> kind = form.section();
    Optional<OutlineSection> section =
        kind.flatMap(wanted -> examination.outline().sections().stream()
            .filter(found -> found.kind() == wanted)
            .findFirst());
    if (examination.tables().containsKey(form)) {
      ledger.holds(FindingKind.TABLE_MISSING, rule, List.of());
      rows(examination, form, ledger);
    } else if (kind.isEmpty()) {
      ledger.notAssessable(FindingKind.TABLE_MISSING, rule, List.of(), Obstacle.NOT_DECLARED);
    } else if (section.isEmpty()) {
      ledger.notAssessable(FindingKind.TABLE_MISSING, rule, List.of(), Obstacle.NOT_STATED);
    } else {
      ledger.broken(Finding.builder()
          .kind(FindingKind.TABLE_MISSING)
          .rule(rule)
          .with("section", section.get().kind().label())
          .with("table", form.type().label())
          .addSpans(
              examination.text().span(section.get().headingFrom(), section.get().headingTo()))
          .build());
    }
  }

  /** Every row of a table that the form prints in a section belongs there; others vary by year. */
  private static void rows(Examination examination, TableForm form, Ledger ledger) {
    String rule = form.type().id();
    if (form.section().isEmpty()) {
      ledger.notAssessable(FindingKind.ROWS_MISSING, rule, List.of(), Obstacle.NOT_DECLARED);
      return;
    }
    List<Figure> shown = examination.tables().getOrDefault(form, List.of());
    Set<Code> known = shown.stream().map(Figure::code).collect(Collectors.toSet());
    List<FormEntry.Line> missing = form.entries().stream()
        .filter(FormEntry.Line.class::isInstance)
        .map(FormEntry.Line.class::cast)
        .filter(line -> line.cells().stream().noneMatch(known::contains))
        .toList();
    if (missing.isEmpty()) {
      ledger.holds(FindingKind.ROWS_MISSING, rule, List.of());
      return;
    }
    Finding.Builder finding = Finding.builder()
        .with("table", form.type().label())
        .with("rows", missing.size())
        .with("first", missing.get(0).wordings().stream().findFirst().orElse(""));
    ledger.broken(finding
        .kind(FindingKind.ROWS_MISSING)
        .rule(rule)
        .addAllCells(missing.stream().flatMap(line -> line.cells().stream()).toList())
        .addAllSpans(last(shown).stream().toList())
        .build());
  }

  /** The last of the figures that there are: where the table breaks off, if it does. */
  private static Optional<Span> last(List<Figure> shown) {
    return shown.stream()
        .flatMap(figure -> figure.source().stream())
        .max(Comparator.comparingInt(Span::start));
  }
}
