package io.github.gongkai.testkit.fuzz;

import java.util.List;

/**
 * Numbers and choices from a fuzzer's bytes, in their order; nothing but zeros behind their end. The
 * fuzzer's own class for this needs its agent, without which the corpus is run in every build.
 */
final class Draws {

  private final byte[] bytes;
  private int at;

  Draws(byte[] bytes) {
    this.bytes = bytes;
  }

  boolean isEmpty() {
    return at >= bytes.length;
  }

  private int next() {
    return isEmpty() ? 0 : bytes[at++] & 0xFF;
  }

  boolean yes() {
    return next() % 2 == 1;
  }

  /** A number from 0 to 255 at most. */
  int number(int most) {
    return next() % (most + 1);
  }

  long number(long most) {
    long drawn = 0;
    for (int i = number(8); i > 0; i--) {
      drawn = drawn << 8 | next();
    }
    return drawn >= 0 && drawn <= most ? drawn : Math.floorMod(drawn, most);
  }

  <T> T pick(List<T> some) {
    return some.get(next() % some.size());
  }

  char character() {
    return (char) (next() << 8 | next());
  }
}
