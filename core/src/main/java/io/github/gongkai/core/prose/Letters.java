package io.github.gongkai.core.prose;

import io.github.gongkai.core.text.Mark;
import io.github.gongkai.core.text.ReadingText;
import java.util.List;

/**
 * A stretch of a text without its blanks, line ends and marks, each character with the index it has
 * in the text: words and numbers may be broken by blanks.
 */
final class Letters {

  private final char[] letters;
  private final int[] places;
  private final int length;

  private Letters(char[] letters, int[] places, int length) {
    this.letters = letters;
    this.places = places;
    this.length = length;
  }

  static Letters of(ReadingText text, int from, int to) {
    String folded = text.folded();
    char[] letters = new char[to - from];
    int[] places = new int[to - from];
    int length = 0;
    for (int i = from; i < to; i++) {
      char c = folded.charAt(i);
      if (!Mark.isGap(c)) {
        letters[length] = c;
        places[length++] = i;
      }
    }
    return new Letters(letters, places, length);
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

  String all() {
    return new String(letters, 0, length);
  }

  String cut(int from, int to) {
    return new String(letters, from, to - from);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
