package io.github.gongkai.core.prose;

import java.util.Arrays;
import java.util.Collection;

/**
 * Words by their characters; each has a number. All ways on stand in one table, so that a step is a
 * look at one place of it. Not changed any more once built.
 */
final class WordTrie {

  static final int NONE = -1;
  static final int ROOT = 0;

  private static final int NODE_BITS = 24;
  private static final int NODE_MASK = (1 << NODE_BITS) - 1;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  /** A node, a character and the node that it leads to, hashed by the first two; zero where free. */
  private long[] ways;

  private int shift;

  /** The last bits of the letters that words begin with: most letters begin none. */
  private final long[] begins = new long[64];

  /** The last bits of the letters that lead on from a node. */
  private int[] leads;

  /** The word that ends at a node. */
  private int[] words;

  private int nodes;
  private int size;

  WordTrie() {
    this.ways = new long[128];
    this.shift = Long.numberOfLeadingZeros(ways.length - 1);
    this.words = new int[64];
    this.leads = new int[64];
    this.nodes = 1;
    Arrays.fill(words, NONE);
  }

  /** A trie that begins with the words of another one. */
  WordTrie(WordTrie other) {
    this.ways = other.ways.clone();
    this.shift = other.shift;
    this.words = other.words.clone();
    this.leads = other.leads.clone();
    System.arraycopy(other.begins, 0, begins, 0, begins.length);
    this.nodes = other.nodes;
    this.size = other.size;
  }

  static WordTrie of(Collection<String> words) {
    WordTrie trie = new WordTrie();
    words.forEach(trie::add);
    return trie;
  }

  /** The number of a word, which is added where it is new. */
  int add(String word) {
    if (word.isEmpty()) {
      throw new IllegalArgumentException("an empty word");
    }
    int node = ROOT;
    for (int i = 0; i < word.length(); i++) {
      int next = step(node, word.charAt(i));
      node = next == NONE ? grow(node, word.charAt(i)) : next;
    }
    if (words[node] == NONE) {
      words[node] = size++;
    }
    return words[node];
  }

  private int grow(int node, char letter) {
    if (2 * nodes >= ways.length) {
      widen();
    }
    if (nodes == words.length) {
      words = Arrays.copyOf(words, 2 * nodes);
      leads = Arrays.copyOf(leads, 2 * nodes);
      Arrays.fill(words, nodes, words.length, NONE);
    }
    put((long) node << Character.SIZE | letter, nodes);
    leads[node] |= 1 << letter;
    if (node == ROOT) {
      begins[letter >>> 6 & 63] |= 1L << letter;
    }
    return nodes++;
  }

  private void put(long way, int next) {
    int slot = (int) (way * MIX >>> shift);
    while (ways[slot] != 0) {
      slot = slot + 1 & ways.length - 1;
    }
    ways[slot] = way << NODE_BITS | next;
  }

  private void widen() {
    long[] before = ways;
    ways = new long[2 * before.length];
    shift--;
    for (long way : before) {
      if (way != 0) {
        put(way >>> NODE_BITS, (int) way & NODE_MASK);
      }
    }
  }

  /** The node that a letter leads to, {@link #NONE} where no word goes on so. */
  int step(int node, char letter) {
    long way = (long) node << Character.SIZE | letter;
    int slot = (int) (way * MIX >>> shift);
    long found = ways[slot];
    while (found != 0) {
      if (found >>> NODE_BITS == way) {
        return (int) found & NODE_MASK;
      }
      slot = slot + 1 & ways.length - 1;
      found = ways[slot];
    }
    return NONE;
  }

  /** The number of the word that ends at a node, {@link #NONE} where none does. */
  int wordAt(int node) {
    return words[node];
  }

  int size() {
    return size;
  }

  private boolean mayBegin(char letter) {
    return (begins[letter >>> 6 & 63] >>> letter & 1) != 0;
  }

  /** The longest word that begins at an index, {@linkplain #word packed} with where it ends. */
  long longest(Letters letters, int from) {
    int word = NONE;
    int end = from;
    if (mayBegin(letters.at(from))) {
      int node = ROOT;
      for (int i = from; i < letters.length(); i++) {
        char letter = letters.at(i);
        node = (leads[node] >>> letter & 1) == 0 ? NONE : step(node, letter);
        if (node == NONE) {
          break;
        }
        if (words[node] != NONE) {
          word = words[node];
          end = i + 1;
        }
      }
    }
    return found(word, end);
  }

  static long found(int word, int end) {
    return (long) end << Integer.SIZE | word & 0xFFFF_FFFFL;
  }

  /** The number of a word that was found, {@link #NONE} when there is none. */
  static int word(long found) {
    return (int) found;
  }

  /** Where it ends; where it was looked for when there is none. */
  static int end(long found) {
    return (int) (found >>> Integer.SIZE);
  }
}
