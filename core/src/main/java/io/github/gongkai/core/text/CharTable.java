package io.github.gongkai.core.text;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What all characters of the basic plane are mapped to, worked out for 256 neighbours at once when
 * one of them is first asked for: a text asks the same question of each of its characters, and has
 * characters of a few blocks. Safe to share between threads.
 */
final class CharTable {

  /** The question whose answers are kept. */
  interface Rule {
    char of(char c);
  }

  private static final int BLOCK = 256;

  private final Rule rule;
  private final AtomicReferenceArray<char[]> blocks = new AtomicReferenceArray<>(BLOCK);

  CharTable(Rule rule) {
    this.rule = rule;
  }

  /** The answer for a character. */
  char of(char c) {
    char[] block = blocks.get(c >> 8);
    return (block == null ? worked(c >> 8) : block)[c & 0xFF];
  }

  /** Threads that ask at once work out the same. */
  private char[] worked(int index) {
    char[] block = new char[BLOCK];
    for (int i = 0; i < BLOCK; i++) {
      block[i] = rule.of((char) (index << 8 | i));
    }
    blocks.set(index, block);
    return block;
  }
}
