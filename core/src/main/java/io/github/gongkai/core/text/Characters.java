package io.github.gongkai.core.text;

/**
 * A set of characters. Most characters of a text are in no set that is asked for, and which are
 * cannot be foreseen; so it is asked without a branch for each.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Characters {

  /** One bit for each character, six bits of which tell the bit in a word. */
  private final long[] bits = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

  private Characters() {}

  /**
   * A set.
   *
   * @param characters its characters
   * @return the set
   */
  public static Characters of(String characters) {
    Characters set = new Characters();
    for (int i = 0; i < characters.length(); i++) {
      set.add(characters.charAt(i));
    }
    return set;
  }

  /**
   * The characters that words begin with.
   *
   * @param words words of at least one character
   * @return the set
   */
  public static Characters firstOf(Iterable<String> words) {
    Characters set = new Characters();
    for (String word : words) {
      set.add(word.charAt(0));
    }
    return set;
  }

  private void add(char c) {
    bits[c >>> 6] |= 1L << c;
  }

  /**
   * Whether a character is one of them.
   *
   * @param c any character
   * @return true if it is
   */
  public boolean has(char c) {
    return (bits[c >>> 6] >>> c & 1) != 0;
  }

  /**
   * Looks for the first of them.
   *
   * @param text the text to look through
   * @param from where to begin
   * @param to the index to end before
   * @return its index; {@code to}, or {@code from} if that is behind it, where there is none
   */
  public int find(String text, int from, int to) {
    long[] words = bits;
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      if ((words[c >>> 6] >>> c & 1) != 0) {
        return i;
      }
      i++;
    }
    return i;
  }
}
