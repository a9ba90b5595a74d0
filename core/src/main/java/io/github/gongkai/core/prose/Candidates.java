package io.github.gongkai.core.prose;

import org.jspecify.annotations.Nullable;

/** Finds which wordings some tokens may have, by the words that these need. One does so again and again. */
final class Candidates {

  private final Rulebook rules;
  private final FormSet found;
  private final FormSet[] needs = new FormSet[Rulebook.NEEDS];

  Candidates(Rulebook rules) {
    this.rules = rules;
    this.found = rules.none();
    for (int need = 0; need < needs.length; need++) {
      needs[need] = rules.none();
    }
  }

  /** Finds those of some wordings of which the rarest words stand among some tokens, and a number where one is needed. */
  FormSet find(FormSet wordings, Sentence sentence, int from, int to) {
    for (int need = 0; need < needs.length; need++) {
      needs[need].set(rules.unneeding(need));
    }
    for (int i = from; i < to; i++) {
      int word = sentence.word(i);
      FormSet @Nullable [] needing = word == WordTrie.NONE ? null : rules.needingWord(word);
      for (int need = 0; needing != null && need < needs.length; need++) {
        needs[need].addAll(needing[need]);
      }
    }
    found.set(wordings);
    for (FormSet need : needs) {
      found.retainAll(need);
    }
    if (!sentence.hasNumber()) {
      found.removeAll(rules.numbered());
    }
    return found;
  }
}
