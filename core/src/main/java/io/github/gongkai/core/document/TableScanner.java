package io.github.gongkai.core.document;

import io.github.gongkai.core.limit.Deadline;
import io.github.gongkai.core.limit.Limit;
import io.github.gongkai.core.text.Mark;
import io.github.gongkai.core.text.ReadingText;
import io.github.gongkai.model.Finding;
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

  /** A table of so many needs not be laid out to know that it is within the limits. */
  private static final long FEW_PLACES = 20_000;

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
    final LooseCells found;
    int cellFrom;
    int cells;
    boolean layout;

    Open(int from) {
      this.found = new LooseCells(from);
      this.cellFrom = from;
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
        open.peek().found.endRow();
        open.peek().cellFrom = i + 1;
      } else if (c == Mark.TABLE_END && !open.isEmpty()) {
        close(open.pop(), i);
        if (!open.isEmpty()) {
          open.peek().cellFrom =
              Math.max(open.peek().cellFrom, open.peek().found.from());
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
        boolean blank = isBlank(lineFrom, i);
        boolean cells = !block.found.isRowEmpty();
        if (!cells && !blank) {
          closeLines(block, lineFrom);
          block = new Open(i + 1);
        } else if (!blank) {
          boolean pipeLast = isBlank(block.cellFrom, i);
          if (!pipeLast) {
            endCell(block, i, CellSpan.SINGLE);
          }
          block.found.endRow();
        }
        block.found.dropRow();
        block.cellFrom = i + 1;
        lineFrom = i + 1;
      }
    }
    closeLines(block, text.length());
  }

  private boolean isBlank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Mark.isGap(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Where every line begins with a pipe, as in Markdown, no cell stands before it. A merged cell
   * leaves as many pipes as it covered cells: of hundreds at a row's end none says anything.
   */
  private void closeLines(Open block, int end) {
    block.found.skipEmptyFirst();
    block.found.cutRows(limits.span());
    close(block, end);
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
      table.found.add(from, to, span);
    }
    table.cellFrom = end + 1;
  }

  private void close(Open table, int end) {
    LooseCells found = table.found;
    found.endRow();
    if (table.layout || found.rowCount() < 2) {
      return;
    }
    if (table.cells > limits.cells()) {
      reached(Limit.CELLS, text.span(found.from(), end));
    }
    if (tables.size() >= limits.tables() || places > MOST_PLACES) {
      reached(Limit.TABLES, text.span(found.from(), end));
      return;
    }
    DrawnTable drawn = new DrawnTable(text, found, end, limits.span());
    long columns = found.mostColumns();
    boolean wide = found.hasWideRow();
    if (columns > limits.span()
        || columns * found.rowCount() > FEW_PLACES
        || !wide && columns > 1) {
      GridLayout.Laid laid = drawn.laid();
      if (laid.limited()) {
        reached(Limit.SPAN, drawn.source());
      }
      columns = laid.grid().width();
      wide = columns > 1;
    }
    places += columns * found.rowCount();
    if (places > MOST_PLACES) {
      reached(Limit.TABLES, drawn.source());
    } else if (wide) {
      tables.add(drawn);
    }
  }

  private void reached(Limit limit, Span place) {
    findings.computeIfAbsent(limit, any -> limit.reached(place));
  }
}
