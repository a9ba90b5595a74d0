package io.github.gongkai.testkit.fuzz;

import java.util.function.Consumer;

/** What is fuzzed, and what must hold of it whatever the bytes. */
enum FuzzTarget {
  /** Any bytes: charsets, repairs, and what is no text. */
  BYTES(bytes -> Readings.check(Readings.READER.read(bytes))),
  /** Crawled text. */
  TEXT(bytes -> Readings.check(Readings.READER.read(Pieces.text(new Draws(bytes))))),
  /** Web pages. */
  PAGE(bytes -> Readings.check(Readings.READER.read(Pieces.page(new Draws(bytes))))),
  /** Tables of any numbers, with any sums over them. */
  RECONCILER(bytes -> Puzzles.check(new Draws(bytes)));

  private final Consumer<byte[]> check;

  FuzzTarget(Consumer<byte[]> check) {
    this.check = check;
  }

  void check(byte[] bytes) {
    check.accept(bytes);
  }
}
