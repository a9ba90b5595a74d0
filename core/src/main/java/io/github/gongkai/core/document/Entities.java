package io.github.gongkai.core.document;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.parser.Parser;

/** The character references of a page, a blank that does not break or 49 for a digit; it repeats few. */
final class Entities {

  private static final int LONGEST = 34;
  private static final char REPLACEMENT = '\uFFFD';

  /** Those that most pages have; looking them up here starts no parser. */
  private static final Map<String, String> COMMON = Map.of(
      "&nbsp;", "\u00A0",
      "&#160;", "\u00A0",
      "&amp;", "&",
      "&lt;", "<",
      "&gt;", ">",
      "&quot;", "\"",
      "&ldquo;", "“",
      "&rdquo;", "”",
      "&mdash;", "—",
      "&middot;", "·");

  private final Map<String, String> read = new HashMap<>(COMMON);

  /** A stretch of a page as it reads. */
  String read(String html, int from, int to) {
    return to - from <= LONGEST
        ? read(html.substring(from, to))
        : Parser.unescapeEntities(html.substring(from, to), false);
  }

  private String read(String written) {
    return read.computeIfAbsent(written, name -> Parser.unescapeEntities(name, false));
  }

  /** Whether a parser left a character of the page out, if it read another one here. */
  static boolean isLeftOut(char written, char read) {
    return written == 0 && read != 0 && read != REPLACEMENT;
  }

  /** Where an entity that begins here ends if it is written as it should be; {@code from} when not. */
  int plainEnd(String html, int from, int limit) {
    int at = nameEnd(html, from, limit);
    boolean ended = at < limit && html.charAt(at) == ';';
    return ended && isEntity(html.substring(from, at + 1)) ? at + 1 : from;
  }

  /** Where the entity that begins here ends; {@code from} when none does. */
  int end(String html, int from, int limit) {
    if (from >= limit || html.charAt(from) != '&') {
      return from;
    }
    int plain = plainEnd(html, from, limit);
    if (plain > from) {
      return plain;
    }
    // &nbspX: an unended entity ends where its name does
    for (int end = nameEnd(html, from, limit); end > from + 1; end--) {
      if (isEntity(html.substring(from, end))) {
        return end;
      }
    }
    return from;
  }

  private static int nameEnd(String html, int from, int limit) {
    int at = from + 1;
    while (at < limit && at < from + LONGEST && isPart(html.charAt(at))) {
      at++;
    }
    return at;
  }

  private boolean isEntity(String written) {
    String character = read(written);
    if (character.equals(written)) {
      return false;
    }
    // what is read of &ltx is <x, an entity and a letter behind it
    return character.codePointCount(0, character.length()) == 1
        || written.endsWith(";") && !character.endsWith(";") && character.length() == 2;
  }

  private static boolean isPart(char c) {
    return HtmlCharacter.isLetter(c) || HtmlCharacter.isDigit(c) || c == '#';
  }
}
