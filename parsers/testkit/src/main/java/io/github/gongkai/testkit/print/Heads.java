package io.github.gongkai.testkit.print;

import io.github.gongkai.core.template.FormEntry;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.ColumnKey;
import io.github.gongkai.model.vocabulary.RowKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The heads of a form's columns. A form declares them from left to right and from top to bottom;
 * which of them span what is found by trying.
 */
final class Heads {

  /** Columns that a form has besides its figures: what is counted, and numbers of lines. */
  private static final Pattern BESIDES = Pattern.compile(".*(单位|代码|序号).*");

  private final List<String> leaves;
  private final List<String> rowLabels;
  private final boolean labelled;

  private Heads(List<String> leaves, List<String> rowLabels, boolean labelled) {
    this.leaves = leaves;
    this.rowLabels = rowLabels;
    this.labelled = labelled;
  }

  /** Heads as drawn, from top to bottom, for a grid whose first column holds the labels. */
  record Drawn(List<List<PrintedCell>> rows, List<String> besides) {}

  /** How many captions at the beginning of a run before a line are heads; the others are titles. */
  static int headsIn(TableForm form, List<String> run, int width) {
    List<String> labels = columnLabels(form);
    for (int i = run.size() - 1; i >= 0; i--) {
      if (labels.contains(run.get(i))) {
        return i + 1;
      }
    }
    return run.size() >= width + 2 ? run.size() : 0;
  }

  private static List<String> columnLabels(TableForm form) {
    return form.type().columns().stream()
        .map(column -> ((ColumnKey) column).label().chinese())
        .toList();
  }

  /**
   * Draws the heads before a line.
   *
   * @param labelColumns how many grid columns the labels take
   */
  static Drawn draw(
      TableForm form, List<String> captions, FormEntry.Line line, int labelColumns, int year) {
    List<String> labels = columnLabels(form);
    boolean labelled = !line.wordings().isEmpty();
    List<String> leaves = leaves(form, line);
    List<String> named = captions.stream().filter(labels::contains).toList();
    boolean plain = labelled && (named.isEmpty() || inOrder(named, leaves, captions));
    if (plain) {
      return plain(captions, named, leaves, labelColumns, year);
    }
    return new Heads(leaves, rowLabels(form, line), labelled).search(captions, labelColumns);
  }

  private static List<String> leaves(TableForm form, FormEntry.Line line) {
    List<String> leaves = new ArrayList<>();
    for (Code code : line.cells()) {
      leaves.add(form.type()
          .find(code)
          .map(cell -> ((ColumnKey) cell.column()).label().chinese())
          .orElse(""));
    }
    return leaves;
  }

  /** The labels of the rows whose figures stand side by side on a line. */
  private static List<String> rowLabels(TableForm form, FormEntry.Line line) {
    return line.cells().stream()
        .flatMap(code -> form.type().find(code).stream())
        .map(cell -> ((RowKey) cell.row()).label().chinese())
        .distinct()
        .toList();
  }

  /** Whether the columns' heads stand side by side at the end, each once. */
  private static boolean inOrder(List<String> named, List<String> leaves, List<String> captions) {
    List<String> tail = captions.subList(captions.size() - named.size(), captions.size());
    return tail.equals(named)
        && leaves.stream().filter(named::contains).toList().equals(named);
  }

  private static Drawn plain(
      List<String> captions, List<String> named, List<String> leaves, int labelColumns, int year) {
    List<String> heads = new ArrayList<>();
    List<String> before;
    if (named.isEmpty()) {
      // worded otherwise than the columns: the last ones are their heads
      int first = Math.max(0, captions.size() - leaves.size());
      before = captions.subList(0, first);
      heads.addAll(captions.subList(first, captions.size()));
    } else {
      before = captions.subList(0, captions.size() - named.size());
      for (String leaf : leaves) {
        // the form's own head of this column changes: it is the year's
        heads.add(named.contains(leaf) ? leaf : year + leaf);
      }
    }
    int label = before.size() - 1;
    while (label > 0 && BESIDES.matcher(before.get(label)).matches()) {
      label--;
    }
    List<String> besides =
        label < 0 ? List.of() : List.copyOf(before.subList(label + 1, before.size()));
    int width = labelColumns + besides.size() + heads.size();
    List<List<PrintedCell>> rows = new ArrayList<>();
    for (int i = 0; i < label; i++) {
      rows.add(List.of(PrintedCell.label(before.get(i), width, 1)));
    }
    List<PrintedCell> row = new ArrayList<>();
    row.add(PrintedCell.label(label < 0 ? "" : before.get(label), labelColumns, 1));
    besides.forEach(head -> row.add(PrintedCell.label(head, 1, 1)));
    heads.forEach(head -> row.add(PrintedCell.label(head, 1, 1)));
    rows.add(row);
    return new Drawn(rows, besides);
  }

  /** Heads in several rows: those of single columns reach down to the figures, others span some. */
  private Drawn search(List<String> captions, int labelColumns) {
    for (int height = 1; height <= 4; height++) {
      Optional<List<List<PrintedCell>>> rows = new Attempt(captions, height, labelColumns).rows();
      if (rows.isPresent()) {
        return new Drawn(rows.get(), List.of());
      }
    }
    int width = leaves.size() + (labelled ? labelColumns : 0);
    List<List<PrintedCell>> rows = captions.stream()
        .map(caption -> List.of(PrintedCell.label(caption, width, 1)))
        .toList();
    return new Drawn(rows, List.of());
  }

  /** One height tried, by going back whenever a caption fits nowhere. */
  private final class Attempt {
    private final List<String> captions;
    private final int height;
    private final int labelColumns;
    private final boolean[][] covered;
    private final List<List<PrintedCell>> rows = new ArrayList<>();
    private final int columns;

    Attempt(List<String> captions, int height, int labelColumns) {
      this.captions = captions;
      this.height = height;
      this.labelColumns = labelColumns;
      this.columns = leaves.size() + (labelled ? 1 : 0);
      this.covered = new boolean[height][columns];
      for (int i = 0; i < height; i++) {
        rows.add(new ArrayList<>());
      }
    }

    Optional<List<List<PrintedCell>>> rows() {
      return place(0, 0) ? Optional.of(List.copyOf(rows)) : Optional.empty();
    }

    private boolean place(int caption, int from) {
      int at = from;
      while (at < height * columns && covered[at / columns][at % columns]) {
        at++;
      }
      if (caption == captions.size() || at == height * columns) {
        return caption == captions.size() && at == height * columns;
      }
      int row = at / columns;
      int column = at % columns;
      String text = captions.get(caption);
      boolean ownHead =
          isLabel(column) || leaves.get(column - (labelled ? 1 : 0)).equals(text);
      if (ownHead && tried(caption, row, column, 1, height - row, at)) {
        return true;
      }
      if (row == height - 1 || isLabel(column)) {
        return false;
      }
      int open = column;
      while (open < columns && !covered[row][open]) {
        open++;
      }
      for (int width = open - column; width > 1; width--) {
        if (isAllowed(text, column, width) && tried(caption, row, column, width, 1, at)) {
          return true;
        }
      }
      return false;
    }

    /** Several rows side by side: a row's title spans its own columns, any other spans whole rows. */
    private boolean isAllowed(String text, int column, int width) {
      if (labelled) {
        return true;
      }
      int block = leaves.size() / rowLabels.size();
      int row = rowLabels.indexOf(text);
      return row < 0
          ? column % block == 0 && width % block == 0
          : column == row * block && width == block;
    }

    private boolean isLabel(int column) {
      return labelled && column == 0;
    }

    private boolean tried(int caption, int row, int column, int width, int depth, int at) {
      cover(row, column, width, depth, true);
      int columnsWide = isLabel(column) ? labelColumns : width;
      rows.get(row).add(PrintedCell.label(captions.get(caption), columnsWide, depth));
      if (place(caption + 1, at + width)) {
        return true;
      }
      rows.get(row).remove(rows.get(row).size() - 1);
      cover(row, column, width, depth, false);
      return false;
    }

    private void cover(int row, int column, int width, int depth, boolean state) {
      for (int i = row; i < row + depth; i++) {
        for (int k = column; k < column + width; k++) {
          covered[i][k] = state;
        }
      }
    }
  }
}
