package io.github.gongkai.core.prose;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Words by their characters; each has a number. Immutable once built. */
final class WordTrie {

  static final int NONE = -1;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final Node root = new Node();

  /** A letter's way on, frozen to a table of letters by their last bits, half of it empty. */
  private static final class Node {
    private final TreeMap<Character, Node> open = new TreeMap<>();
    private char[] letters = {};
    private @Nullable Node[] next = {};
    private int word = NONE;

    private void freeze() {
      letters = new char[2 * Integer.highestOneBit(Math.max(1, 2 * open.size() - 1))];
      next = new Node[letters.length];
      for (Map.Entry<Character, Node> way : open.entrySet()) {
        int slot = slot(way.getKey());
        letters[slot] = way.getKey();
        next[slot] = way.getValue();
        way.getValue().freeze();
      }
      open.clear();
    }

    /** Where a letter is, or would be. */
    private int slot(char letter) {
      int mask = letters.length - 1;
      int slot = letter & mask;
      while (letters[slot] != letter && letters[slot] != 0) {
        slot = slot + 1 & mask;
      }
      return slot;
    }
  }

  /** The number of a word, which is added where it is new. */
  int add(String word) {
    if (word.isEmpty()) {
      throw new IllegalArgumentException("an empty word");
    }
    Integer known = numbers.get(word);
    if (known != null) {
      return known;
    }
    Node node = root;
    for (int i = 0; i < word.length(); i++) {
      node = node.open.computeIfAbsent(word.charAt(i), c -> new Node());
    }
    node.word = numbers.size();
    numbers.put(word, node.word);
    return node.word;
  }

  /** Closes the trie: no word is added any more. */
  void freeze() {
    root.freeze();
  }

  /** The number of a word, {@link #NONE} where it is none. */
  int number(String word) {
    return numbers.getOrDefault(word, NONE);
  }

  /** All words with their numbers. */
  Map<String, Integer> words() {
    return Map.copyOf(numbers);
  }

  int size() {
    return numbers.size();
  }

  /** The longest word that begins at an index: its number and where it ends. */
  Found longest(Letters letters, int from) {
    Node node = root;
    int word = NONE;
    int end = from;
    for (int i = from; i < letters.length(); i++) {
      Node next = node.next[node.slot(letters.at(i))];
      if (next == null) {
        break;
      }
      node = next;
      if (node.word != NONE) {
        word = node.word;
        end = i + 1;
      }
    }
    return new Found(word, end);
  }

  /** A word that was found, {@link #NONE} when there is none. */
  record Found(int word, int end) {}
}
