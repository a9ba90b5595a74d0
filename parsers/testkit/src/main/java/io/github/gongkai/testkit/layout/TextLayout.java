package io.github.gongkai.testkit.layout;

import io.github.gongkai.testkit.print.Block;
import io.github.gongkai.testkit.print.PrintedCell;
import io.github.gongkai.testkit.print.PrintedReport;
import io.github.gongkai.testkit.print.PrintedTable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What crawlers leave of a page, as seen in {@code corpus/}. */
public enum TextLayout implements Layout {
  /** One cell a line. */
  CELL_LINES(Cells.APART, "\n") {
    @Override
    void row(StringBuilder text, List<PrintedCell> row, int merged) {
      row.forEach(cell -> text.append(cell.text()).append('\n'));
    }
  },
  /** One cell a line and an empty line behind it. */
  SPACED_CELL_LINES(Cells.APART, "\n\n") {
    @Override
    void row(StringBuilder text, List<PrintedCell> row, int merged) {
      row.forEach(cell -> text.append(cell.text()).append("\n\n"));
    }
  },
  /** {@code cell |} on a line. */
  PIPED_CELL_LINES(Cells.KEPT, "\n") {
    @Override
    void row(StringBuilder text, List<PrintedCell> row, int merged) {
      row.forEach(cell -> text.append(cell.text()).append(" |\n"));
    }
  },
  /** A pipe on a line of its own behind each cell. */
  LONE_PIPES(Cells.KEPT, "\n") {
    @Override
    void row(StringBuilder text, List<PrintedCell> row, int merged) {
      row.forEach(cell -> text.append(cell.text()).append("\n|\n"));
    }
  },
  /** A pipe before the row, then {@code cell |} on a line, and the pipes of merged cells at its end. */
  PIPE_BEFORE_ROW(Cells.KEPT, "\n") {
    @Override
    void row(StringBuilder text, List<PrintedCell> row, int merged) {
      text.append("|\n");
      for (int i = 0; i < row.size(); i++) {
        text.append(row.get(i).text()).append(" |");
        text.append(i == row.size() - 1 ? "|".repeat(merged) : "").append('\n');
      }
    }
  },
  /** The same with each cell indented, pipe and cell on different lines. */
  INDENTED_PIPES(Cells.KEPT, "\n") {
    @Override
    void row(StringBuilder text, List<PrintedCell> row, int merged) {
      text.append("| \n");
      for (int i = 0; i < row.size(); i++) {
        boolean last = i == row.size() - 1;
        text.append(' ').append(row.get(i).text()).append("  |");
        text.append(last ? "|".repeat(merged) : " ").append('\n');
      }
    }
  },
  /** {@code a | b | c |} with the pipes of merged cells at the end. */
  ROWS(Cells.KEPT, "\n") {
    @Override
    void row(StringBuilder text, List<PrintedCell> row, int merged) {
      text.append(joined(row, " | ")).append(" |").append("|".repeat(merged)).append('\n');
    }
  },
  /** Markdown with the pipes of merged cells. */
  MARKDOWN(Cells.KEPT, "\n") {
    @Override
    void row(StringBuilder text, List<PrintedCell> row, int merged) {
      text.append("| ").append(joined(row, " | "));
      text.append(" |").append("|".repeat(merged)).append('\n');
    }
  },
  /** Markdown that forgets merged cells. */
  RAGGED_MARKDOWN(Cells.KEPT, "\n") {
    @Override
    void row(StringBuilder text, List<PrintedCell> row, int merged) {
      text.append("| ").append(joined(row, " | ")).append(" |\n");
    }
  },
  /** Markdown that repeats merged cells in every place they cover, as converters do. */
  REPEATING_MARKDOWN(Cells.KEPT, "\n") {
    @Override
    void row(StringBuilder text, List<PrintedCell> row, int merged) {
      text.append("| ").append(joined(row, " | ")).append(" |\n");
    }

    @Override
    void write(PrintedTable table, StringBuilder text) {
      super.write(Reshaped.unmerged(table, Reshaped.Filling.REPEATED), text);
    }
  },
  /** Rows of cells with a blank between. */
  BLANKS(Cells.APART, "\n") {
    @Override
    void row(StringBuilder text, List<PrintedCell> row, int merged) {
      text.append(joined(row, " ")).append('\n');
    }
  },
  /** Rows of cells with a tabulator between. */
  TABULATORS(Cells.APART, "\n") {
    @Override
    void row(StringBuilder text, List<PrintedCell> row, int merged) {
      text.append(joined(row, "\t")).append('\n');
    }
  },
  /** Everything on one line, cells and paragraphs with a blank between. */
  ONE_LINE(Cells.APART, " ") {
    @Override
    void row(StringBuilder text, List<PrintedCell> row, int merged) {
      text.append(joined(row, " ")).append(' ');
    }
  },
  /** Cells run together, one row a line. */
  FUSED_ROWS(Cells.FUSED, "\n") {
    @Override
    void row(StringBuilder text, List<PrintedCell> row, int merged) {
      text.append(joined(row, "")).append('\n');
    }
  },
  /** Everything run together, as the archive's texts in {@code corpus/pages}. */
  FUSED(Cells.FUSED, "") {
    @Override
    void row(StringBuilder text, List<PrintedCell> row, int merged) {
      text.append(joined(row, ""));
    }
  };

  private final Cells cells;
  private final String end;

  TextLayout(Cells cells, String end) {
    this.cells = cells;
    this.end = end;
  }

  /**
   * Writes a row.
   *
   * @param merged how many columns of the grid the row's cells leave to others or span themselves
   */
  abstract void row(StringBuilder text, List<PrintedCell> row, int merged);

  private static String joined(List<PrintedCell> row, String separator) {
    return row.stream().map(PrintedCell::text).collect(Collectors.joining(separator));
  }

  @Override
  public String id() {
    return "text/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public String write(PrintedReport report, long seed) {
    StringBuilder text = new StringBuilder();
    report.blocks().forEach(block -> write(block, text));
    return text.toString();
  }

  void write(Block block, StringBuilder text) {
    if (block instanceof Block.Paragraph paragraph) {
      text.append(paragraph.text()).append(end);
    } else {
      write(((Block.Table) block).printed(), text);
    }
  }

  void write(PrintedTable table, StringBuilder text) {
    for (List<PrintedCell> row : table.rows()) {
      row(text, row, Math.max(0, table.width() - row.size()));
    }
  }

  @Override
  public Cells cells() {
    return cells;
  }

  @Override
  public boolean isHtml() {
    return false;
  }

  /** Words that stand in every place of a merged cell may head any of them. */
  @Override
  public boolean isClear() {
    return this != REPEATING_MARKDOWN;
  }
}
