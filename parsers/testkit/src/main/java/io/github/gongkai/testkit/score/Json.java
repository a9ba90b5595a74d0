package io.github.gongkai.testkit.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads JSON: maps, lists, texts, numbers, truth values; a null is an empty optional. */
final class Json {

  private final String text;
  private int at;

  private Json(String text) {
    this.text = text;
  }

  /**
   * Reads an object.
   *
   * @throws IllegalArgumentException if it is none
   */
  static Map<String, Object> object(String text) {
    Json json = new Json(text);
    Object value = json.value();
    json.skip();
    if (json.at < text.length() || !(value instanceof Map<?, ?> map)) {
      throw json.error("an object and nothing behind it");
    }
    Map<String, Object> object = new LinkedHashMap<>();
    map.forEach((key, entry) -> object.put(String.valueOf(key), entry));
    return object;
  }

  private Object value() {
    skip();
    return switch (peek()) {
      case '{' -> map();
      case '[' -> list();
      case '"' -> string();
      case 't' -> word("true", true);
      case 'f' -> word("false", false);
      case 'n' -> word("null", Optional.empty());
      default -> number();
    };
  }

  private Map<String, Object> map() {
    Map<String, Object> map = new LinkedHashMap<>();
    expect('{');
    skip();
    if (peek() == '}') {
      at++;
      return map;
    }
    do {
      skip();
      String key = string();
      skip();
      expect(':');
      map.put(key, value());
      skip();
    } while (more('}'));
    return map;
  }

  private List<Object> list() {
    List<Object> list = new ArrayList<>();
    expect('[');
    skip();
    if (peek() == ']') {
      at++;
      return list;
    }
    do {
      list.add(value());
      skip();
    } while (more(']'));
    return list;
  }

  private boolean more(char end) {
    boolean more = peek() == ',';
    expect(more ? ',' : end);
    return more;
  }

  private String string() {
    expect('"');
    StringBuilder string = new StringBuilder();
    while (peek() != '"') {
      char c = text.charAt(at++);
      string.append(c == '\\' ? escape() : c);
    }
    at++;
    return string.toString();
  }

  private char escape() {
    char c = peek();
    at++;
    return switch (c) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'u' -> {
        if (at + 4 > text.length()) {
          throw error("four digits");
        }
        at += 4;
        yield (char) Integer.parseInt(text.substring(at - 4, at), 16);
      }
      default -> c;
    };
  }

  private Object word(String word, Object value) {
    if (!text.startsWith(word, at)) {
      throw error(word);
    }
    at += word.length();
    return value;
  }

  private BigDecimal number() {
    int from = at;
    while (at < text.length() && "+-.0123456789eE".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (from == at) {
      throw error("a value");
    }
    return new BigDecimal(text.substring(from, at));
  }

  private char peek() {
    if (at >= text.length()) {
      throw error("more");
    }
    return text.charAt(at);
  }

  private void expect(char c) {
    if (peek() != c) {
      throw error("'" + c + "'");
    }
    at++;
  }

  private void skip() {
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
  }

  private IllegalArgumentException error(String expected) {
    return new IllegalArgumentException("expected " + expected + " at " + at + " of JSON");
  }
}
