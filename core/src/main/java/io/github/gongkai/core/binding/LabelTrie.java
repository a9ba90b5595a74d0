package io.github.gongkai.core.binding;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * All wordings of all templates in one trie; each distinct wording has a number. A node's letters
 * stand in a table by their last bits, half of it empty. Immutable.
 */
final class LabelTrie {

  static final int ROOT = 0;
  static final int NONE = -1;

  private final char[][] letters;
  private final int[][] children;
  private final int[] wordings;
  private final Map<String, Integer> numbers;

  private LabelTrie(
      char[][] letters, int[][] children, int[] wordings, Map<String, Integer> numbers) {
    this.letters = letters;
    this.children = children;
    this.wordings = wordings;
    this.numbers = numbers;
  }

  static LabelTrie of(Iterable<String> wordings) {
    Node root = new Node();
    Map<String, Integer> numbers = new HashMap<>();
    for (String wording : wordings) {
      String key = Letters.of(wording);
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
    return numbers.getOrDefault(Letters.of(wording), NONE);
  }

  /** How many distinct wordings there are; their numbers lie below. */
  int size() {
    return numbers.size();
  }

  /** The node behind a letter, {@link #NONE} when no wording goes on so. */
  int next(int node, char letter) {
    int slot = slot(letters[node], letter);
    return letters[node][slot] == letter ? children[node][slot] : NONE;
  }

  /** Where a letter is, or would be. */
  private static int slot(char[] letters, char letter) {
    int mask = letters.length - 1;
    int slot = letter & mask;
    while (letters[slot] != letter && letters[slot] != 0) {
      slot = slot + 1 & mask;
    }
    return slot;
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
  }

  private static final class Flattening {
    private final char[][] letters;
    private final int[][] children;
    private final int[] wordings;
    private int used;

    Flattening(Node root) {
      int count = root.count();
      letters = new char[count][];
      children = new int[count][];
      wordings = new int[count];
      place(root);
    }

    private int place(Node node) {
      int at = used++;
      wordings[at] = node.wording;
      int size = 2 * Integer.highestOneBit(Math.max(1, 2 * node.next.size() - 1));
      letters[at] = new char[size];
      children[at] = new int[size];
      Arrays.fill(children[at], NONE);
      for (Map.Entry<Character, Node> child : node.next.entrySet()) {
        int slot = slot(letters[at], child.getKey());
        letters[at][slot] = child.getKey();
        children[at][slot] = place(child.getValue());
      }
      return at;
    }

    LabelTrie trie(Map<String, Integer> numbers) {
      return new LabelTrie(letters, children, wordings, numbers);
    }
  }
}
