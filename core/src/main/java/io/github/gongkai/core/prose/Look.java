package io.github.gongkai.core.prose;

/**
 * What a clause has, so that few wordings need be held against it.
 *
 * @param number a number, or brackets that may have one
 * @param word a word that may mean something
 * @param known nothing but what the rules know
 */
record Look(boolean number, boolean word, boolean known) {

  static Look at(Sentence sentence, Clause clause) {
    boolean number = false;
    boolean word = false;
    boolean known = true;
    for (int i = clause.from(); i < clause.to(); i = sentence.next(i)) {
      switch (sentence.kind(i)) {
        // a number in brackets may be meant by a wording that goes into them
        case NUMBER, OPEN -> number = true;
        case WORD -> word |= sentence.is(i, Role.NONE);
        case UNKNOWN, BODY -> known = false;
        default -> {}
      }
    }
    return new Look(number, word, known);
  }
}
