package io.github.gongkai.testkit.layout;

import io.github.gongkai.testkit.chance.Dice;
import io.github.gongkai.testkit.print.Block;
import io.github.gongkai.testkit.print.PrintedCell;
import io.github.gongkai.testkit.print.PrintedReport;
import io.github.gongkai.testkit.print.PrintedTable;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Writes one page. */
final class HtmlWriter {

  private final HtmlLayout layout;
  private final Dice dice;
  private final StringBuilder html = new StringBuilder();

  HtmlWriter(HtmlLayout layout, Dice dice) {
    this.layout = layout;
    this.dice = dice;
  }

  String write(PrintedReport printed) {
    html.append("<!DOCTYPE html>\n<html><head>")
        .append(HtmlLayout.DECLARATION)
        .append("\n<title>")
        .append(escaped(printed.report().title()))
        .append("</title>\n");
    html.append("<meta name=\"ArticleTitle\" content=\"")
        .append(escaped(printed.report().title()))
        .append("\"/>\n<meta name=\"PubDate\" content=\"")
        .append(printed.report().published())
        .append("\"/>\n</head><body>\n");
    // with dice of its own, so that the article is the same without it
    Chrome chrome = new Chrome(printed.report(), Dice.of(dice.seed()));
    html.append(has(HtmlFeature.CHROME) ? chrome.before() : "");
    boolean framed = has(HtmlFeature.LAYOUT_TABLE);
    html.append(framed ? "<table width=\"100%\"><tr><td>左侧</td><td>" : "<div class=\"article\">");
    html.append(has(HtmlFeature.INDEX_TABLE) ? chrome.index() : "");
    for (Block block : printed.blocks()) {
      write(block);
    }
    html.append(framed ? "</td></tr></table>\n" : "</div>\n");
    html.append(has(HtmlFeature.CHROME) ? chrome.after() : "");
    return html.append("</body></html>\n").toString();
  }

  private boolean has(HtmlFeature feature) {
    return layout.features().contains(feature);
  }

  private void write(Block block) {
    if (has(HtmlFeature.HIDDEN_ELEMENTS) && dice.chance(0.2)) {
      html.append("<div style=\"display: none\">备用 12 345 6789</div>");
    }
    if (block instanceof Block.Table table) {
      write(table.printed());
    } else if (block instanceof Block.Paragraph paragraph) {
      String words = escaped(paragraph.text());
      html.append(
          paragraph.role() == Block.Role.TITLE
              ? "<h1>" + words + "</h1>\n"
              : layout.style().paragraph(words));
    }
  }

  private void write(PrintedTable printed) {
    PrintedTable table =
        has(HtmlFeature.SPLIT_HEADS) ? Reshaped.withSplitHeads(printed, dice) : printed;
    table =
        has(HtmlFeature.UNMERGED_CELLS) ? Reshaped.unmerged(table, Reshaped.Filling.EMPTY) : table;
    boolean nested = has(HtmlFeature.NESTED_TABLES);
    html.append(nested ? "<table width=\"95%\"><tr><td>" : "");
    rows(table);
    html.append(nested ? "</td></tr></table>" : "");
  }

  private void rows(PrintedTable table) {
    int splitAt = has(HtmlFeature.CONTINUED_TABLES) ? splitRow(table) : -1;
    start();
    if (has(HtmlFeature.HEAD_ELEMENTS) && dice.chance(0.3)) {
      // where the style opened a body already, parsers move it out of the way
      html.append("<caption>单位：件</caption>");
    }
    int open = 0;
    for (int i = 0; i < table.rows().size(); i++) {
      boolean apart = has(HtmlFeature.ROW_TABLES) && i > 0 && open <= i;
      if (i == splitAt || apart) {
        html.append(layout.style().end());
        start();
      }
      for (PrintedCell cell : table.rows().get(i)) {
        open = Math.max(open, i + cell.rows());
      }
      row(table.rows().get(i));
    }
    if (has(HtmlFeature.BLANK_LAST_ROW)) {
      row(Collections.nCopies(table.width(), new PrintedCell("\u00A0", 1, 1, Optional.empty())));
    }
    html.append(layout.style().end());
  }

  /** The second half begins at a line, and where no merged cell reaches across. */
  private int splitRow(PrintedTable table) {
    int open = 0;
    for (int i = 0; i < table.rows().size(); i++) {
      List<PrintedCell> row = table.rows().get(i);
      boolean hasFigures = row.stream().anyMatch(cell -> cell.code().isPresent());
      if (i >= table.rows().size() / 2 && open <= i && hasFigures) {
        return i;
      }
      for (PrintedCell cell : row) {
        open = Math.max(open, i + cell.rows());
      }
    }
    return -1;
  }

  private void start() {
    String start = layout.style().start();
    html.append(
        has(HtmlFeature.OTHER_ATTRIBUTES)
            ? start.replaceFirst("(?i)<table", "<table data-sort=\"amount\" align=\"center\"")
            : start);
  }

  private void row(List<PrintedCell> row) {
    html.append(
        has(HtmlFeature.OTHER_ATTRIBUTES) ? "<tr class=\"firstRow\" height=\"31\">" : "<tr>");
    boolean head = row.stream().noneMatch(cell -> cell.code().isPresent());
    for (PrintedCell cell : row) {
      if (has(HtmlFeature.COMMENTS) && dice.chance(0.1)) {
        html.append("<!-- 单元格 7 -->");
      }
      PrintedCell drawn = cell;
      if (head && has(HtmlFeature.WRONG_SPANS) && dice.chance(0.3)) {
        drawn = new PrintedCell(cell.text(), cell.columns() + 1, cell.rows(), cell.code());
      }
      String written = layout.style().cell(drawn, wrapped(content(drawn)));
      html.append(
          head && has(HtmlFeature.HEAD_ELEMENTS)
              ? written.replaceFirst("^(\\s*)<(td|TD)\\b", "$1<th").replaceFirst("</td>", "</th>")
              : written);
    }
    html.append("</tr>\n");
  }

  private String wrapped(String content) {
    return has(HtmlFeature.WRAPPED_CELLS)
        ? "<div align=\"center\"><strong><span>" + content + "</span></strong></div>"
        : content;
  }

  private String content(PrintedCell cell) {
    String text = cell.text();
    if (cell.code().isPresent()) {
      return figure(text);
    }
    boolean upright = has(HtmlFeature.UPRIGHT_LABELS) && cell.rows() > 1 && text.length() < 12;
    if (upright) {
      StringBuilder letters = new StringBuilder();
      text.chars()
          .forEach(c ->
              letters.append("<p>").append(escaped(String.valueOf((char) c))).append("</p>"));
      return letters.toString();
    }
    if (text.length() < 4) {
      return escaped(text);
    }
    int middle = text.length() / 2;
    String gap = has(HtmlFeature.BROKEN_LABELS) && dice.chance(0.4)
        ? "<br/>"
        : has(HtmlFeature.HARD_BLANKS) && dice.chance(0.3) ? "&nbsp;" : "";
    return escaped(text.substring(0, middle)) + gap + escaped(text.substring(middle));
  }

  private String figure(String text) {
    StringBuilder content = new StringBuilder();
    boolean blank = has(HtmlFeature.HARD_BLANKS);
    content.append(blank && dice.chance(0.3) ? "&nbsp;" : "");
    if (has(HtmlFeature.SPLIT_DIGITS) && text.length() > 1) {
      text.chars()
          .forEach(c ->
              content.append("<span>").append(escaped(String.valueOf((char) c))).append("</span>"));
    } else {
      content.append(escaped(text));
    }
    return content.append(blank && dice.chance(0.3) ? "&nbsp;&nbsp;" : "").toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\u00A0", "&nbsp;");
  }
}
