package io.github.gongkai.core.prose;

import io.github.gongkai.core.template.ProseRule;
import io.github.gongkai.model.vocabulary.SectionKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All wordings of a template's rules, each with a number in the rules' order, found by words that it
 * cannot do without: of some hundred wordings a clause is held against the few that it may have.
 * Immutable.
 */
final class Rulebook {

  /** Of so many of its words, the rarest, it is asked whether they are there. */
  static final int NEEDS = 3;

  private final Lexicon lexicon = new Lexicon();
  private final List<Entry> entries = new ArrayList<>();
  private final Map<SectionKind, FormSet> within = new EnumMap<>(SectionKind.class);

  /** Those of figures that a paragraph about a single field would give for that field. */
  private final FormSet ofAllTopics;

  /** Those that need a number. */
  private final FormSet numbered;

  /** Those that need no subject. */
  private final FormSet free;

  /** Those that need no first, no second, no third word. */
  private final FormSet[] unneeding = new FormSet[NEEDS];

  /** By words, those that need it first, second, third. */
  private final FormSet[] @Nullable [] needing;

  private final byte[] signs;

  /** A wording and the rule that it belongs to. */
  record Entry(Wordings rule, Wordings.Form form) {}

  Rulebook(List<ProseRule> rules) {
    for (ProseRule rule : rules) {
      Wordings wordings = new Wordings(rule, lexicon);
      wordings.forms().forEach(form -> entries.add(new Entry(wordings, form)));
    }
    lexicon.freeze();
    ofAllTopics = none();
    numbered = none();
    free = none();
    for (int need = 0; need < NEEDS; need++) {
      unneeding[need] = none();
    }
    needing = new FormSet[lexicon.size()][];
    for (int form = 0; form < entries.size(); form++) {
      file(form, entries.get(form));
    }
    addParts();
    signs = new Clues(lexicon, entries).signs();
  }

  private void file(int form, Entry entry) {
    add(form, entry.rule().isOfAllTopics(), ofAllTopics);
    add(form, entry.form().needsNumber(), numbered);
    add(form, entry.rule().isFree(), free);
    for (SectionKind kind : entry.rule().rule().within()) {
      within.computeIfAbsent(kind, k -> none()).add(form);
    }
    List<BitSet> needed = entry.form().needed();
    for (int need = 0; need < NEEDS; need++) {
      if (need < needed.size()) {
        BitSet words = needed.get(need);
        for (int word = words.nextSetBit(0); word >= 0; word = words.nextSetBit(word + 1)) {
          needing(word)[need].add(form);
        }
      } else {
        unneeding[need].add(form);
      }
    }
  }

  private static void add(int form, boolean is, FormSet forms) {
    if (is) {
      forms.add(form);
    }
  }

  private FormSet[] needing(int word) {
    FormSet[] sets = needing[word];
    if (sets == null) {
      sets = new FormSet[NEEDS];
      for (int need = 0; need < NEEDS; need++) {
        sets[need] = none();
      }
      needing[word] = sets;
    }
    return sets;
  }

  /** A word is there also where one stands that is put together from it. */
  private void addParts() {
    FormSet[][] simple = needing.clone();
    for (int word = 0; word < needing.length; word++) {
      for (int part : lexicon.parts(word)) {
        for (int need = 0; simple[part] != null && need < NEEDS; need++) {
          needing(word)[need].addAll(simple[part][need]);
        }
      }
    }
  }

  /** An empty set of wordings. */
  FormSet none() {
    return new FormSet(entries.size());
  }

  Lexicon lexicon() {
    return lexicon;
  }

  Entry entry(int number) {
    return entries.get(number);
  }

  /** What single characters say of a sentence. */
  byte[] signs() {
    return signs;
  }

  /** The wordings of figures that may be stated in sections of any of some kinds. */
  FormSet within(Set<SectionKind> kinds) {
    FormSet found = none();
    for (SectionKind kind : kinds) {
      if (within.containsKey(kind)) {
        found.addAll(within.get(kind));
      }
    }
    return found;
  }

  FormSet ofAllTopics() {
    return ofAllTopics;
  }

  FormSet numbered() {
    return numbered;
  }

  FormSet free() {
    return free;
  }

  FormSet unneeding(int need) {
    return unneeding[need];
  }

  /** Those that need a word first, second, third; null where none needs it. */
  FormSet @Nullable [] needingWord(int word) {
    return needing[word];
  }
}
