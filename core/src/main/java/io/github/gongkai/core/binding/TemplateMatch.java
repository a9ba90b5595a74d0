package io.github.gongkai.core.binding;

import io.github.gongkai.core.reconcile.Budget;
import io.github.gongkai.core.template.FormEntry;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.core.template.Template;
import io.github.gongkai.core.text.ReadingText;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.FindingKind;
import io.github.gongkai.model.Origin;
import io.github.gongkai.model.source.Span;
import io.github.gongkai.model.source.Unread;
import io.github.gongkai.model.statistics.Figure;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.Unit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a text's labels fit a template: which of them are its lines, and how much of it they show. */
public final class TemplateMatch {

  private final FormIndex form;
  private final List<Alignment> alignments;
  private final int score;
  private final int lines;
  private final int filledLines;

  private TemplateMatch(FormIndex form, List<Alignment> alignments) {
    this.form = form;
    this.alignments = alignments;
    this.score = alignments.stream().mapToInt(Alignment::score).sum();
    this.lines =
        alignments.stream().mapToInt(alignment -> linesIn(alignment, false)).sum();
    this.filledLines =
        alignments.stream().mapToInt(alignment -> linesIn(alignment, true)).sum();
  }

  static TemplateMatch of(FormIndex form, List<LabelChain> chains) {
    List<Alignment> alignments = new ArrayList<>();
    for (LabelChain chain : chains) {
      alignments.addAll(Alignment.of(form, chain));
    }
    return new TemplateMatch(form, List.copyOf(alignments));
  }

  /**
   * The template.
   *
   * @return the template that was held against the text
   */
  public Template template() {
    return form.template();
  }

  /**
   * How much of the template's tables the text shows: the more, the higher.
   *
   * @return zero when it shows nothing of them
   */
  public int score() {
    return score;
  }

  /**
   * How many lines of the template's tables the text shows.
   *
   * @return the number of labels that were told to be lines
   */
  public int lines() {
    return lines;
  }

  /**
   * How many of these lines have a figure or the sign of an empty cell.
   *
   * @return the number of lines that were filled in
   */
  public int filledLines() {
    return filledLines;
  }

  private int linesIn(Alignment alignment, boolean filledOnly) {
    int count = 0;
    for (int i = 0; i < alignment.chain().size(); i++) {
      Segment segment = alignment.chain().segments().get(i);
      boolean counts = !filledOnly || segment.hasFigures();
      count += counts && lineAt(alignment, i, segment) != Alignment.NONE ? 1 : 0;
    }
    return count;
  }

  BoundTables read(ReadingText text, Budget budget) {
    Map<TableForm, Map<FormEntry.Line, LineText>> lines = new LinkedHashMap<>();
    template().tables().forEach(table -> lines.put(table, new LinkedHashMap<>()));
    List<Finding> findings = new ArrayList<>();
    List<Unread> unread = new ArrayList<>();
    // a line that stands twice is read where more of its form stands around it
    alignments.stream()
        .sorted(Comparator.comparingInt(Alignment::score).reversed())
        .forEach(alignment -> collect(text, alignment, lines, findings, unread));
    Separation separation = Separation.of(
        lines.values().stream().flatMap(found -> found.values().stream()).toList());
    Map<TableForm, List<Figure>> figures = new LinkedHashMap<>();
    lines.forEach((table, found) -> {
      if (!found.isEmpty()) {
        List<Figure> read = TableReader.read(
            text, table, List.copyOf(found.values()), heads(table), separation, budget);
        figures.put(table, read);
        findings.addAll(uncertain(table, read));
      }
    });
    return new BoundTables(figures, List.copyOf(findings), places(), List.copyOf(unread));
  }

  private void collect(
      ReadingText text,
      Alignment alignment,
      Map<TableForm, Map<FormEntry.Line, LineText>> lines,
      List<Finding> findings,
      List<Unread> unread) {
    Optional<Unit> headUnit = Optional.empty();
    for (int i = 0; i < alignment.chain().size(); i++) {
      Segment segment = alignment.chain().segments().get(i);
      int entry = lineAt(alignment, i, segment);
      if (entry == Alignment.NONE) {
        headUnit = HeadUnit.behind(text.folded(), segment, headUnit);
      }
      int readTo = segment.from();
      if (entry != Alignment.NONE) {
        FormIndex.Place place = form.place(entry);
        FormEntry.Line line = (FormEntry.Line) place.entry();
        LineText read = LineReader.read(text.folded(), line, segment, headUnit);
        readTo = read.to();
        Map<FormEntry.Line, LineText> found =
            lines.computeIfAbsent(place.form(), form -> new LinkedHashMap<>());
        LineText before = found.putIfAbsent(line, read);
        if (before != null && !sameFigures(text, before, read)) {
          if (before.isBare()) {
            found.put(line, read);
          } else if (!read.isBare()) {
            findings.add(conflict(text, line, before, read));
          }
        }
      }
      leftOver(text, segment, readTo, unread);
    }
  }

  /** The heads of a table, the most doubtful ones where it stands in pieces. */
  private Heads heads(TableForm table) {
    Heads heads = Heads.AS_DECLARED;
    for (Alignment alignment : alignments) {
      Heads seen = Heads.of(form, table, alignment);
      heads = seen.compareTo(heads) > 0 ? seen : heads;
    }
    return heads;
  }

  /** Where the text shows anything of the template's forms. */
  private List<Span> places() {
    List<Span> places = new ArrayList<>();
    for (Alignment alignment : alignments) {
      for (int i = 0; i < alignment.chain().size(); i++) {
        if (alignment.entryOf(i) != Alignment.NONE) {
          LabelHit hit = alignment.chain().hits().get(i);
          places.add(Span.of(hit.from(), hit.to()));
        }
      }
    }
    return List.copyOf(places);
  }

  /** The line that the figures behind a label belong to. */
  private int lineAt(Alignment alignment, int hit, Segment segment) {
    int entry = alignment.entryOf(hit);
    if (entry == Alignment.NONE || form.place(entry).isLine() || !segment.hasFigures()) {
      return entry == Alignment.NONE || !form.place(entry).isLine() ? Alignment.NONE : entry;
    }
    // figures behind a head belong to the line without a label that follows the heads
    TableForm table = form.place(entry).form();
    for (int next = entry + 1; next < form.size() && form.place(next).form() == table; next++) {
      if (form.place(next).isLine()) {
        return form.place(next).entry().wordings().isEmpty() ? next : Alignment.NONE;
      }
    }
    return Alignment.NONE;
  }

  private static boolean sameFigures(ReadingText text, LineText one, LineText other) {
    return text.words(one.from(), one.to()).equals(text.words(other.from(), other.to()));
  }

  private static Finding conflict(
      ReadingText text, FormEntry.Line line, LineText first, LineText second) {
    return Finding.builder()
        .kind(FindingKind.TABLE_CONFLICT)
        .origin(Origin.AGENCY)
        .message("The line of "
            + line.cells().get(0)
            + " stands twice with different figures; the first was read.")
        .addAllCells(line.cells())
        .addSpans(text.span(first.from(), first.to()), text.span(second.from(), second.to()))
        .build();
  }

  private static void leftOver(
      ReadingText text, Segment segment, int from, Collection<Unread> unread) {
    for (Piece piece : segment.pieces()) {
      boolean says = !(piece instanceof Piece.Edge) && !(piece instanceof Piece.Measure);
      if (says && piece.from() >= from && segment.to() - segment.from() <= SegmentReader.LONGEST) {
        unread.add(new Unread(
            text.words(piece.from(), piece.to()),
            text.span(piece.from(), piece.to()),
            Unread.Reason.IN_TABLE));
      }
    }
  }

  private static List<Finding> uncertain(TableForm table, List<Figure> figures) {
    List<Code> codes = figures.stream()
        .filter(figure -> figure instanceof Figure.Ambiguous)
        .map(Figure::code)
        .toList();
    if (codes.isEmpty()) {
      return List.of();
    }
    return List.of(Finding.builder()
        .kind(FindingKind.CELLS_UNCERTAIN)
        .origin(Origin.COPY)
        .message(codes.size()
            + " figures of the table "
            + table.type().label().chinese()
            + " are not certain: cells were lost, run together or cannot be read.")
        .addAllCells(codes)
        .build());
  }
}
