package io.github.gongkai.core.document;

import io.github.gongkai.core.text.Mark;
import io.github.gongkai.core.text.ReadingText;

/** Shows reading texts with their marks as letters. */
final class Pages {

  private Pages() {}

  /** {@code {} a table's ends, {@code |} a cell's, {@code ;} a row's, {@code ¶} a line's. */
  static String shown(String document) {
    StringBuilder shown = new StringBuilder();
    ReadingText text = DocumentParser.parse(document).text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      shown.append(
          switch (c) {
            case Mark.TABLE -> '{';
            case Mark.TABLE_END -> '}';
            case Mark.CELL -> '|';
            case Mark.ROW -> ';';
            case Mark.LINE -> '¶';
            default -> c;
          });
    }
    return shown.toString();
  }

  static String table(String... cells) {
    return "<table><tr><td>" + String.join("</td><td>", cells) + "</td></tr></table>";
  }
}
