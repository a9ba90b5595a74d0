package io.github.gongkai.core.text;

/**
 * What the characters of the basic plane are mapped to, each worked out when it is first asked for: a
 * text asks the same question of each of its characters, and has few different ones.
 *
 * <p>Safe to share between threads: an answer is one value, and threads that ask at once work out the
 * same.
 */
final class CharTable {

  /** The question whose answers are kept; an answer of 0 is not kept. */
  interface Rule {
    char of(char c);
  }

  private final Rule rule;
  private final char[] answers = new char[Character.MAX_VALUE + 1];

  CharTable(Rule rule) {
    this.rule = rule;
  }

  /** The answer for a character. */
  char of(char c) {
    char answer = answers[c];
    return answer == 0 ? worked(c) : answer;
  }

  private char worked(char c) {
    char answer = rule.of(c);
    answers[c] = answer;
    return answer;
  }
}
