package io.github.gongkai.core.document;

import io.github.gongkai.core.text.Repair;
import io.github.gongkai.core.text.Repaired;

/**
 * Takes a decoded document apart. Whether it is HTML is told by its tags, not by its name: crawled
 * text may be called {@code .html} and the reverse.
 */
public final class DocumentParser {

  private static final int SNIFFED = 4096;
  private static final String[] HTML_SIGNS = {
    "<!doctype html",
    "<html",
    "<head",
    "<body",
    "<table",
    "<tbody",
    "<tr",
    "<td",
    "<div",
    "<p>",
    "<p ",
    "<span",
    "<meta",
    "<title",
    "<br",
    "<ul",
    "<section",
    "<article",
    "<font",
    "<pre",
    "<center",
    "<h1",
    "<h2",
    "<h3",
    "<strong",
    "<ol",
    "<main"
  };

  private DocumentParser() {}

  /**
   * Parses a document.
   *
   * @param decoded its decoded text
   * @return the document
   */
  public static Document parse(String decoded) {
    if (isHtml(decoded)) {
      HtmlReader.Page page = HtmlReader.read(decoded);
      Repaired repaired = Repair.repair(page.text());
      return new Document(
          repaired.text(),
          page.metadata(),
          Document.Format.HTML,
          TableScanner.ofPage(repaired.text(), page.spans()),
          repaired.findings());
    }
    Repaired repaired = Repair.repair(PlainReader.read(decoded));
    return new Document(
        repaired.text(),
        PageMetadata.none(),
        Document.Format.PLAIN,
        TableScanner.ofLines(repaired.text()),
        repaired.findings());
  }

  private static boolean isHtml(String decoded) {
    for (int i = 0; i < Math.min(SNIFFED, decoded.length()); i++) {
      if (decoded.charAt(i) == '<') {
        for (String sign : HTML_SIGNS) {
          if (decoded.regionMatches(true, i, sign, 0, sign.length())) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
