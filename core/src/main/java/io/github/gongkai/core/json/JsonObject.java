package io.github.gongkai.core.json;

import io.github.gongkai.model.source.Span;
import io.github.gongkai.model.vocabulary.Code;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * An object of JSON that was read: its members by name and by what they should be.
 *
 * <p>Every method throws {@link IllegalArgumentException} where a member is missing or is something
 * else; the optional ones only where it is something else.
 */
final class JsonObject {
  private final Map<?, ?> members;

  private JsonObject(Map<?, ?> members) {
    this.members = members;
  }

  static JsonObject of(Object value) {
    if (value instanceof Map<?, ?> members) {
      return new JsonObject(members);
    }
    throw new IllegalArgumentException("not an object: " + value);
  }

  boolean has(String name) {
    return members.containsKey(name);
  }

  List<String> names() {
    return members.keySet().stream().map(JsonObject::asText).toList();
  }

  private <T> Optional<T> optional(String name, Class<T> type) {
    Object value = members.get(name);
    if (value != null && !type.isInstance(value)) {
      throw new IllegalArgumentException(
          "member \"" + name + "\" is no " + type.getSimpleName() + ": " + value);
    }
    return Optional.ofNullable(value).map(type::cast);
  }

  private static <T> T required(String name, Optional<T> value) {
    return value.orElseThrow(() -> new IllegalArgumentException("no member \"" + name + "\""));
  }

  String text(String name) {
    return required(name, optionalText(name));
  }

  Optional<String> optionalText(String name) {
    return optional(name, String.class);
  }

  BigDecimal number(String name) {
    return required(name, optional(name, BigDecimal.class));
  }

  int integer(String name) {
    return integer(number(name));
  }

  static int integer(Object value) {
    if (value instanceof BigDecimal number) {
      try {
        return number.intValueExact();
      } catch (ArithmeticException e) {
        throw new IllegalArgumentException("no integer: " + value, e);
      }
    }
    throw new IllegalArgumentException("no integer: " + value);
  }

  JsonObject object(String name) {
    return required(name, optionalObject(name));
  }

  Optional<JsonObject> optionalObject(String name) {
    return optional(name, Map.class).map(JsonObject::of);
  }

  /** The items of a list; none where the member is missing. */
  List<Object> items(String name) {
    return optional(name, List.class).map(JsonObject::asList).orElse(List.of()).stream()
        .map(Object.class::cast)
        .toList();
  }

  /** The objects of a list, each read; none where the member is missing. */
  <T> List<T> objects(String name, Function<JsonObject, T> read) {
    List<T> all = new ArrayList<>();
    items(name).forEach(item -> all.add(read.apply(of(item))));
    return all;
  }

  List<String> texts(String name) {
    return items(name).stream().map(JsonObject::asText).toList();
  }

  List<Code> codes(String name) {
    return texts(name).stream().map(Code::of).toList();
  }

  Span span(String name) {
    return required(name, optionalSpan(name));
  }

  Optional<Span> optionalSpan(String name) {
    return optional(name, List.class).map(JsonObject::span);
  }

  List<Span> spans(String name) {
    return items(name).stream().map(JsonObject::span).toList();
  }

  private static Span span(Object value) {
    if (value instanceof List<?> ends && ends.size() == 2) {
      return Span.of(integer(ends.get(0)), integer(ends.get(1)));
    }
    throw new IllegalArgumentException("no place: " + value);
  }

  /** A constant of an enum, in capitals or in small letters. */
  <E extends Enum<E>> E constant(String name, Class<E> type) {
    return Enum.valueOf(type, text(name).toUpperCase(Locale.ROOT));
  }

  static List<?> asList(Object value) {
    if (value instanceof List<?> items) {
      return items;
    }
    throw new IllegalArgumentException("no list: " + value);
  }

  /** A position in a list. */
  static int asIndex(Object value, List<?> list) {
    int index = integer(value);
    if (index < 0 || index >= list.size()) {
      throw new IllegalArgumentException("no position in a list of " + list.size() + ": " + index);
    }
    return index;
  }

  static String asText(Object value) {
    if (value instanceof String text) {
      return text;
    }
    throw new IllegalArgumentException("no text: " + value);
  }
}
