package io.github.gongkai.core.document;

import java.util.Arrays;
import org.jsoup.parser.Parser;

/**
 * Goes through a page from tag to tag, as long as it is written as pages should be. At the first
 * thing that is not ({@code <5}, an attribute without an end), and where there are more tags than
 * there may be, it says so and goes no further.
 */
final class TagScanner {

  /** What stands at the scanner's place. */
  enum Token {
    TEXT,
    START,
    END,
    /** A comment or the like, which shows nothing. */
    COMMENT,
    /** What takes a parser to understand. */
    ODD,
    /** The end of the page. */
    NOTHING
  }

  private static final int MOST_ATTRIBUTES = 64;

  private final String html;
  private final int length;
  private final int most;
  private int count;
  private int from;
  private int to;
  private int nameFrom;
  private int nameTo;
  private HtmlTag tag = HtmlTag.OTHER;
  private boolean closed;
  private int attributes;
  private int contentTo;

  /** For each attribute where its name begins and ends, and its value. */
  private int[] places = new int[4 * 8];

  TagScanner(String html, int most) {
    this.html = html;
    this.most = most;
    this.length = html.length();
  }

  /** Where the token begins. */
  int from() {
    return from;
  }

  /** Where the token ends. */
  int to() {
    return to;
  }

  /** The element of the tag. */
  HtmlTag tag() {
    return tag;
  }

  /** Whether the tag says that it has no end tag, {@code <o:p/>}. */
  boolean isClosed() {
    return closed;
  }

  /** Whether the tag's name is that of a tag seen before. */
  boolean hasNameAt(int start, int end) {
    return end - start == nameTo - nameFrom
        && html.regionMatches(true, nameFrom, html, start, end - start);
  }

  int nameFrom() {
    return nameFrom;
  }

  int nameTo() {
    return nameTo;
  }

  /** Goes by a line end that stands right here. */
  void skipLineEnd() {
    to += to < length && html.charAt(to) == '\n' ? 1 : 0;
  }

  /** Goes on to the next token. */
  Token next() {
    from = to;
    if (from == length) {
      return Token.NOTHING;
    }
    if (html.charAt(from) != '<') {
      int next = html.indexOf('<', from);
      to = next < 0 ? length : next;
      return Token.TEXT;
    }
    char c = from + 1 < length ? html.charAt(from + 1) : 0;
    if (HtmlCharacter.isLetter(c)) {
      return name(from + 1) && attributes() ? Token.START : Token.ODD;
    }
    if (c == '/' && from + 2 < length && HtmlCharacter.isLetter(html.charAt(from + 2))) {
      return name(from + 2) && attributes() ? Token.END : Token.ODD;
    }
    return c == '!' || c == '?' ? comment() : Token.ODD;
  }

  private Token comment() {
    int end = html.startsWith("<!--", from) ? commentEnd() : declarationEnd();
    if (end <= 0) {
      return Token.ODD;
    }
    to = end;
    return Token.COMMENT;
  }

  /** Behind {@code -->}; -1 where the comment ends otherwise, as {@code <!-->} and {@code --!>} do. */
  private int commentEnd() {
    for (int at = html.indexOf("--", from + 2); at >= 0; at = html.indexOf("--", at + 1)) {
      if (html.startsWith("!>", at + 2)) {
        return -1;
      }
      if (html.startsWith(">", at + 2)) {
        return at < from + 4 ? -1 : at + 3;
      }
    }
    return -1;
  }

  private int declarationEnd() {
    return html.startsWith("<![CDATA[", from) ? -1 : html.indexOf('>', from) + 1;
  }

  private boolean name(int start) {
    int at = start;
    while (at < length && isNamePart(html.charAt(at))) {
      at++;
    }
    nameFrom = start;
    nameTo = at;
    tag = HtmlTag.of(html, start, at);
    return at < length
        && ++count <= most
        && at - start <= PageBounds.LONGEST_NAME
        && (HtmlCharacter.isBlank(html.charAt(at))
            || html.charAt(at) == '>'
            || html.charAt(at) == '/');
  }

  /** Reads up to the tag's end. */
  private boolean attributes() {
    attributes = 0;
    closed = false;
    int at = nameTo;
    while (at < length) {
      char c = html.charAt(at);
      if (c == '>') {
        to = at + 1;
        return true;
      }
      if (HtmlCharacter.isBlank(c)) {
        at++;
      } else if (c == '/') {
        closed = at + 1 < length && html.charAt(at + 1) == '>';
        at++;
      } else {
        at = attribute(at);
        if (at < 0) {
          return false;
        }
      }
    }
    return false;
  }

  /** Reads an attribute and says where it ends; -1 when it is an odd one. */
  private int attribute(int start) {
    int at = start;
    while (at < length && !endsName(html.charAt(at))) {
      at++;
    }
    int end = at;
    while (at < length && HtmlCharacter.isBlank(html.charAt(at))) {
      at++;
    }
    if (at == length || end == start || isOddInName(html.charAt(end))) {
      return -1;
    }
    int valueFrom = end;
    int valueTo = end;
    if (html.charAt(at) == '=') {
      valueFrom = at + 1;
      while (valueFrom < length && HtmlCharacter.isBlank(html.charAt(valueFrom))) {
        valueFrom++;
      }
      char quote = valueFrom < length ? html.charAt(valueFrom) : 0;
      if (quote == '"' || quote == '\'') {
        valueTo = html.indexOf(quote, ++valueFrom);
        at = valueTo + 1;
      } else {
        valueTo = unquotedEnd(valueFrom);
        at = valueTo;
      }
    } else {
      at = end;
    }
    if (valueTo < 0 || attributes == MOST_ATTRIBUTES) {
      return -1;
    }
    add(start, end, valueFrom, valueTo);
    return at;
  }

  /** Where a value without quotes ends; -1 when it has characters that it may not have. */
  private int unquotedEnd(int start) {
    int at = start;
    while (at < length && !HtmlCharacter.isBlank(html.charAt(at)) && html.charAt(at) != '>') {
      char c = html.charAt(at);
      if (c == '"' || c == '\'' || c == '<' || c == '`' || c == '=' && at == start) {
        return -1;
      }
      at++;
    }
    return at == start || at == length ? -1 : at;
  }

  private void add(int start, int end, int valueFrom, int valueTo) {
    int place = 4 * attributes++;
    if (place == places.length) {
      places = Arrays.copyOf(places, 2 * place);
    }
    places[place] = start;
    places[place + 1] = end;
    places[place + 2] = valueFrom;
    places[place + 3] = valueTo;
  }

  /** The first attribute of this name in lower case; -1 when the tag has none. */
  int attribute(String name) {
    for (int i = 0; i < attributes; i++) {
      int start = places[4 * i];
      if (places[4 * i + 1] - start == name.length()
          && html.regionMatches(true, start, name, 0, name.length())) {
        return i;
      }
    }
    return -1;
  }

  boolean hasAttributes() {
    return attributes > 0;
  }

  /** Whether the first attribute of this name is the address of a file. */
  boolean isFile(String name) {
    int attribute = attribute(name);
    return attribute >= 0
        && PageHead.isFile(html, places[4 * attribute + 2], places[4 * attribute + 3]);
  }

  /** The value of the first attribute of this name; empty when the tag has none. */
  String value(String name) {
    int attribute = attribute(name);
    if (attribute < 0) {
      return "";
    }
    int start = places[4 * attribute + 2];
    int end = places[4 * attribute + 3];
    String value = html.substring(start, end);
    return value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, true);
  }

  /**
   * Goes on behind the end tag of an element whose content has no tags.
   *
   * @return whether there is one; the token is then the content
   */
  boolean skipTo(String endTag) {
    int at = to;
    from = to;
    do {
      at = html.indexOf("</", at);
      if (at < 0) {
        return false;
      }
      at += 2;
    } while (!html.regionMatches(true, at, endTag, 0, endTag.length())
        || at + endTag.length() == length
        || isNamePart(html.charAt(at + endTag.length())));
    int end = html.indexOf('>', at);
    int content = at - 2;
    int next = html.indexOf('<', at);
    if (end < 0 || next >= 0 && next < end || hidesEnd(content)) {
      return false;
    }
    contentTo = content;
    to = end + 1;
    return true;
  }

  /** Whether a script may go on behind what looks like its end. */
  private boolean hidesEnd(int contentEnd) {
    for (int at = html.indexOf('<', from); at < contentEnd; at = html.indexOf('<', at + 1)) {
      if (html.startsWith("<!--", at)) {
        return true;
      }
    }
    return false;
  }

  /** Where the content that was skipped ends. */
  int contentTo() {
    return contentTo;
  }

  private static boolean isNamePart(char c) {
    return HtmlCharacter.isLetter(c)
        || HtmlCharacter.isDigit(c)
        || c == ':'
        || c == '-'
        || c == '_';
  }

  private static boolean endsName(char c) {
    return c == '=' || c == '>' || c == '/' || HtmlCharacter.isBlank(c) || isOddInName(c);
  }

  private static boolean isOddInName(char c) {
    return c == '"' || c == '\'' || c == '<';
  }
}
