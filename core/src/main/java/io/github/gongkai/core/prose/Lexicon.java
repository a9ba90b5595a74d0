package io.github.gongkai.core.prose;

import io.github.gongkai.core.text.Fold;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** All words that the rules and the engine know. Immutable once frozen. */
final class Lexicon {

  private static final int[] NO_PARTS = {};
  private static final Lexicon COMMON = common();

  private final WordTrie trie;

  /** Of each word what it does in any clause. */
  private Role[] roles;

  private String[] words;
  private int[][] parts = {};

  /** What alternatives were parted by bars already: rules have many of them in common. */
  private final Map<String, BitSet> alternatives = new HashMap<>();

  private Lexicon(WordTrie trie, Role[] roles, String[] words) {
    this.trie = trie;
    this.roles = roles;
    this.words = words;
  }

  /** A lexicon that has only the words that every report has. */
  Lexicon() {
    this(new WordTrie(COMMON.trie), COMMON.roles.clone(), COMMON.words.clone());
  }

  private static Lexicon common() {
    Lexicon common = new Lexicon(new WordTrie(), new Role[512], new String[512]);
    CommonWords.byRole().forEach((role, words) -> {
      for (String word : words) {
        int number = common.number(word);
        if (common.roles[number] == Role.NONE) {
          common.roles[number] = role;
        }
      }
    });
    return common;
  }

  /** The number of a word, which is added where it is new. */
  int number(String word) {
    int known = trie.size();
    int number = trie.add(word);
    if (number == known) {
      if (number == words.length) {
        words = Arrays.copyOf(words, 2 * number);
        roles = Arrays.copyOf(roles, 2 * number);
      }
      words[number] = word;
      roles[number] = Selves.isOne(word) ? Role.SELF : Role.NONE;
    }
    return number;
  }

  /** The numbers of words that are parted by bars, folded. */
  BitSet numbers(String some) {
    return alternatives.computeIfAbsent(some, this::parted);
  }

  private BitSet parted(String some) {
    BitSet numbers = new BitSet();
    int from = 0;
    for (int to = some.indexOf('|'); to >= 0; to = some.indexOf('|', from)) {
      numbers.set(number(Fold.all(some.substring(from, to))));
      from = to + 1;
    }
    numbers.set(number(Fold.all(some.substring(from))));
    return numbers;
  }

  /** How many words there are. */
  int size() {
    return trie.size();
  }

  String word(int number) {
    return words[number];
  }

  /** Closes the lexicon: no word is added any more. */
  void freeze() {
    alternatives.clear();
    parts = new int[trie.size()][];
    for (int word = 0; word < parts.length; word++) {
      parts[word] = roles[word] == Role.NONE ? split(words[word]) : NO_PARTS;
    }
  }

  /**
   * The words that a word is put together from, so that 政府信息公开申请 is found also by rules that
   * know it as two; none where it is simple, or has a time or a body in it.
   */
  int[] parts(int word) {
    return parts[word];
  }

  private int[] split(String word) {
    // for each place the longest word that ends there, of those that lead on from the beginning
    int length = word.length();
    int[] lastWord = new int[length + 1];
    int[] lastFrom = new int[length + 1];
    Arrays.fill(lastWord, WordTrie.NONE);
    for (int from = 0; from < length; from++) {
      int node = from == 0 || lastWord[from] != WordTrie.NONE ? WordTrie.ROOT : WordTrie.NONE;
      for (int to = from + 1; to <= length && node != WordTrie.NONE; to++) {
        node = trie.step(node, word.charAt(to - 1));
        int number = node == WordTrie.NONE ? WordTrie.NONE : trie.wordAt(node);
        boolean longest = lastWord[to] == WordTrie.NONE && to - from < length;
        if (longest && number != WordTrie.NONE && isPart(number)) {
          lastWord[to] = number;
          lastFrom[to] = from;
        }
      }
    }
    if (lastWord[length] == WordTrie.NONE) {
      return NO_PARTS;
    }
    int count = 0;
    for (int to = length; to > 0; to = lastFrom[to]) {
      count++;
    }
    int[] found = new int[count];
    for (int to = length; to > 0; to = lastFrom[to]) {
      found[--count] = lastWord[to];
    }
    return found;
  }

  private boolean isPart(int word) {
    return roles[word] == Role.NONE || roles[word] == Role.FILLER;
  }

  /** What a word does in any clause; a word without a number is what the body calls itself. */
  Role role(int word) {
    return word == WordTrie.NONE ? Role.SELF : roles[word];
  }

  /**
   * The longest word that begins at an index, {@linkplain WordTrie#word packed} with where it ends.
   * One that is long and has no number is what the body calls itself.
   */
  long longest(Letters letters, int from) {
    long found = trie.longest(letters, from);
    if (Selves.mayBeginWith(letters.at(from))) {
      int end = Selves.end(letters, from);
      return end > WordTrie.end(found) ? WordTrie.found(WordTrie.NONE, end) : found;
    }
    return found;
  }
}
