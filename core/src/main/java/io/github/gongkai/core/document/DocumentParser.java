package io.github.gongkai.core.document;

import io.github.gongkai.core.limit.Deadline;
import io.github.gongkai.core.limit.Limit;
import io.github.gongkai.core.text.ReadingText;
import io.github.gongkai.core.text.Recovered;
import io.github.gongkai.core.text.Recovery;
import io.github.gongkai.core.text.Repair;
import io.github.gongkai.core.text.Repaired;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Takes a decoded document apart. Whether it is HTML is told by its tags, not by its name: crawled
 * text may be called {@code .html} and the reverse.
 */
public final class DocumentParser {

  private static final int SNIFFED = 4096;

  /** Of as many parts of the time the first is for what was read wrongly. */
  private static final int PARTS = 4;

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
    return parse(decoded, limits, Deadline.never());
  }

  /**
   * Parses a document, as far as there is time.
   *
   * @param decoded its decoded text
   * @param limits what it may cost
   * @param deadline when to end
   * @return the document, with a finding for every limit that was reached
   */
  public static Document parse(String decoded, DocumentLimits limits, Deadline deadline) {
    boolean html = isHtml(decoded);
    int end = html ? decoded.length() : PlainReader.end(decoded, limits.characters());
    // of a page longer than any text may be, mostly pictures, only the text is looked through
    boolean pictures = html && end > limits.characters();
    String read = decoded.substring(0, end);
    Deadline recovery = deadline.first(PARTS);
    Recovered recovered = pictures ? Recovered.unchanged(read) : Recovery.recover(read, recovery);
    List<Finding> findings = new ArrayList<>(recovered.findings());
    if (end < decoded.length()) {
      findings.add(Limit.CHARACTERS.reached(Span.of(end, decoded.length())));
    }
    Document document = html
        ? page(recovered, pictures, limits, findings, deadline)
        : lines(recovered, limits, findings, deadline);
    OptionalInt late =
        IntStream.concat(recovery.place().stream(), deadline.place().stream()).min();
    return late.isEmpty()
        ? document
        : document.with(Limit.TIME.reached(Span.of(late.getAsInt(), decoded.length())));
  }

  private static Document page(
      Recovered recovered,
      boolean unrecovered,
      DocumentLimits limits,
      List<Finding> findings,
      Deadline deadline) {
    HtmlReader.Page page = HtmlReader.read(recovered.text(), limits, deadline);
    page.reached().forEach((limit, place) -> findings.add(limit.reached(recovered.traced(place))));
    ReadingText.Builder text = unrecovered
        ? Recovery.recover(page.text(), findings, deadline)
        : recovered.traced(page.text());
    Repaired repaired = Repair.repair(text, deadline);
    TableScanner tables = TableScanner.ofPage(repaired.text(), page.spans(), limits, deadline);
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
      Recovered recovered, DocumentLimits limits, List<Finding> findings, Deadline deadline) {
    ReadingText.Builder text = recovered.traced(PlainReader.read(recovered.text(), deadline));
    Repaired repaired = Repair.repair(text, deadline);
    TableScanner tables = TableScanner.ofLines(repaired.text(), limits, deadline);
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
