package io.github.gongkai.testkit.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;

/**
 * What a hostile document repeats.
 *
 * @param open what stands before
 * @param unit the piece that is repeated, by its number
 * @param close what stands behind
 */
record Filling(String open, IntFunction<String> unit, String close) {

  static Filling repeated(String unit) {
    return repeated("", unit, "");
  }

  static Filling repeated(String open, String unit, String close) {
    return new Filling(open, i -> unit, close);
  }

  static Filling numbered(String before, String behind) {
    return new Filling("", i -> before + i + behind, "");
  }

  byte[] make(int size) {
    byte[] first = utf8(open);
    byte[] last = utf8(close);
    ByteArrayOutputStream made = new ByteArrayOutputStream(size + 256);
    made.writeBytes(first);
    for (int i = 0; made.size() + last.length < size; i++) {
      made.writeBytes(utf8(unit.apply(i)));
    }
    made.writeBytes(last);
    return made.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
