package io.github.gongkai.core.outline;

import io.github.gongkai.core.text.Characters;
import java.util.Arrays;
import java.util.List;

/** Words to look for in a folded text, over blanks within them, all at once. */
final class Words {

  /** Words that begin alike share one; others may, too. */
  private static final int BUCKETS = 64;

  private final Characters firsts;
  private final String[][] buckets = new String[BUCKETS][];

  private Words(String... words) {
    this.firsts = Characters.firstOf(List.of(words));
    Arrays.fill(buckets, new String[0]);
    for (String word : words) {
      char first = word.charAt(0);
      String[] bucket = buckets[first % BUCKETS];
      String[] more = Arrays.copyOf(bucket, bucket.length + 1);
      more[bucket.length] = word;
      buckets[first % BUCKETS] = more;
    }
  }

  static Words of(String... words) {
    return new Words(words);
  }

  /** The index of the first of these words that lies within a stretch, -1 where none does. */
  int find(String folded, int from, int to) {
    for (int i = firsts.find(folded, from, to); i < to; i = firsts.find(folded, i + 1, to)) {
      int end = end(folded, i);
      if (end >= 0 && end <= to) {
        return i;
      }
    }
    return -1;
  }

  /** The index after the word that stands at an index, the first of several; -1 where none does. */
  int end(String folded, int at) {
    char c = folded.charAt(at);
    if (firsts.has(c)) {
      for (String word : buckets[c % BUCKETS]) {
        int end = word.charAt(0) == c ? HeadingLetters.matchWord(folded, at, word) : -1;
        if (end >= 0) {
          return end;
        }
      }
    }
    return -1;
  }
}
