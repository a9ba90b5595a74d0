package io.github.gongkai.testkit.hostile;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/** Bytes of no text, of two charsets at once, or of one that hides. */
final class Bytes {

  private Bytes() {}

  static List<HostileInput> all() {
    return List.of(
        of("every byte value", each(i -> i)),
        of("bytes that no charset explains", each(i -> i % 2 == 0 ? 0xFF : '1')),
        of("broken sequences of UTF-8", each(i -> i % 3 == 0 ? 0xE4 : i % 3 == 1 ? 0xB8 : '1')),
        of("unpaired surrogates in UTF-8", each(i -> i % 3 == 0 ? 0xED : i % 3 == 1 ? 0xA0 : 0x80)),
        of("four-byte sequences of GB18030", each(i -> i % 2 == 0 ? 0x81 : 0x30)),
        of(
            "a charset declared again and again",
            size -> Filling.repeated("<meta charset=x-nothing>").make(size)),
        of("GBK", size -> encoded("总计 1 ", size / 7, Charset.forName("GBK"))),
        of("UTF-16 without a mark", size -> encoded("总计 1 ", size / 10, StandardCharsets.UTF_16LE)),
        of(
            "UTF-16, one byte off",
            size -> encoded("1\ufeff1 总计 1 ", size / 18, StandardCharsets.UTF_16LE)),
        of("every character", size -> characters(size / 3).getBytes(StandardCharsets.UTF_8)));
  }

  private static HostileInput of(String label, IntFunction<byte[]> maker) {
    return new HostileInput(label, Surroundings.TEXT, maker);
  }

  private static IntFunction<byte[]> each(IntUnaryOperator nth) {
    return size -> {
      byte[] all = new byte[size];
      for (int i = 0; i < size; i++) {
        all[i] = (byte) nth.applyAsInt(i);
      }
      return all;
    };
  }

  private static byte[] encoded(String unit, int times, Charset charset) {
    return unit.repeat(times).getBytes(charset);
  }

  private static String characters(int length) {
    StringBuilder all = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      all.append((char) (i % Character.MAX_VALUE));
    }
    return all.toString();
  }
}
