package io.github.gongkai.testkit.layout;

import io.github.gongkai.testkit.print.PrintedCell;

/** Whose hand wrote the HTML. */
public enum HtmlStyle {
  /** The editor of TRS: spans in paragraphs in cells. */
  TRS("<table border=\"1\" cellspacing=\"0\"><tbody>", "</tbody></table>") {
    @Override
    String cell(PrintedCell cell, String content) {
      return "<td" + spans(cell) + "><p><span>" + content + "</span></p></td>";
    }

    @Override
    String paragraph(String content) {
      return "<p><span><span>" + content + "</span></span></p>";
    }
  },
  /** Word's export: classes, styles and empty office tags. */
  WORD(
      "<table class=\"MsoNormalTable\" border=\"1\" cellspacing=\"0\" style=\"border-collapse:collapse;\n"
          + "mso-padding-alt:0.0000pt 5.4000pt 0.0000pt 5.4000pt ;\"><tbody>",
      "</tbody></table>") {
    @Override
    String cell(PrintedCell cell, String content) {
      return "<td width=\"64\" valign=\"center\""
          + spans(cell)
          + " style=\"width:48.0pt;border:1.0000pt solid windowtext;\nmso-border-alt:0.5pt solid windowtext;\">"
          + "<p class=\"MsoNormal\" align=\"center\" style=\"text-align:center;line-height:18.0pt;\">"
          + "<span lang=\"EN-US\" style=\"font-family:仿宋_GB2312;font-size:12.0pt;\">"
          + content
          + "<o:p></o:p></span></p></td>";
    }

    @Override
    String paragraph(String content) {
      return "<p class=\"MsoNormal\" style=\"text-indent:32.0pt;\"><span style=\"font-family:仿宋_GB2312\">"
          + content
          + "</span><span lang=\"EN-US\"><o:p>&nbsp;</o:p></span></p>";
    }
  },
  /** WPS: the text twice nested, an empty span and a blank behind it. */
  WPS(
      "<table class=\"MsoNormalTable\" style=\"border-collapse:collapse;border:none;\"><tbody>",
      "</tbody></table>") {
    @Override
    String cell(PrintedCell cell, String content) {
      return "<td"
          + spans(cell)
          + "><p class=\"p\"><span><span>"
          + content
          + "</span><span>&nbsp;</span></span><span></span></p></td>";
    }

    @Override
    String paragraph(String content) {
      return "<p class=\"p\"><span>" + content + "</span><span></span></p>";
    }
  },
  /** A plain editor. */
  PLAIN("<table>\n", "</table>\n") {
    @Override
    String cell(PrintedCell cell, String content) {
      return "    <td" + spans(cell) + ">" + content + "</td>\n";
    }

    @Override
    String paragraph(String content) {
      return "<p>　　" + content + "</p>\n";
    }
  },
  /** By hand, long ago: capitals, no quotes, no ends. */
  HAND_MADE("<TABLE BORDER=1 CELLPADDING=2>", "</TABLE>") {
    @Override
    String cell(PrintedCell cell, String content) {
      String spans = spans(cell).replace("\"", "").replace("span=", "SPAN=");
      return "<TD NOWRAP" + spans + "><FONT SIZE=2>" + content + "</FONT>";
    }

    @Override
    String paragraph(String content) {
      return "&nbsp;&nbsp;&nbsp;&nbsp;" + content + "<BR><BR>\n";
    }
  };

  private final String start;
  private final String end;

  HtmlStyle(String start, String end) {
    this.start = start;
    this.end = end;
  }

  abstract String cell(PrintedCell cell, String content);

  abstract String paragraph(String content);

  String start() {
    return start;
  }

  String end() {
    return end;
  }

  private static String spans(PrintedCell cell) {
    return (cell.columns() > 1 ? " colspan=\"" + cell.columns() + "\"" : "")
        + (cell.rows() > 1 ? " rowspan=\"" + cell.rows() + "\"" : "");
  }
}
