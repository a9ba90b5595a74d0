package io.github.gongkai.core.prose;

import io.github.gongkai.core.template.ProseRule;
import io.github.gongkai.model.vocabulary.SectionKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All wordings of a template's rules, each with a number in the rules' order, found by a word that it
 * cannot do without: of some hundred wordings a clause is held against the few that it may have.
 * Immutable.
 */
final class Rulebook {

  private final Lexicon lexicon = new Lexicon();
  private final List<Entry> entries = new ArrayList<>();
  private final Map<SectionKind, BitSet> within = new EnumMap<>(SectionKind.class);

  /** Those of figures that a paragraph about a single field would give for that field. */
  private final BitSet ofAllTopics = new BitSet();

  /** Those that need no word. */
  private final BitSet wordless = new BitSet();

  private final BitSet[] byWord;

  /** A wording and the rule that it belongs to. */
  record Entry(Wordings rule, Wordings.Form form) {}

  Rulebook(List<ProseRule> rules) {
    rules.forEach(rule -> add(new Wordings(rule, lexicon)));
    lexicon.freeze();
    byWord = new BitSet[lexicon.size()];
    for (int number = 0; number < entries.size(); number++) {
      int form = number;
      entries
          .get(form)
          .form()
          .needed()
          .ifPresentOrElse(words -> file(form, words), () -> wordless.set(form));
    }
  }

  private void add(Wordings rule) {
    for (Wordings.Form form : rule.forms()) {
      int number = entries.size();
      entries.add(new Entry(rule, form));
      ofAllTopics.set(number, rule.isOfAllTopics());
      for (SectionKind kind : rule.rule().within()) {
        within.computeIfAbsent(kind, k -> new BitSet()).set(number);
      }
    }
  }

  private void file(int form, BitSet words) {
    words.stream().forEach(word -> {
      byWord[word] = byWord[word] == null ? new BitSet() : byWord[word];
      byWord[word].set(form);
    });
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  Lexicon lexicon() {
    return lexicon;
  }

  Entry entry(int number) {
    return entries.get(number);
  }

  /** The wordings of figures that may be stated in sections of any of some kinds. */
  BitSet within(Set<SectionKind> kinds) {
    BitSet found = new BitSet();
    for (SectionKind kind : kinds) {
      if (within.containsKey(kind)) {
        found.or(within.get(kind));
      }
    }
    return found;
  }

  /** Those of some wordings that speak of a field where a paragraph is about one. */
  BitSet withoutTotals(BitSet wordings) {
    BitSet left = (BitSet) wordings.clone();
    left.andNot(ofAllTopics);
    return left;
  }

  /** Those of some wordings of which a needed word stands among some tokens. */
  BitSet possible(BitSet wordings, Sentence sentence, int from, int to) {
    BitSet found = (BitSet) wordless.clone();
    for (int i = from; i < to; i++) {
      int word = sentence.at(i).word();
      if (word != WordTrie.NONE) {
        addOf(word, found);
        for (int part : lexicon.parts(word)) {
          addOf(part, found);
        }
      }
    }
    found.and(wordings);
    return found;
  }

  private void addOf(int word, BitSet found) {
    if (byWord[word] != null) {
      found.or(byWord[word]);
    }
  }
}
