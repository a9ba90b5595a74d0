package io.github.gongkai.core.document;

import io.github.gongkai.core.text.Recovered;
import io.github.gongkai.core.text.Recovery;
import io.github.gongkai.core.text.Repair;
import io.github.gongkai.core.text.Repaired;
import io.github.gongkai.model.Finding;
import java.util.ArrayList;
import java.util.List;

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
    Recovered recovered = Recovery.recover(decoded);
    List<Finding> findings = new ArrayList<>(recovered.findings());
    if (isHtml(recovered.text())) {
      HtmlReader.Page page = HtmlReader.read(recovered.text());
      Repaired repaired = Repair.repair(recovered.traced(page.text()));
      findings.addAll(repaired.findings());
      return new Document(
          repaired.text(),
          page.metadata(),
          Document.Format.HTML,
          TableScanner.ofPage(repaired.text(), page.spans()),
          findings);
    }
    Repaired repaired = Repair.repair(recovered.traced(PlainReader.read(recovered.text())));
    findings.addAll(repaired.findings());
    return new Document(
        repaired.text(),
        PageMetadata.none(),
        Document.Format.PLAIN,
        TableScanner.ofLines(repaired.text()),
        findings);
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
