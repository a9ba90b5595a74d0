package io.github.gongkai.core.prose;

import java.util.BitSet;
import java.util.List;

/**
 * Tells from single characters which sentences may have a wording that needs no number: in nearly all
 * that say zero is 未, 没, 无 or 零, and in few sentences. Immutable.
 */
final class Clues {

  /** A character of which one or another is in every wording that needs no number. */
  static final int WORD = 1 << 7;

  private static final int OF_SENTENCES = Sign.END | Sign.DIGIT | Sign.NUMERAL;

  /** What words that say zero have in common. */
  private static final String COMMON = "未没无零不";

  private final byte[] signs = Sign.table();

  Clues(Lexicon lexicon, List<Rulebook.Entry> entries) {
    for (int c = 0; c < signs.length; c++) {
      signs[c] &= OF_SENTENCES;
    }
    for (Rulebook.Entry entry : entries) {
      if (!entry.form().needsNumber()) {
        mark(entry.form().telling(), lexicon);
      }
    }
  }

  private void mark(BitSet words, Lexicon lexicon) {
    for (int word = words.nextSetBit(0); word >= 0; word = words.nextSetBit(word + 1)) {
      signs[clue(lexicon.word(word))] |= (byte) WORD;
    }
    for (int c = 0; words.isEmpty() && c < signs.length; c++) {
      signs[c] |= (byte) WORD;
    }
  }

  private static char clue(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (COMMON.indexOf(word.charAt(i)) >= 0) {
        return word.charAt(i);
      }
    }
    return word.charAt(0);
  }

  /** The {@linkplain Sign signs} that matter to sentences, with these. */
  byte[] signs() {
    return signs;
  }
}
