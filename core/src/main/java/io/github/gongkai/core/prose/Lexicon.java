package io.github.gongkai.core.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All words that the rules and the engine know. Immutable once frozen. */
final class Lexicon {

  private final WordTrie trie = new WordTrie();
  private final List<Optional<Role>> roles = new ArrayList<>();
  private int[][] parts = {};

  Lexicon() {
    CommonWords.byRole().forEach((role, words) -> words.forEach(word -> add(word, role)));
  }

  private void add(String word, Role role) {
    int number = number(word);
    if (roles.get(number).isEmpty()) {
      roles.set(number, Optional.of(role));
    }
  }

  /** The number of a word of a rule. */
  int number(String word) {
    int number = trie.add(word);
    while (roles.size() <= number) {
      roles.add(Optional.empty());
    }
    return number;
  }

  /** How many words there are. */
  int size() {
    return trie.size();
  }

  /** Closes the lexicon: no word is added any more. */
  void freeze() {
    trie.freeze();
    parts = new int[trie.size()][];
    trie.words().forEach((word, number) -> parts[number] = split(word));
  }

  /**
   * The words that a word is put together from, so that 政府信息公开申请 is found also by rules that
   * know it as two; none where it is simple, or has a time or a body in it.
   */
  int[] parts(int word) {
    return parts[word];
  }

  private int[] split(String word) {
    int[] none = {};
    if (role(trie.number(word)).isPresent()) {
      return none;
    }
    // for each place the longest word that ends there, of those that lead on from the beginning
    int[] lastWord = new int[word.length() + 1];
    int[] lastFrom = new int[word.length() + 1];
    boolean[] reached = new boolean[word.length() + 1];
    reached[0] = true;
    for (int to = 1; to <= word.length(); to++) {
      for (int from = 0; from < to && !reached[to]; from++) {
        int number = reached[from] && to - from < word.length()
            ? trie.number(word.substring(from, to))
            : WordTrie.NONE;
        if (number != WordTrie.NONE && isPart(number)) {
          reached[to] = true;
          lastWord[to] = number;
          lastFrom[to] = from;
        }
      }
    }
    if (!reached[word.length()]) {
      return none;
    }
    List<Integer> found = new ArrayList<>();
    for (int to = word.length(); to > 0; to = lastFrom[to]) {
      found.add(0, lastWord[to]);
    }
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  private boolean isPart(int word) {
    return role(word).isEmpty() || role(word).equals(Optional.of(Role.FILLER));
  }

  Optional<Role> role(int word) {
    return roles.get(word);
  }

  WordTrie.Found longest(Letters letters, int from) {
    return trie.longest(letters, from);
  }
}
