package io.github.gongkai.core.prose;

import io.github.gongkai.core.text.ReadingText;
import java.util.List;

/**
 * A stretch of a text without its blanks, line ends and marks, each character with the index it has
 * in the text: words and numbers may be broken by blanks. One may be filled again and again.
 */
final class Letters {

  private char[] letters = {};
  private int[] places = {};
  private int length;

  static Letters of(ReadingText text, int from, int to) {
    Letters letters = new Letters();
    letters.fill(text.folded(), from, to);
    return letters;
  }

  static Letters of(String folded) {
    Letters letters = new Letters();
    letters.fill(folded, 0, folded.length());
    return letters;
  }

  /** Takes a stretch of a folded text, in which every mark and every kind of blank is at most a blank. */
  void fill(String folded, int from, int to) {
    if (letters.length < to - from) {
      int size = Math.max(to - from, 2 * letters.length);
      letters = new char[size];
      places = new int[size];
    }
    int filled = 0;
    for (int i = from; i < to; i++) {
      char c = folded.charAt(i);
      if (c > ' ') {
        letters[filled] = c;
        places[filled++] = i;
      }
    }
    length = filled;
  }

  int length() {
    return length;
  }

  char at(int index) {
    return index < length ? letters[index] : '\0';
  }

  /** Whether nothing stands between a letter and the one before it. */
  boolean joined(int index) {
    return index > 0 && index < length && places[index] == places[index - 1] + 1;
  }

  /** The index in the text of a letter. */
  int place(int index) {
    return places[index];
  }

  boolean startsWith(String word, int from) {
    if (from + word.length() > length) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (letters[from + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  boolean startsWithAny(List<String> words, int from) {
    for (String word : words) {
      if (startsWith(word, from)) {
        return true;
      }
    }
    return false;
  }

  String cut(int from, int to) {
    return new String(letters, from, to - from);
  }
}
