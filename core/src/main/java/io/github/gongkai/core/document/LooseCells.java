package io.github.gongkai.core.document;

import io.github.gongkai.core.document.GridLayout.Loose;
import io.github.gongkai.core.text.ReadingText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The cells of a table as they are come upon, row by row; not safe to share until all are there. */
final class LooseCells {

  private final int from;
  private int[] places = new int[2 * 16];
  private CellSpan[] spans = new CellSpan[16];
  private int count;

  /** Where each row's cells end, counted in cells. */
  private int[] rowEnds = new int[8];

  private int rows;
  private int firstOfRow;

  /** Cells at a row's beginning that are none of the table. */
  private int skipped;

  LooseCells(int from) {
    this.from = from;
  }

  /** Where the table begins in the reading text. */
  int from() {
    return from;
  }

  /** Adds a cell that stands there in the reading text, without the blanks around it. */
  void add(int start, int end, CellSpan span) {
    if (count == spans.length) {
      places = Arrays.copyOf(places, 4 * count);
      spans = Arrays.copyOf(spans, 2 * count);
    }
    places[2 * count] = start;
    places[2 * count + 1] = end;
    spans[count++] = span;
  }

  boolean isRowEmpty() {
    return count == firstOfRow;
  }

  /** Ends a row, unless it has no cell. */
  void endRow() {
    if (!isRowEmpty()) {
      if (rows == rowEnds.length) {
        rowEnds = Arrays.copyOf(rowEnds, 2 * rows);
      }
      rowEnds[rows++] = count;
      firstOfRow = count;
    }
  }

  /** Forgets the cells of a row that has not ended: a line of pipes and nothing else. */
  void dropRow() {
    count = firstOfRow;
  }

  int rowCount() {
    return rows;
  }

  /** Leaves out the first cell of each row, if all are empty and none stands alone. */
  void skipEmptyFirst() {
    for (int row = 0; row < rows; row++) {
      int first = first(row);
      if (rowEnds[row] - first < 2 || places[2 * first] < places[2 * first + 1]) {
        return;
      }
    }
    skipped = 1;
  }

  /** Leaves out the empty cells at the end of a row that has more cells than a table may be wide. */
  void cutRows(int most) {
    int kept = 0;
    for (int row = 0, first = 0; row < rows; row++) {
      int end = rowEnds[row];
      int last = end;
      boolean tooLong = end - first - skipped > most;
      while (tooLong && last > first + skipped && isEmpty(last - 1)) {
        last--;
      }
      for (int cell = first; cell < last; cell++, kept++) {
        places[2 * kept] = places[2 * cell];
        places[2 * kept + 1] = places[2 * cell + 1];
        spans[kept] = spans[cell];
      }
      first = end;
      rowEnds[row] = kept;
    }
    count = kept;
    firstOfRow = kept;
  }

  private boolean isEmpty(int cell) {
    return places[2 * cell] >= places[2 * cell + 1];
  }

  private int first(int row) {
    return (row == 0 ? 0 : rowEnds[row - 1]) + skipped;
  }

  /** At least as many columns as the table has when laid out. */
  long mostColumns() {
    long widest = 0;
    long below = 0;
    for (int row = 0; row < rows; row++) {
      long wide = 0;
      for (int cell = first(row); cell < rowEnds[row]; cell++) {
        wide += spans[cell].columns();
        below += spans[cell].rows() > 1 ? spans[cell].columns() : 0;
      }
      widest = Math.max(widest, wide);
    }
    return widest + below;
  }

  /** Whether some row is wider than one column by itself. */
  boolean hasWideRow() {
    for (int row = 0; row < rows; row++) {
      int first = first(row);
      if (rowEnds[row] - first > 1 || rowEnds[row] > first && spans[first].columns() > 1) {
        return true;
      }
    }
    return false;
  }

  List<List<Loose>> rows(ReadingText text) {
    List<List<Loose>> all = new ArrayList<>(rows);
    for (int row = 0; row < rows; row++) {
      List<Loose> cells = new ArrayList<>();
      for (int cell = first(row); cell < rowEnds[row]; cell++) {
        int start = places[2 * cell];
        int end = places[2 * cell + 1];
        cells.add(new Loose(text.words(start, end), text.span(start, end), spans[cell]));
      }
      all.add(cells);
    }
    return all;
  }
}
