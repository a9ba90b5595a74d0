package io.github.gongkai.core.binding;

import io.github.gongkai.core.limit.Deadline;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds all wordings in a text in one pass: at each place the longest, none overlapping. A wording
 * may be broken by blanks, line ends and punctuation, not by a cell's end.
 */
final class LabelScanner {

  /** How many skipped characters may stand between two letters of one wording. */
  private static final int WIDEST_BREAK = 12;

  private final LabelTrie trie;

  LabelScanner(LabelTrie trie) {
    this.trie = trie;
  }

  List<LabelHit> scan(String folded, Deadline deadline) {
    List<LabelHit> hits = new ArrayList<>();
    int length = folded.length();
    int floor = 0;
    int at = 0;
    while (at < length && !deadline.isPastAt(at)) {
      char c = folded.charAt(at);
      if (!trie.begins(c) || at + 1 < length && isOther(c, folded.charAt(at + 1))) {
        at++;
        continue;
      }
      int node = trie.next(LabelTrie.ROOT, c);
      int bestEnd = 0;
      int bestWording = LabelTrie.NONE;
      int i = at + 1;
      while (node != LabelTrie.NONE) {
        if (trie.wordingAt(node) != LabelTrie.NONE) {
          bestEnd = i;
          bestWording = trie.wordingAt(node);
        }
        int letter = nextLetter(folded, i);
        if (letter < 0) {
          break;
        }
        node = trie.next(node, folded.charAt(letter));
        i = letter + 1;
      }
      if (bestWording == LabelTrie.NONE) {
        at++;
      } else {
        hits.add(new LabelHit(Ordinals.lead(folded, at, floor), at, bestEnd, bestWording));
        floor = bestEnd;
        at = bestEnd;
      }
    }
    return hits;
  }

  /** Whether no wording begins with two characters that stand side by side. */
  private boolean isOther(char c, char next) {
    return LabelLetters.isLetter(next) && !trie.mayBegin(c, next);
  }

  private static int nextLetter(String folded, int from) {
    int limit = Math.min(folded.length(), from + WIDEST_BREAK);
    for (int i = from; i < limit; i++) {
      char c = folded.charAt(i);
      if (LabelLetters.isLetter(c)) {
        return i;
      }
      if (!LabelLetters.isSkipped(c)) {
        return -1;
      }
    }
    return -1;
  }
}
