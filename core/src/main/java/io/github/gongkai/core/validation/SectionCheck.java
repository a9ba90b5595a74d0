package io.github.gongkai.core.validation;

import io.github.gongkai.core.outline.Outline;
import io.github.gongkai.core.outline.OutlineSection;
import io.github.gongkai.core.text.ReadingText;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.FindingKind;
import io.github.gongkai.model.Obstacle;
import io.github.gongkai.model.Origin;
import io.github.gongkai.model.source.Span;
import io.github.gongkai.model.vocabulary.SectionKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds a report's sections against those that it announces and those that its form prescribes. */
final class SectionCheck {

  private final List<SectionKind> prescribed;
  private final boolean ended;
  private final Outline outline;
  private final ReadingText text;
  private final Ledger ledger;
  private final Set<SectionKind> present = EnumSet.noneOf(SectionKind.class);

  private SectionCheck(Examination examination, Ledger ledger) {
    this.prescribed = examination.template().prescribedSections();
    this.outline = examination.outline();
    this.ended = examination.identity().testimony().signature().isPresent()
        || examination.identity().signed().isPresent()
        || outline.reportEnd() < examination.text().length();
    this.text = examination.text();
    this.ledger = ledger;
    outline.sections().forEach(section -> present.add(section.kind()));
    if (examination.tables().keySet().stream().anyMatch(form -> form.section().isEmpty())) {
      present.add(SectionKind.APPENDIX); // a table that has no section is what 附表 announces
    }
  }

  static void check(Examination examination, Ledger ledger) {
    SectionCheck check = new SectionCheck(examination, ledger);
    check.announced();
    check.missing();
    check.order();
    check.repeated();
  }

  private void announced() {
    Set<SectionKind> announced = EnumSet.noneOf(SectionKind.class);
    announced.addAll(outline.announced());
    announced.remove(SectionKind.UNRECOGNIZED);
    if (announced.isEmpty()) {
      ledger.notAssessable(FindingKind.SECTION_ANNOUNCED_MISSING, Obstacle.NOT_STATED);
    }
    // where most are missing, their headings are there and were not told from the text
    boolean told = 2 * announced.stream().filter(present::contains).count() >= announced.size();
    for (SectionKind kind : announced) {
      if (present.contains(kind)) {
        ledger.holds(FindingKind.SECTION_ANNOUNCED_MISSING, kind.name(), List.of());
      } else if (!told) {
        ledger.notAssessable(
            FindingKind.SECTION_ANNOUNCED_MISSING, kind.name(), List.of(), Obstacle.UNCERTAIN);
      } else {
        ledger.broken(Finding.builder()
            .kind(FindingKind.SECTION_ANNOUNCED_MISSING)
            .rule(kind.name())
            .with("section", kind.label())
            .build());
      }
    }
  }

  /**
   * A section that is announced and missing is found as such. One whose place an unknown heading
   * takes may be there under another name; and of a copy that does not show the report's end, nobody
   * knows what followed.
   */
  private void missing() {
    if (prescribed.isEmpty()) {
      ledger.notAssessable(FindingKind.SECTION_MISSING, Obstacle.NOT_DECLARED);
    }
    boolean unknown = present.contains(SectionKind.UNRECOGNIZED) || present.isEmpty();
    for (SectionKind kind : prescribed) {
      if (present.contains(kind)) {
        ledger.holds(FindingKind.SECTION_MISSING, kind.name(), List.of());
      } else if (unknown || outline.announced().contains(kind) || next(kind).isEmpty() && !ended) {
        ledger.notAssessable(
            FindingKind.SECTION_MISSING, kind.name(), List.of(), Obstacle.UNCERTAIN);
      } else {
        ledger.broken(missing(kind));
      }
    }
  }

  /** At the heading that stands where the section should be; a gap in the numbers is the copy's. */
  private Finding missing(SectionKind kind) {
    Finding.Builder finding = Finding.builder().with("section", kind.label());
    Optional<OutlineSection> next = next(kind);
    next.ifPresent(section -> finding.addSpans(heading(section)));
    boolean numbered = next.isPresent() && next.get().ordinal().isPresent();
    boolean gap =
        numbered && next.get().ordinal().getAsInt() > outline.sections().indexOf(next.get()) + 1;
    return finding
        .kind(FindingKind.SECTION_MISSING)
        .rule(kind.name())
        .origin(gap ? Origin.COPY : Origin.AGENCY)
        .build();
  }

  /** The first section that the form has behind one. */
  private Optional<OutlineSection> next(SectionKind kind) {
    int rank = prescribed.indexOf(kind);
    return outline.sections().stream()
        .filter(section -> prescribed.indexOf(section.kind()) > rank)
        .findFirst();
  }

  private void order() {
    List<OutlineSection> known = outline.sections().stream()
        .filter(section -> prescribed.contains(section.kind()))
        .toList();
    if (known.size() < 2) {
      ledger.notAssessable(
          FindingKind.SECTION_OUT_OF_ORDER,
          prescribed.isEmpty() ? Obstacle.NOT_DECLARED : Obstacle.NOT_STATED);
      return;
    }
    for (int i = 1; i < known.size(); i++) {
      OutlineSection before = known.get(i - 1);
      OutlineSection section = known.get(i);
      if (prescribed.indexOf(section.kind()) < prescribed.indexOf(before.kind())
          && isFirst(known, i)) {
        ledger.broken(Finding.builder()
            .kind(FindingKind.SECTION_OUT_OF_ORDER)
            .with("section", section.kind().label())
            .with("before", before.kind().label())
            .addSpans(heading(section), heading(before))
            .build());
        return;
      }
    }
    ledger.holds(FindingKind.SECTION_OUT_OF_ORDER);
  }

  /** A section's second appearance is no matter of order. */
  private static boolean isFirst(List<OutlineSection> sections, int index) {
    return sections.subList(0, index).stream()
        .noneMatch(section -> section.kind() == sections.get(index).kind());
  }

  private void repeated() {
    if (present.isEmpty()) {
      ledger.notAssessable(FindingKind.SECTION_REPEATED, Obstacle.NOT_STATED);
      return;
    }
    boolean found = false;
    for (SectionKind kind : present) {
      List<OutlineSection> same = same(kind);
      if (same.size() > 1) {
        found = true;
        ledger.broken(Finding.builder()
            .kind(FindingKind.SECTION_REPEATED)
            .rule(kind.name())
            .with("section", kind.label())
            .with("count", same.size())
            .addAllSpans(same.stream().map(this::heading).toList())
            .build());
      }
    }
    if (!found) {
      ledger.holds(FindingKind.SECTION_REPEATED);
    }
  }

  /** Sections of a kind with the same number or the same words; others divide one subject. */
  private List<OutlineSection> same(SectionKind kind) {
    List<OutlineSection> same = new ArrayList<>();
    if (kind != SectionKind.UNRECOGNIZED && kind != SectionKind.APPENDIX) {
      List<OutlineSection> all =
          outline.sections().stream().filter(section -> section.kind() == kind).toList();
      for (OutlineSection section : all) {
        boolean twin = all.stream()
            .anyMatch(other -> other.headingFrom() != section.headingFrom()
                && (other.ordinal().isPresent() && other.ordinal().equals(section.ordinal())
                    || words(other).equals(words(section))));
        if (twin) {
          same.add(section);
        }
      }
    }
    return same;
  }

  private String words(OutlineSection section) {
    String heading = text.words(section.headingFrom(), section.headingTo());
    int ordinal = Math.max(heading.indexOf('、'), heading.indexOf('.'));
    return heading.substring(ordinal + 1).strip();
  }

  private Span heading(OutlineSection section) {
    return text.span(section.headingFrom(), section.headingTo());
  }
}
