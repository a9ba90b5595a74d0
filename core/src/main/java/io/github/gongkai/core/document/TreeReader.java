package io.github.gongkai.core.document;

import io.github.gongkai.core.document.HtmlTag.Effect;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Reads a page as a parser understands it, from the tree of its elements. */
final class TreeReader implements NodeFilter {

  private final PageText text;
  private final int depthLimit;

  private TreeReader(PageText text, int depthLimit) {
    this.text = text;
    this.depthLimit = depthLimit;
  }

  /** Reads what a page shows and what its head says. */
  static void read(org.jsoup.nodes.Document page, PageText text, PageHead head, int depthLimit) {
    page.filter(new TreeReader(text, depthLimit));
    head.title(page.title());
    page.traverse((node, depth) -> {
      if (node instanceof Element element) {
        switch (element.normalName()) {
          case "meta" -> head.entry(element.attr("name"), element.attr("content"));
          case "a" -> head.address(element.attr("href"));
          case "iframe", "embed" -> head.address(element.attr("src"));
          case "object" -> head.address(element.attr("data"));
          default -> {}
        }
      }
    });
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (text.isAtEnd()) {
      return FilterResult.STOP;
    }
    if (depth >= depthLimit) {
      text.tooDeep();
    }
    if (node instanceof TextNode written) {
      text.read(
          written.getWholeText(),
          written.sourceRange().startPos(),
          written.sourceRange().endPos());
    } else if (node instanceof Element element) {
      HtmlTag tag = HtmlTag.of(element.normalName());
      if (tag.effect() == Effect.UNSEEN || isUnseen(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (tag.effect() == Effect.FIELD) {
        Range range = element.sourceRange();
        text.field(FormField.value(element), range.startPos(), range.endPos());
        return FilterResult.SKIP_ENTIRELY;
      }
      if (tag.effect() == Effect.RAISED) {
        boolean note = element.closest("td, th") != null && isDigit(element.text());
        text.raised(note ? PageText.Raised.NOTE : PageText.Raised.WORDS);
      }
      text.begin(tag);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      HtmlTag tag = HtmlTag.of(element.normalName());
      if (tag.effect() == Effect.CELL) {
        text.endCell(CellSpan.of(element.attr("rowspan"), element.attr("colspan")));
      } else {
        text.end(tag);
      }
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isDigit(String raised) {
    return !raised.isEmpty() && Character.isDigit(raised.charAt(0));
  }

  private boolean isUnseen(Element element) {
    return element.attributesSize() > 0
        && (element.hasAttr("hidden") || UnseenStyles.hide(element.attr("style")));
  }
}
