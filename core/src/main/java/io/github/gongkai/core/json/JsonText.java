package io.github.gongkai.core.json;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;

/**
 * Writes maps, lists, texts, numbers and truth values as JSON. Four kinds of value are less than a
 * dependency of the library would weigh; {@link JsonParser} reads them.
 */
final class JsonText {

  private static final char[] HEX = "0123456789abcdef".toCharArray();

  private JsonText() {}

  static String of(Map<String, ?> object) {
    StringBuilder text = new StringBuilder(1024);
    write(object, text);
    return text.toString();
  }

  /** How a constant of an enum is written, {@code at_most}; {@link JsonObject#constant} reads it. */
  static String constant(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static void write(Object value, StringBuilder text) {
    if (value instanceof Map<?, ?> map) {
      text.append('{');
      String separator = "";
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        text.append(separator);
        quote(String.valueOf(entry.getKey()), text);
        text.append(':');
        write(entry.getValue(), text);
        separator = ",";
      }
      text.append('}');
    } else if (value instanceof Iterable<?> items) {
      text.append('[');
      String separator = "";
      for (Object item : items) {
        text.append(separator);
        write(item, text);
        separator = ",";
      }
      text.append(']');
    } else if (value instanceof BigDecimal number) {
      text.append(number.toPlainString());
    } else if (value instanceof Integer || value instanceof Long || value instanceof Boolean) {
      text.append(value);
    } else if (value == Null.NULL) {
      text.append("null");
    } else {
      quote(String.valueOf(value), text);
    }
  }

  /** Stands for JSON's {@code null}, which no collection here holds. */
  enum Null {
    NULL
  }

  private static void quote(String value, StringBuilder text) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"' -> text.append("\\\"");
        case '\\' -> text.append("\\\\");
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        case '\t' -> text.append("\\t");
        default -> {
          // line separators end a line for many readers of one object a line; a lone surrogate
          // cannot be written in UTF-8
          if (c < 0x20 || c == '\u2028' || c == '\u2029' || isLone(value, i)) {
            text.append("\\u")
                .append(HEX[c >> 12])
                .append(HEX[c >> 8 & 15])
                .append(HEX[c >> 4 & 15])
                .append(HEX[c & 15]);
          } else {
            text.append(c);
          }
        }
      }
    }
    text.append('"');
  }

  private static boolean isLone(String value, int at) {
    char c = value.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == value.length() || !Character.isLowSurrogate(value.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(value.charAt(at - 1)));
  }
}
