package io.github.gongkai.core.document;

import io.github.gongkai.core.limit.Deadline;
import io.github.gongkai.core.limit.Limit;
import io.github.gongkai.core.text.ReadingText;
import io.github.gongkai.model.source.Span;
import java.util.List;
import java.util.Map;
import org.jsoup.parser.Parser;

/**
 * Reads a web page. Most pages nest as they are written and need no tree; the others are left to a
 * parser.
 */
final class HtmlReader {

  /** Of as many parts of the time the first is for parsing. */
  private static final int PARTS = 2;

  private HtmlReader() {}

  /**
   * What a page shows.
   *
   * @param text its text, not yet repaired
   * @param spans the spans of its cells in their order
   * @param metadata what its head says
   * @param reached the limits that were reached, and where in the page
   */
  record Page(
      ReadingText.Builder text,
      List<CellSpan> spans,
      PageMetadata metadata,
      Map<Limit, Span> reached) {}

  static Page read(String html, DocumentLimits limits, Deadline deadline) {
    PageText text = new PageText(html, limits, deadline);
    PageHead head = new PageHead();
    if (html.indexOf(0) < 0 && new NestedPage(html, text, head, limits).read()) {
      text.end(false);
      return page(text, head);
    }
    return parsed(html, limits, deadline);
  }

  /** Reads a page as a parser understands it. */
  static Page parsed(String html, DocumentLimits limits, Deadline deadline) {
    int end = PageBounds.end(html, limits.tags());
    PageSource source = new PageSource(html.substring(0, end), deadline.first(PARTS));
    org.jsoup.nodes.Document tree = Parser.htmlParser()
        .setTrackPosition(true)
        .setMaxDepth(limits.depth())
        .parseInput(source, "");
    PageText text = new PageText(html, limits, deadline);
    PageHead head = new PageHead();
    TreeReader.read(tree, text, head, limits.depth());
    text.end(source.isCut());
    if (end < html.length()) {
      text.tooManyTags(end);
    }
    return page(text, head);
  }

  private static Page page(PageText text, PageHead head) {
    return new Page(text.text(), text.spans(), head.metadata(), text.reached());
  }
}
