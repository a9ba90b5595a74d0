package io.github.gongkai.core.validation;

import io.github.gongkai.core.outline.OutlineSection;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.FindingKind;
import io.github.gongkai.model.Obstacle;
import io.github.gongkai.model.vocabulary.SectionKind;
import java.util.List;
import java.util.Optional;

/** Looks for the tables that the form prints in a section. */
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
}
