package io.github.gongkai.examples.benchmarks.reading;

import io.github.gongkai.core.ReportReader;
import io.github.gongkai.core.template.Template;
import io.github.gongkai.testkit.Recipe;
import io.github.gongkai.testkit.layout.HtmlLayout;
import io.github.gongkai.testkit.layout.HtmlStyle;
import io.github.gongkai.testkit.layout.TextLayout;
import io.github.gongkai.testkit.report.Size;
import java.nio.charset.StandardCharsets;

/** Documents of the test kit, from a department's page to one with more text than any report has. */
public enum KitDocument {
  /** A department's page. */
  DEPARTMENT(5, true),
  /** A page out of a word processor. */
  WORD(200, true),
  /** A page with ten times as much text. */
  LARGE(2000, true),
  /** A page's text, as a crawler left it. */
  TEXT(20, false),
  /** As much text. */
  LARGE_TEXT(2000, false);

  private static final String PARAGRAPH = "全县各级各部门认真落实条例规定，加强平台建设和队伍培训，工作有序推进，群众满意度稳步提高。";

  private final int kilobytes;
  private final boolean html;

  KitDocument(int kilobytes, boolean html) {
    this.kilobytes = kilobytes;
    this.html = html;
  }

  boolean isHtml() {
    return html;
  }

  byte[] bytes() {
    return html ? page(kilobytes * 1000) : text(kilobytes * 1000);
  }

  /** A report's page of about so many bytes, the rest paragraphs. */
  static byte[] page(int size) {
    HtmlStyle style = size < 50_000 ? HtmlStyle.PLAIN : HtmlStyle.WORD;
    String page = recipe(size).withLayout(HtmlLayout.of(style)).make().text();
    String paragraph =
        "<p class=\"MsoNormal\" style=\"text-indent:32pt\"><span>" + PARAGRAPH + "</span></p>\n";
    int end = page.lastIndexOf("</body>");
    return filled(page.substring(0, end), paragraph, page.substring(end), size);
  }

  /** A report's text of about so many bytes. */
  static byte[] text(int size) {
    String text = recipe(size).withLayout(TextLayout.CELL_LINES).make().text();
    return filled(text, PARAGRAPH + "\n", "", size);
  }

  private static Recipe recipe(int size) {
    String wanted = size < 10_000 ? "fujian-2014" : "national-2021";
    Template template = ReportReader.create().templates().stream()
        .filter(known -> known.id().value().equals(wanted))
        .findFirst()
        .orElseThrow();
    return Recipe.of(template, 1).withSize(Size.COUNTY);
  }

  private static byte[] filled(String before, String filling, String behind, int size) {
    int has = (before + behind).getBytes(StandardCharsets.UTF_8).length;
    int times = Math.max(0, (size - has) / filling.getBytes(StandardCharsets.UTF_8).length);
    return (before + filling.repeat(times) + behind).getBytes(StandardCharsets.UTF_8);
  }
}
