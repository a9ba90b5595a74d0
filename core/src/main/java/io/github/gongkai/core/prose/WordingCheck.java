package io.github.gongkai.core.prose;

import io.github.gongkai.core.template.ProseRule;

/**
 * Tells whether wordings are well formed, as soon as a template is taken, without looking up a word:
 * each has at most so many elements and no empty word, and says a figure once, or that it is zero; one
 * that begins a subject need not.
 */
final class WordingCheck {

  private static final int MOST_ELEMENTS = 60;

  private final String wording;
  private int elements;
  private int figures;

  private WordingCheck(String wording) {
    this.wording = wording;
  }

  /**
   * Checks the wordings of a rule.
   *
   * @throws IllegalArgumentException if one is not well formed
   */
  static void check(ProseRule rule) {
    if (rule.ignored().contains("")) {
      throw new IllegalArgumentException("an empty word");
    }
    for (String wording : rule.wordings()) {
      new WordingCheck(wording.strip()).check(rule.codes().isEmpty());
    }
  }

  private void check(boolean uncoded) {
    if (wording.isEmpty()) {
      throw new IllegalArgumentException("an empty wording");
    }
    char before = ' ';
    for (int i = 0; i < wording.length(); i++) {
      char c = wording.charAt(i);
      if (before == ' ' && c != ' ') {
        begin(i);
      } else if (before == '|' && endsWord(i)) {
        throw new IllegalArgumentException("an empty word in: " + wording);
      }
      before = c;
    }
    if (elements > MOST_ELEMENTS) {
      throw new IllegalArgumentException("too long a wording: " + wording);
    }
    if (before == '|') {
      throw new IllegalArgumentException("an empty word in: " + wording);
    }
    if (figures != 1 && !(figures == 0 && uncoded)) {
      throw new IllegalArgumentException("a wording states one figure: " + wording);
    }
  }

  private void begin(int i) {
    char c = wording.charAt(i);
    elements++;
    figures += c == '!' || c == '#' ? 1 : 0;
    if (c == '!' ? endsWord(i + 1) : endsWord(i)) {
      throw new IllegalArgumentException("an empty word in: " + wording);
    }
  }

  /** Whether no word begins at an index: it is behind its element, or at what says how often. */
  private boolean endsWord(int i) {
    if (isBehind(i) || wording.charAt(i) == '|') {
      return true;
    }
    char c = wording.charAt(i);
    return (c == '?' || c == '*') && isBehind(i + 1);
  }

  private boolean isBehind(int i) {
    return i >= wording.length() || wording.charAt(i) == ' ';
  }
}
