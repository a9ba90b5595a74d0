package io.github.gongkai.core.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON (RFC 8259) into maps, lists, texts, exact numbers, truth values and {@link
 * JsonText.Null}. An object that names a member twice is refused: which of the two counts is
 * nowhere said.
 */
final class JsonParser {
  /** Deeper than any report is written, and shallow enough for every stack. */
  private static final int DEPTH = 64;

  private final String text;
  private int at;

  private JsonParser(String text) {
    this.text = text;
  }

  /**
   * Reads one object and nothing else.
   *
   * @throws IllegalArgumentException if the text is not one JSON object
   */
  static JsonObject object(String text) {
    JsonParser parser = new JsonParser(text);
    Object value = parser.value(0);
    parser.skipBlanks();
    if (parser.at < text.length() || !(value instanceof Map<?, ?> map)) {
      throw parser.failure("one object");
    }
    return JsonObject.of(map);
  }

  private Object value(int depth) {
    skipBlanks();
    if (depth > DEPTH) {
      throw failure("values nested less deep");
    }
    return switch (peek()) {
      case '{' -> members(depth);
      case '[' -> items(depth);
      case '"' -> string();
      case 't' -> word("true", true);
      case 'f' -> word("false", false);
      case 'n' -> word("null", JsonText.Null.NULL);
      default -> number();
    };
  }

  private Map<String, Object> members(int depth) {
    Map<String, Object> members = new LinkedHashMap<>();
    take('{');
    skipBlanks();
    if (!takes('}')) {
      do {
        skipBlanks();
        String name = string();
        skipBlanks();
        take(':');
        if (members.put(name, value(depth + 1)) != null) {
          throw failure("each name once, not \"" + name + "\" again");
        }
        skipBlanks();
      } while (takes(','));
      take('}');
    }
    return members;
  }

  private List<Object> items(int depth) {
    List<Object> items = new ArrayList<>();
    take('[');
    skipBlanks();
    if (!takes(']')) {
      do {
        items.add(value(depth + 1));
        skipBlanks();
      } while (takes(','));
      take(']');
    }
    return items;
  }

  private String string() {
    take('"');
    StringBuilder string = new StringBuilder();
    while (peek() != '"') {
      char c = next();
      if (c < 0x20) {
        throw failure("a control character written as \\u");
      }
      string.append(c == '\\' ? escaped() : c);
    }
    at++;
    return string.toString();
  }

  private char escaped() {
    char c = next();
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> {
        int code = 0;
        for (int i = 0; i < 4; i++) {
          int digit = Character.digit(next(), 16);
          if (digit < 0) {
            throw failure("four hexadecimal digits");
          }
          code = code * 16 + digit;
        }
        yield (char) code;
      }
      default -> throw failure("an escape that JSON has");
    };
  }

  private BigDecimal number() {
    int start = at;
    takes('-');
    if (!takes('0')) {
      digits();
    }
    if (takes('.')) {
      digits();
    }
    if (takes('e') || takes('E')) {
      if (!takes('+')) {
        takes('-');
      }
      digits();
    }
    try {
      return new BigDecimal(text.substring(start, at));
    } catch (NumberFormatException e) {
      throw failure("a number that can be held"); // its exponent is beyond an int
    }
  }

  private void digits() {
    int start = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    if (at == start) {
      throw failure("a value");
    }
  }

  private Object word(String word, Object value) {
    if (!text.startsWith(word, at)) {
      throw failure("a value");
    }
    at += word.length();
    return value;
  }

  private void skipBlanks() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private char peek() {
    if (at == text.length()) {
      throw failure("more");
    }
    return text.charAt(at);
  }

  private char next() {
    char c = peek();
    at++;
    return c;
  }

  private boolean takes(char wanted) {
    boolean there = at < text.length() && text.charAt(at) == wanted;
    at += there ? 1 : 0;
    return there;
  }

  private void take(char wanted) {
    if (!takes(wanted)) {
      throw failure("'" + wanted + "'");
    }
  }

  private IllegalArgumentException failure(String expected) {
    return new IllegalArgumentException("JSON: expected " + expected + " at character " + at);
  }
}
