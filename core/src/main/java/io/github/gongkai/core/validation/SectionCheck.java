package io.github.gongkai.core.validation;

import io.github.gongkai.core.outline.Outline;
import io.github.gongkai.core.outline.OutlineSection;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.core.template.Template;
import io.github.gongkai.core.text.ReadingText;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.FindingKind;
import io.github.gongkai.model.vocabulary.SectionKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds the sections a report has against those it announces, and its tables against both. */
public final class SectionCheck {

  private SectionCheck() {}

  /**
   * Looks for sections and tables that should be there.
   *
   * @param template the report's template
   * @param outline its sections
   * @param found the forms of the tables that were found
   * @param text its text
   * @return a finding for each one missing
   */
  public static List<Finding> findings(
      Template template, Outline outline, Set<TableForm> found, ReadingText text) {
    List<Finding> findings = new ArrayList<>();
    Set<SectionKind> present = EnumSet.noneOf(SectionKind.class);
    outline.sections().forEach(section -> present.add(section.kind()));
    for (SectionKind announced : EnumSet.copyOf(withDefault(outline.announced()))) {
      if (announced != SectionKind.UNRECOGNIZED && !present.contains(announced)) {
        findings.add(Finding.builder()
            .kind(FindingKind.SECTION_ANNOUNCED_MISSING)
            .with("section", announced.label())
            .build());
      }
    }
    for (TableForm form : template.tables()) {
      Optional<OutlineSection> section = form.section().flatMap(kind -> first(outline, kind));
      if (section.isPresent() && !found.contains(form)) {
        findings.add(missing(form, section.get(), text));
      }
    }
    return findings;
  }

  /** {@link EnumSet#copyOf} does not take an empty list; a section without a kind is passed over. */
  private static List<SectionKind> withDefault(List<SectionKind> kinds) {
    return kinds.isEmpty() ? List.of(SectionKind.UNRECOGNIZED) : kinds;
  }

  private static Optional<OutlineSection> first(Outline outline, SectionKind kind) {
    return outline.sections().stream().filter(section -> section.kind() == kind).findFirst();
  }

  private static Finding missing(TableForm form, OutlineSection section, ReadingText text) {
    return Finding.builder()
        .kind(FindingKind.TABLE_MISSING)
        .rule(form.type().id())
        .with("section", section.kind().label())
        .with("table", form.type().label())
        .addSpans(text.span(section.headingFrom(), section.headingTo()))
        .build();
  }
}
