package io.github.gongkai.core.document;

import java.util.List;

/**
 * Counts a page's tags before it is parsed, because every tag costs a parser a hundred times its
 * length. Where there are too many, the page is cut behind the last block that is complete, so that
 * no number is cut in two. A tag whose name has no end counts as too many: joining it to one name
 * takes a parser time by the square of its length.
 */
final class PageBounds {

  static final int LONGEST_NAME = 100;

  /** Tags before which no word or number goes on. */
  private static final List<String> BLOCKS =
      List.of("table", "tr", "p", "div", "li", "br", "h1", "h2", "h3");

  private PageBounds() {}

  /** Where to end so that a page has at most so many tags: its own end, or where a block begins. */
  static int end(String html, int tags) {
    int count = 0;
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      int from = name(html, at);
      if (from < html.length() && HtmlCharacter.isLetter(html.charAt(from))) {
        if (++count > tags || nameEnd(html, from) - from > LONGEST_NAME) {
          return lastBlock(html, at);
        }
      }
    }
    return html.length();
  }

  private static int lastBlock(String html, int end) {
    for (int at = end; at > 0; at = html.lastIndexOf('<', at - 1)) {
      int from = name(html, at);
      if (from < html.length()
          && HtmlCharacter.isLetter(html.charAt(from))
          && isBlock(html, from, nameEnd(html, from))) {
        return at;
      }
    }
    return 0;
  }

  /** Where the name of a tag would begin. */
  private static int name(String html, int tag) {
    boolean closing = tag + 1 < html.length() && html.charAt(tag + 1) == '/';
    return closing ? tag + 2 : tag + 1;
  }

  private static boolean isBlock(String html, int from, int to) {
    for (String block : BLOCKS) {
      int length = block.length();
      if (length == to - from && html.regionMatches(true, from, block, 0, length)) {
        return true;
      }
    }
    return false;
  }

  private static int nameEnd(String html, int from) {
    int to = from;
    while (to < html.length() && to - from <= LONGEST_NAME && !endsName(html.charAt(to))) {
      to++;
    }
    return to;
  }

  private static boolean endsName(char c) {
    return c == '>' || c == '/' || HtmlCharacter.isBlank(c);
  }
}
