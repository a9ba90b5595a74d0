package io.github.gongkai.core.prose;

import io.github.gongkai.core.template.ProseRule;
import io.github.gongkai.core.text.Fold;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A rule's wordings, ready to be held against clauses. Immutable. */
final class Wordings {

  private final ProseRule rule;
  private final BitSet ignored = new BitSet();
  private final List<Form> forms = new ArrayList<>();

  /** What an element of a wording asks for. */
  enum Ask {
    WORD,
    ZERO_WORD,
    FIGURE,
    ZERO_FIGURE,
    OTHER_NUMBER,
    LAST_YEAR,
    NEXT_YEAR,
    QUOTED,
    OPEN,
    COMMA,
    ANYTHING;

    /** Whether what is found for it states the figure. */
    boolean isFigure() {
      return this == FIGURE || this == ZERO_FIGURE || this == ZERO_WORD;
    }
  }

  /** How often. */
  enum Times {
    ONCE,
    MAYBE,
    ANY
  }

  /** One element. */
  record Element(Ask ask, Times times, BitSet words, Set<String> measures) {
    private boolean isNeededWord() {
      return times == Times.ONCE && (ask == Ask.WORD || ask == Ask.ZERO_WORD);
    }
  }

  /** One wording, with what is asked of it for every clause found out once. */
  static final class Form {
    private final List<Element> elements;
    private final boolean number;
    private final boolean open;
    private final boolean bare;
    private final boolean further;

    private final boolean needsNumber;
    private final List<BitSet> needed = new ArrayList<>();

    private Form(List<Element> elements, boolean coded) {
      this.elements = List.copyOf(elements);
      int words = 0;
      Set<Ask> asks = EnumSet.noneOf(Ask.class);
      boolean numbered = false;
      for (Element element : elements) {
        boolean once = element.times() == Times.ONCE;
        boolean figure = element.ask() == Ask.FIGURE || element.ask() == Ask.ZERO_FIGURE;
        asks.add(element.ask());
        words += once && element.ask() == Ask.WORD ? 1 : 0;
        numbered |= figure && (coded || once);
        if (element.isNeededWord()) {
          needed.add(element.words());
        }
      }
      needed.sort(Comparator.comparingInt(BitSet::cardinality));
      this.number = asks.contains(Ask.FIGURE) || asks.contains(Ask.ZERO_FIGURE);
      this.open = asks.contains(Ask.ANYTHING);
      this.further = asks.contains(Ask.COMMA) || asks.contains(Ask.OPEN);
      this.bare = number && words <= 1;
      this.needsNumber = numbered;
    }

    List<Element> elements() {
      return elements;
    }

    /** Whether a number is in it. */
    boolean hasNumber() {
      return number;
    }

    /** Whether it says nothing without a number: one of a figure states it. */
    boolean needsNumber() {
      return needsNumber;
    }

    /** Whether it may stand behind words that no rule knows. */
    boolean isOpen() {
      return open;
    }

    /** Whether it has a single word, which says nothing of who did what. */
    boolean isBare() {
      return bare;
    }

    /** Whether it goes on behind the clause or into brackets. */
    boolean goesFurther() {
      return further;
    }

    /** Words of which one must stand where the wording does, for each of its elements that must; the fewest first. */
    List<BitSet> needed() {
      return needed;
    }

    /** The same for one element, rather that says zero, as this is rare; empty where none must. */
    BitSet telling() {
      for (Element element : elements) {
        if (element.isNeededWord() && element.ask() == Ask.ZERO_WORD) {
          return element.words();
        }
      }
      return needed.isEmpty() ? new BitSet() : needed.get(0);
    }
  }

  /** Takes the wordings of a rule that is {@linkplain WordingCheck well formed}. */
  Wordings(ProseRule rule, Lexicon lexicon) {
    this.rule = rule;
    rule.ignored().forEach(word -> ignored.set(lexicon.number(Fold.all(word))));
    for (String wording : rule.wordings()) {
      List<Element> elements = new ArrayList<>();
      String all = wording.strip();
      int from = 0;
      for (int to = all.indexOf(' '); to >= 0; to = all.indexOf(' ', from)) {
        if (to > from) {
          elements.add(element(all.substring(from, to), lexicon));
        }
        from = to + 1;
      }
      elements.add(element(all.substring(from), lexicon));
      forms.add(new Form(elements, !rule.codes().isEmpty()));
    }
  }

  ProseRule rule() {
    return rule;
  }

  List<Form> forms() {
    return forms;
  }

  /** Whether the figure is one that a paragraph about a single field would give for that field. */
  boolean isOfAllTopics() {
    return rule.apartFrom().contains(ProseRule.TOPIC);
  }

  /** Whether the figure needs no subject. */
  boolean isFree() {
    return rule.under().isEmpty();
  }

  boolean ignores(int word) {
    return word != WordTrie.NONE && ignored.get(word);
  }

  private static Element element(String part, Lexicon lexicon) {
    char last = part.charAt(part.length() - 1);
    Times times = last == '?' ? Times.MAYBE : last == '*' ? Times.ANY : Times.ONCE;
    String body = times == Times.ONCE ? part : part.substring(0, part.length() - 1);
    Ask ask = switch (body) {
      case "#" -> Ask.FIGURE;
      case "#0" -> Ask.ZERO_FIGURE;
      case "_" -> Ask.OTHER_NUMBER;
      case "<上年>" -> Ask.LAST_YEAR;
      case "<下年>" -> Ask.NEXT_YEAR;
      case "“”" -> Ask.QUOTED;
      case "（" -> Ask.OPEN;
      case "，" -> Ask.COMMA;
      case "…" -> Ask.ANYTHING;
      default ->
        switch (body.charAt(0)) {
          case '!' -> Ask.ZERO_WORD;
          case '#' -> Ask.FIGURE;
          default -> Ask.WORD;
        };
    };
    Set<String> measures = ask == Ask.FIGURE && body.length() > 1
        ? Set.copyOf(List.of(body.substring(1).split("[|]", -1)))
        : Set.of();
    BitSet words = new BitSet();
    if (ask == Ask.WORD || ask == Ask.ZERO_WORD) {
      String some = ask == Ask.ZERO_WORD ? body.substring(1) : body;
      words = lexicon.numbers(some);
    }
    return new Element(ask, ask == Ask.ANYTHING ? Times.ANY : times, words, measures);
  }
}
