package io.github.gongkai.core.document;

import io.github.gongkai.core.limit.Limit;
import io.github.gongkai.core.text.Recovered;
import io.github.gongkai.core.text.Recovery;
import io.github.gongkai.core.text.Repair;
import io.github.gongkai.core.text.Repaired;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.source.Span;
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
   * Parses a document within the usual limits.
   *
   * @param decoded its decoded text
   * @return the document
   */
  public static Document parse(String decoded) {
    return parse(decoded, DocumentLimits.USUAL);
  }

  /**
   * Parses a document.
   *
   * @param decoded its decoded text
   * @param limits what it may cost
   * @return the document, with a finding for every limit that was reached
   */
  public static Document parse(String decoded, DocumentLimits limits) {
    boolean html = isHtml(decoded);
    int end = html
        ? PageBounds.end(decoded, limits.tags())
        : PlainReader.end(decoded, limits.characters());
    Recovered recovered = recover(decoded.substring(0, end), limits);
    List<Finding> findings = new ArrayList<>(recovered.findings());
    if (end < decoded.length()) {
      Limit limit = html ? Limit.TAGS : Limit.CHARACTERS;
      findings.add(limit.reached(Span.of(end, decoded.length())));
    }
    return html ? page(recovered, limits, findings) : lines(recovered, limits, findings);
  }

  /** A page longer than any text may be is mostly pictures, not worth the memory to look through. */
  private static Recovered recover(String decoded, DocumentLimits limits) {
    return decoded.length() > limits.characters()
        ? Recovered.unchanged(decoded)
        : Recovery.recover(decoded);
  }

  private static Document page(Recovered recovered, DocumentLimits limits, List<Finding> findings) {
    HtmlReader.Page page = HtmlReader.read(recovered.text(), limits);
    page.reached().forEach((limit, place) -> findings.add(limit.reached(recovered.traced(place))));
    Repaired repaired = Repair.repair(recovered.traced(page.text()));
    TableScanner tables = TableScanner.ofPage(repaired.text(), page.spans(), limits);
    findings.addAll(repaired.findings());
    findings.addAll(tables.findings());
    return new Document(
        repaired.text(),
        page.metadata().map(Repair::words),
        Document.Format.HTML,
        tables.tables(),
        findings);
  }

  private static Document lines(
      Recovered recovered, DocumentLimits limits, List<Finding> findings) {
    Repaired repaired = Repair.repair(recovered.traced(PlainReader.read(recovered.text())));
    TableScanner tables = TableScanner.ofLines(repaired.text(), limits);
    findings.addAll(repaired.findings());
    findings.addAll(tables.findings());
    return new Document(
        repaired.text(), PageMetadata.none(), Document.Format.PLAIN, tables.tables(), findings);
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
