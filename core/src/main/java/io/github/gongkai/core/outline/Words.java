package io.github.gongkai.core.outline;

import java.util.List;

/** Words to look for in a folded text, over blanks within them, all at once. */
final class Words {

  private final List<String> words;

  /** One bit for each first character's last six bits: most characters begin no word. */
  private final long firsts;

  private Words(List<String> words) {
    this.words = words;
    long bits = 0;
    for (String word : words) {
      bits |= 1L << word.charAt(0);
    }
    this.firsts = bits;
  }

  static Words of(String... words) {
    return new Words(List.of(words));
  }

  /** The index of the first of these words that lies within a stretch, -1 where none does. */
  int find(String folded, int from, int to) {
    for (int i = from; i < to; i++) {
      if (stands(folded, i, to)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether one of these words stands at an index and ends before another. */
  boolean stands(String folded, int at, int to) {
    char c = folded.charAt(at);
    if ((firsts >>> c & 1) == 0) {
      return false;
    }
    for (String word : words) {
      if (word.charAt(0) == c) {
        int end = Letters.matchWord(folded, at, word);
        if (end >= 0 && end <= to) {
          return true;
        }
      }
    }
    return false;
  }
}
