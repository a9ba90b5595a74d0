package io.github.gongkai.core.document;

import io.github.gongkai.core.document.GridLayout.Loose;
import io.github.gongkai.core.limit.Deadline;
import io.github.gongkai.core.limit.Limit;
import io.github.gongkai.core.text.Mark;
import io.github.gongkai.core.text.ReadingText;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.Grid;
import io.github.gongkai.model.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the tables of figures in a text by its marks: those of HTML by their ends, those of crawled
 * text as lines with cells. Tables that lay out a page, with tables or paragraphs in their cells,
 * are passed over.
 */
final class TableScanner {

  private static final long MOST_PLACES = 2_000_000;
  private static final int LONGEST_CELL = 300;

  private final ReadingText text;
  private final List<CellSpan> spans;
  private final List<DrawnTable> tables = new ArrayList<>();
  private final DocumentLimits limits;
  private final Map<Limit, Finding> findings = new EnumMap<>(Limit.class);
  private final Deadline deadline;
  private int cellsSeen;
  private long places;

  private TableScanner(
      ReadingText text, List<CellSpan> spans, DocumentLimits limits, Deadline deadline) {
    this.text = text;
    this.spans = spans;
    this.limits = limits;
    this.deadline = deadline;
  }

  /** The tables of an HTML page, whose cells have these spans in the order in which they end. */
  static TableScanner ofPage(
      ReadingText text, List<CellSpan> spans, DocumentLimits limits, Deadline deadline) {
    TableScanner scanner = new TableScanner(text, spans, limits, deadline);
    scanner.scanMarks();
    return scanner;
  }

  /** The tables of crawled text. */
  static TableScanner ofLines(ReadingText text, DocumentLimits limits, Deadline deadline) {
    TableScanner scanner = new TableScanner(text, List.of(), limits, deadline);
    scanner.scanLines();
    return scanner;
  }

  List<DrawnTable> tables() {
    return tables;
  }

  /** The limits that were reached, each where that first happened. */
  List<Finding> findings() {
    return List.copyOf(findings.values());
  }

  private static final class Open {
    final int from;
    final List<List<Loose>> rows = new ArrayList<>();
    List<Loose> row = new ArrayList<>();
    int cellFrom;
    int cells;
    boolean layout;

    Open(int from) {
      this.from = from;
      this.cellFrom = from;
    }

    void endRow() {
      if (!row.isEmpty()) {
        rows.add(row);
        row = new ArrayList<>();
      }
    }
  }

  private void scanMarks() {
    Deque<Open> open = new ArrayDeque<>();
    for (int i = 0; i < text.length() && !isLate(i); i++) {
      char c = text.charAt(i);
      if (c == Mark.TABLE) {
        if (!open.isEmpty()) {
          open.peek().layout = true; // a table with a table inside lays out a page
        }
        open.push(new Open(i + 1));
      } else if (c == Mark.CELL) {
        CellSpan span = cellsSeen < spans.size() ? spans.get(cellsSeen) : CellSpan.SINGLE;
        cellsSeen++;
        if (!open.isEmpty()) {
          endCell(open.peek(), i, span);
        }
      } else if (c == Mark.ROW && !open.isEmpty()) {
        open.peek().endRow();
        open.peek().cellFrom = i + 1;
      } else if (c == Mark.TABLE_END && !open.isEmpty()) {
        close(open.pop(), i);
        if (!open.isEmpty()) {
          open.peek().cellFrom = Math.max(open.peek().cellFrom, open.peek().from);
        }
      }
    }
  }

  private boolean isLate(int at) {
    return deadline.isPastByNow() && deadline.isPastAt(text.span(at, at).start());
  }

  private void scanLines() {
    Open block = new Open(0);
    int lineFrom = 0;
    for (int i = 0; i <= text.length() && !isLate(i); i++) {
      boolean lineEnds = i == text.length() || text.charAt(i) == Mark.LINE;
      if (!lineEnds && text.charAt(i) == Mark.CELL) {
        endCell(block, i, CellSpan.SINGLE);
      } else if (lineEnds) {
        boolean blank = text.words(lineFrom, i).isEmpty();
        if (block.row.isEmpty() && !blank) {
          closeLines(block, lineFrom);
          block = new Open(i + 1);
        } else if (!blank) {
          boolean pipeLast = text.words(block.cellFrom, i).isEmpty();
          if (!pipeLast) {
            endCell(block, i, CellSpan.SINGLE);
          }
          block.endRow();
        }
        block.row.clear();
        block.cellFrom = i + 1;
        lineFrom = i + 1;
      }
    }
    closeLines(block, text.length());
  }

  /** Where every line begins with a pipe, as in Markdown, no cell stands before it. */
  private void closeLines(Open block, int end) {
    boolean pipeFirst =
        block.rows.stream().allMatch(row -> row.size() > 1 && row.get(0).text().isEmpty());
    if (pipeFirst) {
      block.rows.replaceAll(row -> row.subList(1, row.size()));
    }
    block.rows.replaceAll(this::withoutRemains);
    close(block, end);
  }

  /** A merged cell leaves as many pipes as it covered cells: of hundreds at a row's end none says anything. */
  private List<Loose> withoutRemains(List<Loose> row) {
    int to = row.size();
    while (row.size() > limits.span() && to > 0 && row.get(to - 1).text().isEmpty()) {
      to--;
    }
    return row.subList(0, to);
  }

  private void endCell(Open table, int end, CellSpan span) {
    table.cells++;
    if (end - table.cellFrom > LONGEST_CELL) {
      table.layout = true;
    } else if (table.cells <= limits.cells()) {
      int from = table.cellFrom;
      int to = end;
      while (from < to && Mark.isGap(text.charAt(from))) {
        from++;
      }
      while (to > from && Mark.isGap(text.charAt(to - 1))) {
        to--;
      }
      table.row.add(new Loose(text.words(from, to), text.span(from, to), span));
    }
    table.cellFrom = end + 1;
  }

  private void close(Open table, int end) {
    table.endRow();
    if (table.layout || table.rows.size() < 2) {
      return;
    }
    Span place = text.span(table.from, end);
    if (table.cells > limits.cells()) {
      reached(Limit.CELLS, place);
    }
    if (tables.size() >= limits.tables() || places > MOST_PLACES) {
      reached(Limit.TABLES, place);
      return;
    }
    GridLayout.Laid laid = GridLayout.lay(place, table.rows, limits.span());
    if (laid.limited()) {
      reached(Limit.SPAN, place);
    }
    Grid grid = laid.grid();
    places += (long) grid.width() * grid.height();
    if (places > MOST_PLACES) {
      reached(Limit.TABLES, place);
    } else if (grid.width() > 1) {
      tables.add(new DrawnTable(table.from, end, grid));
    }
  }

  private void reached(Limit limit, Span place) {
    findings.computeIfAbsent(limit, any -> limit.reached(place));
  }
}
