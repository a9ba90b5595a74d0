package io.github.gongkai.core.binding;

import io.github.gongkai.core.template.FormEntry;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.model.vocabulary.ColumnKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whether the heads of a table are those of the form: figures are given to columns by their order,
 * so columns that an agency added or moved must not pass unseen.
 */
enum Heads {
  /** As declared, or not to be seen at all. */
  AS_DECLARED,
  /** There is one that the form does not have, 小计 for example. */
  MORE,
  /** They stand in another order. */
  MOVED,
  /** There are none to be seen where another form with other columns fits as well. */
  UNTOLD;

  /** A head is short; what is longer is a note. */
  private static final int LONGEST_HEAD = 6;

  /** Heads of columns that have words, not figures. */
  private static final List<String> NOTES = List.of("备注", "说明", "序号", "编号", "代码", "单位", "计量单位");

  /** Whether the figures of a line can be given to the columns by their order. */
  boolean allow(LineText line) {
    return switch (this) {
      case AS_DECLARED -> true;
      case MORE -> line.isBare() || line.isFilled();
      case MOVED, UNTOLD -> line.isBare();
    };
  }

  /** Looks at the heads of a table in a chain of labels. */
  static Heads of(String folded, FormIndex form, TableForm table, Alignment alignment) {
    int first = firstLine(form, table, alignment);
    if (table.type().columns().size() < 2) {
      return ofOneColumn(folded, form, table, alignment, first);
    }
    if (first < 0) {
      return ofUnlabelled(form, table, alignment);
    }
    List<Integer> order = new ArrayList<>();
    boolean more = false;
    int begin = beginOfHeads(form, table, alignment, first);
    for (int i = begin; i < first; i++) {
      LabelHit hit = alignment.chain().hits().get(i);
      int column = column(form, table, hit.wording());
      if (column >= 0 && !(order.contains(column) && RowAbove.says(folded, hit.from()))) {
        order.add(column);
      } else if (column < 0 && !order.isEmpty() && isOfAnotherPlace(alignment, i)) {
        more |= !RowAbove.says(folded, hit.from());
      }
      more |= !order.isEmpty()
          && hasUnknownHead(folded, table, alignment.chain().segments().get(i), i + 1 < first);
    }
    int last = table.type().columns().size() - 1;
    boolean totalLeads = order.contains(0) && order.indexOf(last) < order.indexOf(0);
    if (totalLeads && order.contains(last)) {
      return MOVED;
    }
    more |= timesSeen(order, last) > timesDeclared(form, table, last); // 合计 beside 总计
    order.removeIf(column -> column == last); // 总计 stands second or last, as the heads are split
    for (int i = 1; i < order.size(); i++) {
      if (order.get(i) < order.get(i - 1)) {
        return MOVED;
      }
    }
    return more ? MORE : AS_DECLARED;
  }

  /** Whether any head of a table stands above its first line. */
  static boolean areSeen(FormIndex form, TableForm table, Alignment alignment) {
    int first = firstLine(form, table, alignment);
    for (int i = first < 0 ? 0 : beginOfHeads(form, table, alignment, first); i < first; i++) {
      if (column(form, table, alignment.chain().hits().get(i).wording()) >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Above a form's only column stands one head, in whatever words; several that nobody knows are those
   * of other columns.
   */
  private static Heads ofOneColumn(
      String folded, FormIndex form, TableForm table, Alignment alignment, int first) {
    int unknown = 0;
    for (int i = first < 0 ? 0 : beginOfHeads(form, table, alignment, first); i < first; i++) {
      Segment segment = alignment.chain().segments().get(i);
      if (segment.hasEdges()) {
        unknown += (int) wordsOfCells(folded, segment).stream()
            .map(letters -> withoutHeads(letters, table))
            .filter(head -> !head.isEmpty() && head.length() <= LONGEST_HEAD)
            .filter(head -> !NOTES.contains(head))
            .count();
      }
    }
    return unknown > 1 ? MORE : AS_DECLARED;
  }

  /** What stands in the cells behind that of the label, none of it a figure. */
  private static List<String> wordsOfCells(String folded, Segment segment) {
    List<String> cells = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    boolean open = false;
    for (Piece piece : segment.pieces()) {
      if (piece instanceof Piece.Edge) {
        if (open) {
          cells.add(words.toString());
        }
        open = true;
        words.setLength(0);
      } else if (piece instanceof Piece.Foreign) {
        words.append(LabelLetters.of(folded.substring(piece.from(), piece.to())));
      } else {
        open = false;
      }
    }
    return cells;
  }

  /** A line without a label has the blocks of several rows side by side, in the order of their heads. */
  private static Heads ofUnlabelled(FormIndex form, TableForm table, Alignment alignment) {
    int head = -1;
    for (int i = 0; i < alignment.chain().size() && head < 0; i++) {
      int entry = alignment.entryOf(i);
      boolean own = entry != Alignment.NONE && form.place(entry).form() == table;
      head = own && alignment.chain().segments().get(i).hasFigures() ? i : -1;
    }
    if (head < 0) {
      return AS_DECLARED;
    }
    int last = table.type().columns().size() - 1;
    int column = -1;
    Map<Integer, Integer> blocks = new TreeMap<>();
    for (int i = beginOfHeads(form, table, alignment, head + 1); i <= head; i++) {
      int wording = alignment.chain().hits().get(i).wording();
      int next = column(form, table, wording);
      if (next >= 0) {
        // the columns begin anew with each block, one or two of which may be lost
        boolean follows = next > column || next == 0 && column + 2 >= last || column < 0;
        if (!follows) {
          return MOVED;
        }
        column = next;
      } else {
        int[] entries = form.entriesOf(wording);
        if (entries.length > 0 && form.place(entries[0]).form() == table) {
          blocks.put(entries[0], i); // above the table its section's heading names the blocks, too
        }
      }
    }
    int before = -1;
    for (int place : blocks.values()) {
      if (place < before) {
        return MOVED;
      }
      before = place;
    }
    return AS_DECLARED;
  }

  private static int firstLine(FormIndex form, TableForm table, Alignment alignment) {
    for (int i = 0; i < alignment.chain().size(); i++) {
      int entry = alignment.entryOf(i);
      if (entry != Alignment.NONE
          && form.place(entry).form() == table
          && form.place(entry).isLine()) {
        return i;
      }
    }
    return -1;
  }

  /** The heads begin where the line above them, of another table, ends. */
  private static int beginOfHeads(
      FormIndex form, TableForm table, Alignment alignment, int firstLine) {
    int begin = firstLine;
    while (begin > 0) {
      int entry = alignment.entryOf(begin - 1);
      boolean foreign = entry != Alignment.NONE
          && (form.place(entry).isLine() || form.place(entry).form() != table);
      if (foreign) {
        break;
      }
      begin--;
    }
    return begin;
  }

  /** A short label that has no place here, as 合计 for a row stands for no column. */
  private static boolean isOfAnotherPlace(Alignment alignment, int hit) {
    LabelHit label = alignment.chain().hits().get(hit);
    return alignment.entryOf(hit) == Alignment.NONE && label.to() - label.from() <= LONGEST_HEAD;
  }

  private static int timesSeen(List<Integer> order, int column) {
    return Collections.frequency(order, column);
  }

  private static int timesDeclared(FormIndex form, TableForm table, int column) {
    int times = 0;
    for (int entry = 0; entry < form.size(); entry++) {
      times += column(table, form.place(entry)) == column ? 1 : 0;
    }
    return times;
  }

  private static int column(FormIndex form, TableForm table, int wording) {
    for (int entry : form.entriesOf(wording)) {
      int column = column(table, form.place(entry));
      if (column >= 0) {
        return column;
      }
    }
    return -1;
  }

  private static int column(TableForm table, FormIndex.Place place) {
    List<? extends ColumnKey> columns = table.type().columns();
    if (place.form() == table && place.entry() instanceof FormEntry.Caption caption) {
      for (int i = 0; i < columns.size(); i++) {
        if (caption.wordings().contains(columns.get(i).label().chinese())) {
          return i;
        }
      }
    }
    return -1;
  }

  /** A short word in a cell of its own between the heads, or between them where cells have no ends. */
  private static boolean hasUnknownHead(
      String folded, TableForm table, Segment segment, boolean headFollows) {
    boolean edges = segment.hasEdges();
    StringBuilder words = new StringBuilder();
    boolean open = !edges;
    for (Piece piece : segment.pieces()) {
      if (piece instanceof Piece.Edge) {
        if (open && isUnknownHead(words.toString(), table, headFollows)) {
          return true;
        }
        open = true;
        words.setLength(0);
      } else if (piece instanceof Piece.Foreign) {
        // the words of one cell may stand on several lines
        words.append(LabelLetters.of(folded.substring(piece.from(), piece.to())));
      } else {
        open = !edges; // a cell with a figure is no head
      }
      if (!edges && isUnknownHead(words.toString(), table, headFollows)) {
        return true;
      }
      words.setLength(edges ? words.length() : 0);
    }
    return false;
  }

  private static boolean isUnknownHead(String letters, TableForm table, boolean headFollows) {
    String unknown = withoutHeads(letters, table);
    boolean between = headFollows || unknown.length() < letters.length();
    return between && !unknown.isEmpty() && unknown.length() <= LONGEST_HEAD;
  }

  /** Known heads that run together with an unknown one are not seen by themselves. */
  private static String withoutHeads(String letters, TableForm table) {
    String left = letters;
    for (ColumnKey column : table.type().columns()) {
      left = left.replace(LabelLetters.of(column.label().chinese()), "");
    }
    return left;
  }
}
