package io.github.gongkai.core.outline;

/**
 * A set of characters. Most characters of a text are in no set that is asked for, and which are
 * cannot be foreseen; so it is asked without a branch for each.
 */
final class Characters {

  /** One bit for each character, six bits of which tell the bit in a word. */
  private final long[] bits = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

  private Characters() {}

  static Characters of(String characters) {
    Characters set = new Characters();
    for (int i = 0; i < characters.length(); i++) {
      set.add(characters.charAt(i));
    }
    return set;
  }

  void add(char c) {
    bits[c >>> 6] |= 1L << c;
  }

  boolean has(char c) {
    return (bits[c >>> 6] >>> c & 1) != 0;
  }

  /** The index of the first of them in a stretch of a text; its end where there is none. */
  int find(String text, int from, int to) {
    long[] words = bits;
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      if ((words[c >>> 6] >>> c & 1) != 0) {
        return i;
      }
      i++;
    }
    return to;
  }
}
