package io.github.gongkai.core;

import io.github.gongkai.core.binding.BoundTables;
import io.github.gongkai.core.document.Document;
import io.github.gongkai.core.document.DrawnTable;
import io.github.gongkai.core.identity.Identity;
import io.github.gongkai.core.limit.Deadline;
import io.github.gongkai.core.limit.Limit;
import io.github.gongkai.core.outline.Outline;
import io.github.gongkai.core.outline.OutlineSection;
import io.github.gongkai.core.prose.Division;
import io.github.gongkai.core.source.Decoded;
import io.github.gongkai.core.template.Template;
import io.github.gongkai.core.text.Fold;
import io.github.gongkai.core.text.ReadingText;
import io.github.gongkai.core.validation.Examination;
import io.github.gongkai.core.validation.Examiner;
import io.github.gongkai.core.validation.Ledger;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.FindingKind;
import io.github.gongkai.model.Heading;
import io.github.gongkai.model.Provenance;
import io.github.gongkai.model.Section;
import io.github.gongkai.model.Statement;
import io.github.gongkai.model.source.Span;
import io.github.gongkai.model.source.Unread;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Puts what the stages found together to a report. */
final class ReportAssembler {

  private static final char REPLACEMENT = '\uFFFD';
  private static final int MOST_PLACES = 20;
  private static final int LONGEST_UNIT = 4;

  private final Source source;
  private final Decoded decoded;
  private final Document document;
  private final ReadingText text;
  private final Outline outline;
  private final Identity identity;
  private final Template template;
  private final Examiner examiner;

  ReportAssembler(
      Source source,
      Decoded decoded,
      Document document,
      Outline outline,
      Identity identity,
      Template template,
      Examiner examiner) {
    this.source = source;
    this.decoded = decoded;
    this.document = document;
    this.text = document.text();
    this.outline = outline;
    this.identity = identity;
    this.template = template;
    this.examiner = examiner;
  }

  AnnualReport assemble(
      BoundTables tables,
      List<Statement> statements,
      List<Division> divisions,
      OwnRules rules,
      byte[] bytes,
      Deadline deadline) {
    List<DrawnTable> unknown = unknownTables(tables);
    Ledger ledger = ledger(tables, statements, divisions, unknown);
    deadline.place().ifPresent(at -> ledger.note(Limit.TIME.reached(text.span(at, text.length()))));
    AnnualReport.Builder report = AnnualReport.builder()
        .template(template.id())
        .title(identity.title())
        .agency(identity.agency())
        .year(identity.year())
        .period(identity.period())
        .published(identity.published())
        .signed(identity.signed())
        .contact(identity.contact())
        .addAllStatements(statements)
        .addAllFindings(ledger.findings())
        .addAllRules(ledger.outcomes())
        .addAllUnread(unread(tables))
        .provenance(provenance(bytes));
    outline.sections().forEach(section -> report.addSections(section(section)));
    tables.figures().forEach((form, figures) -> report.addTables(form.statistics(figures)));
    for (var further : tables.further()) {
      further.forEach((form, figures) -> report.addFurtherTables(form.statistics(figures)));
    }
    unknown.forEach(table -> report.addUnknownTables(table.grid()));
    AnnualReport built = report.build();
    if (rules.isEmpty()) {
      return built;
    }
    Ledger own = rules.judge(built);
    return report.addAllFindings(own.findings()).addAllRules(own.outcomes()).build();
  }

  private Section section(OutlineSection section) {
    Section.Builder built = Section.builder()
        .kind(section.kind())
        .heading(text.words(section.headingFrom(), section.headingTo()))
        .headingSource(text.span(section.headingFrom(), section.headingTo()))
        .body(text.words(section.bodyFrom(), section.bodyTo()))
        .bodySource(text.span(section.bodyFrom(), section.bodyTo()));
    section
        .subheadings()
        .forEach(sub -> built.addSubheadings(new Heading(
            sub.level(), text.words(sub.from(), sub.to()), text.span(sub.from(), sub.to()))));
    return built.build();
  }

  private Ledger ledger(
      BoundTables tables,
      List<Statement> statements,
      List<Division> divisions,
      List<DrawnTable> unknown) {
    Ledger ledger = new Ledger();
    document.findings().forEach(ledger::note);
    identity.foreign().forEach(ledger::note);
    outline.limitAt().ifPresent(at -> ledger.note(Limit.SECTIONS.reached(text.span(at, at))));
    charsetConflict().ifPresent(ledger::note);
    damage().ifPresent(ledger::note);
    Examination examination =
        new Examination(template, text, outline, identity, tables.figures(), statements, divisions);
    examiner.examine(examination, ledger);
    tables.findings().forEach(ledger::note);
    for (DrawnTable table : unknown) {
      ledger.note(Finding.builder()
          .kind(FindingKind.TABLE_UNKNOWN)
          .addSpans(table.source())
          .build());
    }
    return ledger;
  }

  /** Tables of figures within the report that show no line of the template. */
  private List<DrawnTable> unknownTables(BoundTables tables) {
    return document.tables().stream()
        .filter(table -> table.from() >= outline.preambleStart())
        .filter(table -> table.to() <= outline.reportEnd())
        .filter(table -> !tables.showLinesIn(table.from(), table.to()))
        .filter(table -> !tables.hasFiguresIn(table.source()))
        .filter(ReportAssembler::hasFigures)
        .toList();
  }

  /** Whether any cell is a figure, as no cell of a page's index (索引号, 生成日期) is. */
  private static boolean hasFigures(DrawnTable table) {
    return table.grid().rows().stream()
        .flatMap(List::stream)
        .flatMap(Optional::stream)
        .anyMatch(cell -> isFigure(Fold.all(cell.text()).strip()));
  }

  /**
   * Whether a text is a number, with a unit at most: no date and no document's number. What it comes
   * to does not matter here, nor whether the unit is one that a template knows.
   */
  private static boolean isFigure(String text) {
    int first = text.startsWith("+") || text.startsWith("-") ? 1 : 0;
    if (first == text.length() || !Fold.isDigit(text.charAt(first))) {
      return false;
    }
    int unit = first;
    while (unit < text.length()
        && (Fold.isDigit(text.charAt(unit)) || isInNumber(text.charAt(unit)))) {
      unit++;
    }
    for (int i = unit; i < text.length(); i++) {
      if (Fold.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return text.codePointCount(unit, text.length()) <= LONGEST_UNIT;
  }

  private static boolean isInNumber(char c) {
    return c == ',' || c == '.';
  }

  private Optional<Finding> charsetConflict() {
    return decoded
        .declared()
        .map(declared -> Finding.builder()
            .kind(FindingKind.CHARSET_CONFLICT)
            .with("declared", declared)
            .with("actual", decoded.charset())
            .build());
  }

  /** Replacement characters, the decoder's or an earlier one's: what they stood for is lost. */
  private Optional<Finding> damage() {
    String characters = decoded.text();
    int count = 0;
    Finding.Builder finding = Finding.builder();
    for (int at = characters.indexOf(REPLACEMENT);
        at >= 0;
        at = characters.indexOf(REPLACEMENT, at + 1)) {
      if (count++ < MOST_PLACES) {
        finding.addSpans(Span.of(at, at + 1));
      }
    }
    return count == 0
        ? Optional.empty()
        : Optional.of(
            finding.kind(FindingKind.TEXT_DAMAGED).with("count", count).build());
  }

  /** What stands around the report and what its tables do not explain. */
  private List<Unread> unread(BoundTables tables) {
    List<Unread> unread = new ArrayList<>();
    Span report = text.span(outline.preambleStart(), outline.reportEnd());
    NavigableMap<Integer, Span> headings = headings();
    for (Unread words : tables.unread()) {
      if (report.contains(words.source()) && !overlaps(headings, words.source())) {
        unread.add(words);
      }
    }
    addWords(unread, 0, outline.preambleStart(), Unread.Reason.BEFORE_REPORT);
    addWords(unread, outline.reportEnd(), text.length(), Unread.Reason.AFTER_REPORT);
    unread.sort(Comparator.comparing(Unread::source));
    return unread;
  }

  /** Headings between two tables are no part of either, and the page around has its own reasons. */
  private NavigableMap<Integer, Span> headings() {
    NavigableMap<Integer, Span> headings = new TreeMap<>();
    for (OutlineSection section : outline.sections()) {
      Span heading = text.span(section.headingFrom(), section.headingTo());
      headings.put(heading.start(), heading);
    }
    return headings;
  }

  private static boolean overlaps(NavigableMap<Integer, Span> headings, Span words) {
    Map.Entry<Integer, Span> last = headings.lowerEntry(words.end());
    return last != null && last.getValue().overlaps(words);
  }

  private void addWords(List<Unread> unread, int from, int to, Unread.Reason reason) {
    String words = from < to ? text.words(from, to) : "";
    if (!words.isEmpty()) {
      Span span = text.span(from, to);
      unread.add(new Unread(words, span, reason));
    }
  }

  private Provenance provenance(byte[] bytes) {
    return Provenance.builder()
        .document(source.name())
        .url(source.url())
        .sha256(Fingerprint.sha256(bytes))
        .charset(decoded.charset())
        .templateVersion(template.version())
        .libraryVersion(LibraryVersion.CURRENT)
        .build();
  }
}
