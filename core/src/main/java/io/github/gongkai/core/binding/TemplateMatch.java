package io.github.gongkai.core.binding;

import io.github.gongkai.core.limit.Deadline;
import io.github.gongkai.core.limit.Limit;
import io.github.gongkai.core.reconcile.Budget;
import io.github.gongkai.core.template.FormEntry;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.core.template.Template;
import io.github.gongkai.core.text.ReadingText;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.source.Span;
import io.github.gongkai.model.source.Unread;
import io.github.gongkai.model.statistics.Figure;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a text's labels fit a template: which of them are its lines, and how much of it they show. */
public final class TemplateMatch {

  /** A document with more reports than this is a collection; the rest is left. */
  private static final int MOST_SETS = 20;

  /** Two lines of a form may stand anywhere, in a menu of services for example. */
  private static final int FEWEST_OF_WHOLE = 3;

  /** One label of a form among others is a coincidence. */
  private static final int FEWEST_LABELS = 2;

  /** What tells that a table's columns are those of the form. */
  private enum Columns {
    /** That its lines are. */
    BY_LINES,
    /** A head that is seen. */
    BY_HEADS
  }

  private final FormIndex form;
  private final LabelTrie trie;
  private final Columns columns;
  private final List<Alignment> alignments;
  private final int score;
  private final int lines;
  private final int filledLines;

  private TemplateMatch(
      FormIndex form, LabelTrie trie, List<Alignment> alignments, Columns columns) {
    this.columns = columns;
    this.trie = trie;
    this.form = form;
    this.alignments = alignments;
    int ofAll = 0;
    int seen = 0;
    int filled = 0;
    for (Alignment alignment : alignments) {
      ofAll += alignment.score();
      for (int i = 0; i < alignment.chain().size(); i++) {
        if (alignment.lineAt(i) != Alignment.NONE) {
          seen++;
          filled += alignment.chain().segments().get(i).hasFigures() ? 1 : 0;
        }
      }
    }
    this.score = ofAll;
    this.lines = seen;
    this.filledLines = filled;
  }

  static TemplateMatch of(
      FormIndex form, LabelTrie trie, List<LabelChain> chains, Deadline deadline) {
    List<Alignment> alignments = new ArrayList<>();
    for (LabelChain chain : chains) {
      if (deadline.isPastAt(chain.hits().get(0).from())) {
        break;
      }
      alignments.addAll(Alignment.of(form, chain));
    }
    return new TemplateMatch(form, trie, List.copyOf(alignments), Columns.BY_LINES);
  }

  /**
   * The same match where another template fits as well: the lines of a table do not tell any more what
   * its columns are.
   *
   * @return a match that gives nothing of tables with several columns of which no head is seen
   */
  public TemplateMatch contested() {
    return new TemplateMatch(form, trie, alignments, Columns.BY_HEADS);
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

  BoundTables read(ReadingText text, Map<Code, BigDecimal> prose, Budget budget) {
    List<Unread> unread = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    List<TableSet> sets = new ArrayList<>();
    sets.add(new TableSet(form));
    Map<TableForm, Heads> heads = new HashMap<>();
    template().tables().forEach(table -> heads.put(table, heads(text.folded(), table)));
    // tables that are whole are the report's own, the first ones first; of pieces the larger ones
    Comparator<Alignment> wholeFirst = Comparator.comparing(this::hasWholeTable).reversed();
    List<LoneLines> found = completed(text.folded()).stream()
        .filter(alignment -> alignment.matched() >= FEWEST_LABELS)
        .sorted(wholeFirst.thenComparing(
            alignment -> hasWholeTable(alignment) ? 0 : -alignment.score()))
        .map(alignment -> LoneLines.of(text.folded(), lines(text, alignment, heads, unread)))
        .toList();
    found.stream()
        .map(LoneLines::rest)
        .filter(lines -> !place(lines, sets))
        .toList() // each is placed, also behind one that is left
        .stream()
        .findFirst()
        .ifPresent(left -> findings.add(tooMany(text, left)));
    found.stream()
        .flatMap(lines -> lines.alone().stream())
        .filter(LoneLines::isFull)
        .map(List::of)
        .filter(sets.get(0)::accepts)
        .forEach(sets.get(0)::add);
    sets.subList(1, sets.size()).removeIf(TableSet::isIncidental);
    Separation separation = Separation.of(
        text.folded(), sets.stream().flatMap(set -> set.lines().stream()).toList());
    List<Map<TableForm, List<Figure>>> read = new ArrayList<>();
    for (TableSet set : sets) {
      boolean own = set == sets.get(0); // the prose speaks of the report's own figures
      read.add(
          set.read(text, heads::get, separation, own ? prose : Map.of(), budget, findings::add));
    }
    sets.stream().skip(1).forEach(set -> findings.add(set.conflict(text)));
    return new BoundTables(
        read.get(0),
        read.subList(1, read.size()),
        List.copyOf(findings),
        places(),
        List.copyOf(unread));
  }

  /** The alignments with the labels that lost or gained a character. */
  private List<Alignment> completed(String folded) {
    NearLabels near = new NearLabels(folded, form, trie);
    List<Alignment> completed = new ArrayList<>();
    for (Alignment alignment : alignments) {
      completed.addAll(near.complete(alignment)
          .map(chain -> chain.numbered() ? RowNumbers.claim(folded, chain) : chain)
          .map(chain -> Alignment.of(form, chain))
          .orElse(List.of(alignment)));
    }
    return completed;
  }

  /** Whether it shows most lines of a table that has several, with figures. */
  private boolean hasWholeTable(Alignment alignment) {
    Map<TableForm, Integer> lines = new HashMap<>();
    for (int i = 0; i < alignment.chain().size(); i++) {
      Segment segment = alignment.chain().segments().get(i);
      int entry = segment.hasFigures() ? alignment.lineAt(i) : Alignment.NONE;
      if (entry != Alignment.NONE) {
        lines.merge(form.place(entry).form(), 1, Integer::sum);
      }
    }
    return lines.entrySet().stream()
        .anyMatch(entry ->
            entry.getValue() >= FEWEST_OF_WHOLE && entry.getValue() * 2 > linesOf(entry.getKey()));
  }

  private static long linesOf(TableForm table) {
    return table.entries().stream()
        .filter(entry -> entry instanceof FormEntry.Line)
        .count();
  }

  /**
   * Puts lines into the first set that they do not contradict. Where the tables of one section stand
   * a second time, a department's beside the city's, those behind them are still the report's own.
   *
   * @return false where there is no room for another set
   */
  private boolean place(List<TableSet.Placed> lines, List<TableSet> sets) {
    Map<Object, List<TableSet.Placed>> byTable = new LinkedHashMap<>();
    lines.forEach(line ->
        byTable.computeIfAbsent(placeOf(line.form()), at -> new ArrayList<>()).add(line));
    List<List<TableSet.Placed>> contradicting = byTable.values().stream()
        .filter(ofTable -> !sets.get(0).accepts(ofTable))
        .toList();
    if (contradicting.size() == 1 && byTable.size() > 1) {
      List<TableSet.Placed> other = contradicting.get(0);
      byTable.values().stream().filter(ofTable -> !ofTable.equals(other)).forEach(sets.get(0)::add);
      return placeWhole(other, sets);
    }
    return placeWhole(lines, sets);
  }

  /** Tables that the form prints in one section are one body's, or another's, together. */
  private static Object placeOf(TableForm form) {
    return form.section().isPresent() ? form.section().get() : form;
  }

  private boolean placeWhole(List<TableSet.Placed> lines, List<TableSet> sets) {
    for (TableSet set : sets) {
      if (set.accepts(lines)) {
        set.add(lines);
        return true;
      }
    }
    if (sets.size() == MOST_SETS) {
      return false;
    }
    TableSet further = new TableSet(form);
    further.add(lines);
    sets.add(further);
    return true;
  }

  private static Finding tooMany(ReadingText text, List<TableSet.Placed> left) {
    LineText first = left.get(0).text();
    return Limit.REPORTS.reached(text.span(first.from(), first.to()));
  }

  /** The lines that an alignment shows. */
  private List<TableSet.Placed> lines(
      ReadingText text, Alignment alignment, Map<TableForm, Heads> heads, List<Unread> unread) {
    List<StrayPipes.Row> rows = new ArrayList<>();
    Optional<Unit> headUnit = Optional.empty();
    for (int i = 0; i < alignment.chain().size(); i++) {
      Segment segment = alignment.chain().segments().get(i);
      int entry = alignment.lineAt(i);
      int readTo = segment.from();
      if (entry == Alignment.NONE) {
        headUnit = HeadUnit.behind(text.folded(), segment, headUnit);
      } else {
        FormIndex.Place place = form.place(entry);
        FormEntry.Line line = (FormEntry.Line) place.entry();
        LineText read = LineReader.read(text.folded(), line, segment, headUnit);
        rows.add(new StrayPipes.Row(
            place.form(),
            heads.getOrDefault(place.form(), Heads.AS_DECLARED),
            segment,
            headUnit,
            read));
        readTo = read.to();
      }
      if (i + 1 < alignment.chain().size()) {
        leftOver(text, segment, readTo, unread); // what follows the last label is no table
      }
    }
    return StrayPipes.cleared(text.folded(), rows);
  }

  /** The heads of a table, the most doubtful ones where it stands in pieces. */
  private Heads heads(String folded, TableForm table) {
    Heads heads = Heads.AS_DECLARED;
    for (Alignment alignment : alignments) {
      Heads seen = Heads.of(folded, form, table, alignment);
      heads = seen.compareTo(heads) > 0 ? seen : heads;
    }
    boolean untold = columns == Columns.BY_HEADS
        && table.type().columns().size() > 1
        && alignments.stream().noneMatch(alignment -> Heads.areSeen(form, table, alignment));
    return untold ? Heads.UNTOLD : heads;
  }

  /** Where the text shows anything of the template's forms. */
  private List<Span> places() {
    List<Span> places = new ArrayList<>();
    for (Alignment alignment : alignments) {
      for (int i = 0; i < alignment.chain().size(); i++) {
        if (alignment.lineAt(i) != Alignment.NONE) {
          LabelHit hit = alignment.chain().hits().get(i);
          places.add(Span.of(hit.from(), hit.to()));
        }
      }
    }
    return List.copyOf(places);
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
}
