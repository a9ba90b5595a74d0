package io.github.gongkai.core.document;

import io.github.gongkai.core.text.ReadingText;
import io.github.gongkai.model.Finding;
import java.util.ArrayList;
import java.util.List;

/**
 * A document, taken apart: its linear text and what its head says of it.
 *
 * @param text the text with its tables as marks
 * @param metadata the page's metadata
 * @param format how it was written
 * @param tables the tables it draws, in order
 * @param findings what had to be repaired in its text
 */
public record Document(
    ReadingText text,
    PageMetadata metadata,
    Format format,
    List<DrawnTable> tables,
    List<Finding> findings) {

  /** Copies the lists. */
  public Document {
    tables = List.copyOf(tables);
    findings = List.copyOf(findings);
  }

  /** The same document with one finding more, unless it has one of the same code. */
  Document with(Finding finding) {
    if (findings.stream().anyMatch(found -> found.code().equals(finding.code()))) {
      return this;
    }
    List<Finding> more = new ArrayList<>(findings);
    more.add(finding);
    return new Document(text, metadata, format, tables, more);
  }

  /** How a document is written. */
  public enum Format {
    /** A web page. */
    HTML,
    /** Text as a crawler left it. */
    PLAIN
  }
}
