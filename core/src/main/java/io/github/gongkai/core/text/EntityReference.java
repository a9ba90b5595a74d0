package io.github.gongkai.core.text;

import java.util.Optional;
import org.jsoup.parser.Parser;

/**
 * A character reference of HTML that stands in a text unresolved, by name ({@code nbsp}) or number
 * ({@code #160}), also one whose ampersand was escaped again.
 *
 * @param character what it stands for; a blank for a control character
 * @param end the index behind it
 */
record EntityReference(char character, int end) {

  private static final int LONGEST = 34;

  /** The ampersand itself, escaped. */
  private static final String[] AMPERSANDS = {"amp;", "#38;", "#x26;"};

  /** Entities of blanks, which crawlers leave without their semicolon, too. */
  private static final String[] UNENDED = {"nbsp", "emsp", "ensp"};

  /** The reference that begins with this ampersand. */
  static Optional<EntityReference> at(CharSequence text, int ampersand) {
    int from = ampersand + 1;
    for (int next = afterAmpersand(text, from); next > from; next = afterAmpersand(text, from)) {
      from = next;
    }
    Optional<EntityReference> ended = ended(text, from);
    if (ended.isPresent()) {
      return ended;
    }
    for (String name : UNENDED) {
      int end = from + name.length();
      if (startsWith(text, from, name) && (end == text.length() || !isPart(text.charAt(end)))) {
        return Optional.of(new EntityReference(' ', end));
      }
    }
    return from > ampersand + 1 ? Optional.of(new EntityReference('&', from)) : Optional.empty();
  }

  private static int afterAmpersand(CharSequence text, int from) {
    for (String ampersand : AMPERSANDS) {
      if (startsWith(text, from, ampersand)) {
        return from + ampersand.length();
      }
    }
    return from;
  }

  private static Optional<EntityReference> ended(CharSequence text, int from) {
    int end = from;
    while (end < text.length() && end < from + LONGEST && isPart(text.charAt(end))) {
      end++;
    }
    if (end == from || end == text.length() || text.charAt(end) != ';') {
      return Optional.empty();
    }
    String read = Parser.unescapeEntities("&" + text.subSequence(from, end + 1), false);
    if (read.length() != 1 || Character.isSurrogate(read.charAt(0))) {
      return Optional.empty();
    }
    char c = read.charAt(0);
    return Optional.of(new EntityReference(Character.isISOControl(c) ? ' ' : c, end + 1));
  }

  private static boolean startsWith(CharSequence text, int from, String word) {
    return from + word.length() <= text.length()
        && word.contentEquals(text.subSequence(from, from + word.length()));
  }

  private static boolean isPart(char c) {
    return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '#';
  }
}
