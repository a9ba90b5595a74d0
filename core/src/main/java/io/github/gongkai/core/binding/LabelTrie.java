package io.github.gongkai.core.binding;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * All wordings of all templates in one trie; each distinct wording has a number. A node's letters
 * stand in a table by their last bits, half of it empty; the tables of all nodes stand in one array.
 * Most characters of a text begin no wording, nor do most pairs, and a bit says so of each. Immutable.
 */
final class LabelTrie {

  static final int ROOT = 0;
  static final int NONE = -1;

  private static final int BITS = 64;

  /** Some hundred pairs begin all wordings; few others share a bit with one of so many. */
  private static final int PAIRS = 1 << 14;

  /** The bits of the characters that wordings begin with. */
  private final long[] first = new long[(Character.MAX_VALUE + 1) / BITS];

  /** The bits of the pairs that wordings begin with. */
  private final long[] pairs = new long[PAIRS / BITS];

  /** Where the table of each node begins, and behind the last where it ends. */
  private final int[] tables;

  private final char[] letters;
  private final int[] children;
  private final int[] wordings;
  private final Map<String, Integer> numbers;

  private LabelTrie(
      int[] tables, char[] letters, int[] children, int[] wordings, Map<String, Integer> numbers) {
    this.tables = tables;
    this.letters = letters;
    this.children = children;
    this.wordings = wordings;
    this.numbers = numbers;
    for (int slot = tables[ROOT]; slot < tables[ROOT + 1]; slot++) {
      if (children[slot] != NONE) {
        first[letters[slot] / BITS] |= 1L << letters[slot];
        addPairs(letters[slot], children[slot]);
      }
    }
  }

  private void addPairs(char letter, int node) {
    if (wordings[node] != NONE) {
      Arrays.fill(pairs, -1L); // a wording of one letter may stand before any other
    }
    for (int slot = tables[node]; slot < tables[node + 1]; slot++) {
      if (children[slot] != NONE) {
        int pair = pair(letter, letters[slot]);
        pairs[pair / BITS] |= 1L << pair;
      }
    }
  }

  private static int pair(char one, char other) {
    return (31 * one ^ other) & PAIRS - 1;
  }

  static LabelTrie of(Iterable<String> wordings) {
    Node root = new Node();
    Map<String, Integer> numbers = new HashMap<>();
    for (String wording : wordings) {
      String key = LabelLetters.of(wording);
      if (!key.isEmpty() && !numbers.containsKey(key)) {
        int number = numbers.size();
        numbers.put(key, number);
        Node node = root;
        for (int i = 0; i < key.length(); i++) {
          node = node.next.computeIfAbsent(key.charAt(i), c -> new Node());
        }
        node.wording = number;
      }
    }
    return new Flattening(root).trie(numbers);
  }

  /** The number of a wording; {@link #NONE} when the trie does not have it. */
  int number(String wording) {
    return numbers.getOrDefault(LabelLetters.of(wording), NONE);
  }

  /** How many distinct wordings there are; their numbers lie below. */
  int size() {
    return numbers.size();
  }

  /** Whether any wording begins with a letter. */
  boolean begins(char letter) {
    return (first[letter / BITS] & 1L << letter) != 0;
  }

  /** Whether any wording may begin with two letters. */
  boolean mayBegin(char letter, char next) {
    int pair = pair(letter, next);
    return (pairs[pair / BITS] & 1L << pair) != 0;
  }

  /** The node behind a letter, {@link #NONE} when no wording goes on so. */
  int next(int node, char letter) {
    int begin = tables[node];
    int mask = tables[node + 1] - begin - 1;
    int slot = begin + (letter & mask);
    while (letters[slot] != letter) {
      if (letters[slot] == 0) {
        return NONE;
      }
      slot = begin + (slot - begin + 1 & mask);
    }
    return children[slot];
  }

  /** The wording that ends at a node, {@link #NONE} when none does. */
  int wordingAt(int node) {
    return wordings[node];
  }

  private static final class Node {
    final TreeMap<Character, Node> next = new TreeMap<>();
    int wording = NONE;

    int count() {
      return 1 + next.values().stream().mapToInt(Node::count).sum();
    }

    /** How long its table is, a power of two. */
    int slots() {
      return 2 * Integer.highestOneBit(Math.max(1, 2 * next.size() - 1));
    }

    int allSlots() {
      return slots() + next.values().stream().mapToInt(Node::allSlots).sum();
    }
  }

  private static final class Flattening {
    private final int[] tables;
    private final int[] wordings;
    private final char[] letters;
    private final int[] children;
    private int used;
    private int usedSlots;

    Flattening(Node root) {
      int count = root.count();
      tables = new int[count + 1];
      wordings = new int[count];
      letters = new char[root.allSlots()];
      children = new int[letters.length];
      Arrays.fill(children, NONE);
      place(root);
      tables[count] = letters.length;
    }

    private int place(Node node) {
      int at = used++;
      int begin = usedSlots;
      int mask = node.slots() - 1;
      usedSlots += node.slots();
      tables[at] = begin;
      wordings[at] = node.wording;
      for (Map.Entry<Character, Node> child : node.next.entrySet()) {
        int slot = child.getKey() & mask;
        while (letters[begin + slot] != 0) {
          slot = slot + 1 & mask;
        }
        letters[begin + slot] = child.getKey();
        children[begin + slot] = place(child.getValue());
      }
      return at;
    }

    LabelTrie trie(Map<String, Integer> numbers) {
      return new LabelTrie(tables, letters, children, wordings, numbers);
    }
  }
}
