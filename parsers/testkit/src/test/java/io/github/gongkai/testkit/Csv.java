package io.github.gongkai.testkit;

import java.util.ArrayList;
import java.util.List;

/** Reads CSV by RFC 4180, character by character, unlike the way in which it is written. */
final class Csv {

  private Csv() {}

  static List<List<String>> parse(String text) {
    List<List<String>> lines = new ArrayList<>();
    List<String> line = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted) {
        if (c != '"') {
          field.append(c);
        } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
          field.append('"');
          i++;
        } else {
          quoted = false;
        }
      } else if (c == '"') {
        quoted = true;
      } else if (c == ',' || c == '\n') {
        line.add(field.toString());
        field.setLength(0);
        if (c == '\n') {
          lines.add(List.copyOf(line));
          line.clear();
        }
      } else if (c != '\r') {
        field.append(c);
      }
    }
    if (quoted || !line.isEmpty() || !field.isEmpty()) {
      throw new IllegalArgumentException("not ended");
    }
    return lines;
  }
}
