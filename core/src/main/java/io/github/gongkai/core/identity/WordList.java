package io.github.gongkai.core.identity;

import io.github.gongkai.core.text.Characters;
import java.util.Arrays;
import java.util.List;

/** Words to look for in a folded text, all at once; of two that begin alike the first counts. */
final class WordList {

  /** Words that begin alike share one; others may, too. */
  private static final int BUCKETS = 64;

  private final List<String> words;
  private final Characters firsts;

  /** The numbers of the words in each bucket. */
  private final int[][] buckets = new int[BUCKETS][];

  private WordList(List<String> words) {
    this.words = words;
    this.firsts = Characters.firstOf(words);
    Arrays.fill(buckets, new int[0]);
    for (int i = 0; i < words.size(); i++) {
      int bucket = words.get(i).charAt(0) % BUCKETS;
      buckets[bucket] = Arrays.copyOf(buckets[bucket], buckets[bucket].length + 1);
      buckets[bucket][buckets[bucket].length - 1] = i;
    }
  }

  static WordList of(String... words) {
    return new WordList(List.of(words));
  }

  static WordList of(List<String> words) {
    return new WordList(List.copyOf(words));
  }

  /** The index where the first word in a stretch begins; the stretch's end where none does. */
  int find(String folded, int from, int to) {
    int at = firsts.find(folded, from, to);
    while (at < to && numberAt(folded, at) < 0) {
      at = firsts.find(folded, at + 1, to);
    }
    return at;
  }

  /** The number of the word that stands at an index, -1 where none does. */
  int numberAt(String folded, int at) {
    if (at < folded.length() && firsts.has(folded.charAt(at))) {
      for (int number : buckets[folded.charAt(at) % BUCKETS]) {
        if (folded.startsWith(words.get(number), at)) {
          return number;
        }
      }
    }
    return -1;
  }

  /** The index after the word that stands at an index, the same index where none does. */
  int end(String folded, int at) {
    int number = numberAt(folded, at);
    return number < 0 ? at : at + words.get(number).length();
  }

  String word(int number) {
    return words.get(number);
  }
}
