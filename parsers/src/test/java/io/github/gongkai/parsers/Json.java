package io.github.gongkai.parsers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A small strict reader of JSON: maps, lists, strings, {@link BigDecimal}, booleans, null. */
final class Json {

  private final String text;
  private int at;

  private Json(String text) {
    this.text = text;
  }

  static Map<String, Object> object(String text) {
    Json json = new Json(text);
    Map<String, Object> object = asMap(json.value());
    json.blanks();
    if (json.at != text.length()) {
      throw json.error("more than one value");
    }
    return object;
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> asMap(@Nullable Object value) {
    return (Map<String, Object>) value;
  }

  @SuppressWarnings("unchecked")
  static List<Object> asList(@Nullable Object value) {
    return (List<Object>) value;
  }

  private @Nullable Object value() {
    blanks();
    char c = text.charAt(at);
    if (c == '{') {
      return map();
    }
    if (c == '[') {
      return list();
    }
    if (c == '"') {
      return string();
    }
    for (String word : List.of("true", "false", "null")) {
      if (text.startsWith(word, at)) {
        at += word.length();
        return word.equals("null") ? null : Boolean.valueOf(word);
      }
    }
    int from = at;
    while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return new BigDecimal(text.substring(from, at));
  }

  private Map<String, Object> map() {
    Map<String, Object> map = new LinkedHashMap<>();
    at++;
    blanks();
    while (text.charAt(at) != '}') {
      blanks();
      String key = string();
      blanks();
      expect(':');
      if (map.containsKey(key)) {
        throw error("twice " + key);
      }
      map.put(key, value());
      blanks();
      if (text.charAt(at) != '}') {
        expect(',');
      }
    }
    at++;
    return map;
  }

  private List<Object> list() {
    List<Object> list = new ArrayList<>();
    at++;
    blanks();
    while (text.charAt(at) != ']') {
      list.add(value());
      blanks();
      if (text.charAt(at) != ']') {
        expect(',');
      }
    }
    at++;
    return list;
  }

  private String string() {
    StringBuilder string = new StringBuilder();
    expect('"');
    while (text.charAt(at) != '"') {
      char c = text.charAt(at++);
      if (c < ' ') {
        throw error("control character in a string");
      }
      string.append(c == '\\' ? escaped() : c);
    }
    at++;
    return string.toString();
  }

  private char escaped() {
    char c = text.charAt(at++);
    if (c == 'u') {
      at += 4;
      return (char) Integer.parseInt(text.substring(at - 4, at), 16);
    }
    int which = "\"\\/bfnrt".indexOf(c);
    if (which < 0) {
      throw error("unknown escape");
    }
    return "\"\\/\b\f\n\r\t".charAt(which);
  }

  private void expect(char c) {
    if (text.charAt(at) != c) {
      throw error("expected " + c);
    }
    at++;
  }

  private void blanks() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private IllegalArgumentException error(String what) {
    return new IllegalArgumentException(what + " at " + at);
  }
}
