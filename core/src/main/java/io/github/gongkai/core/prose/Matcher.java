package io.github.gongkai.core.prose;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Holds a wording against a clause: all ways at once, one step a token, so that its time is the
 * clause's length times the wording's.
 */
final class Matcher {

  private static final int UNSET = -2;
  private static final int NO_FIGURE = -1;

  /** How many tokens behind the clause a wording may read on. */
  static final int FURTHER = 24;

  private final Lexicon lexicon;
  private final Sentence sentence;
  private final Wordings wordings;
  private final List<Wordings.Element> elements;
  private final int from;
  private final int end;

  /** For each token the places in the wording that can be reached there, with the figure's token. */
  private final int[][] reached;

  private Matcher(
      Lexicon lexicon,
      Sentence sentence,
      Wordings wordings,
      List<Wordings.Element> elements,
      Clause clause) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.wordings = wordings;
    this.elements = elements;
    this.from = clause.from();
    this.end = Math.min(sentence.size(), clause.to() + FURTHER);
    this.reached = new int[end - from + 2][];
  }

  /** The token that states the figure, negative for a wording without one; empty where the wording does not account for the clause. */
  static Optional<Integer> figure(
      Lexicon lexicon, Sentence sentence, Rulebook.Entry entry, Clause clause) {
    return new Matcher(lexicon, sentence, entry.rule(), entry.form().elements(), clause)
        .run(clause);
  }

  private Optional<Integer> run(Clause clause) {
    reach(from, 0, NO_FIGURE);
    int least = wordings.rule().codes().isEmpty() ? NO_FIGURE : 0;
    for (int i = from; i <= end; i++) {
      int[] here = reached[i - from];
      if (here == null) {
        continue;
      }
      skipOptional(here);
      int last = elements.size() - 1;
      if (elements.get(last).ask() == Wordings.Ask.ANYTHING && last > 0 && here[last] >= least) {
        return Optional.of(here[last]);
      }
      // brackets that the wording does not go into are passed over as one
      boolean ended =
          sentence.isBoundary(i) && (i >= clause.to() || sentence.at(i).is(Token.Kind.CLOSE));
      if (ended && here[elements.size()] >= least) {
        return Optional.of(here[elements.size()]);
      }
      if (i < end) {
        step(i, here);
      }
      reached[i - from] = null;
    }
    return Optional.empty();
  }

  private void skipOptional(int[] here) {
    for (int k = 0; k < elements.size(); k++) {
      if (here[k] != UNSET
          && elements.get(k).times() != Wordings.Times.ONCE
          && here[k + 1] == UNSET) {
        here[k + 1] = here[k];
      }
    }
  }

  private void step(int i, int[] here) {
    Token token = sentence.at(i);
    boolean boundary = sentence.isBoundary(i);
    for (int k = 0; k <= elements.size(); k++) {
      int figure = here[k];
      if (figure == UNSET) {
        continue;
      }
      if (k < elements.size() && matches(elements.get(k), token, k)) {
        int found = figure;
        Wordings.Ask ask = elements.get(k).ask();
        if (ask == Wordings.Ask.FIGURE
            || ask == Wordings.Ask.ZERO_FIGURE
            || ask == Wordings.Ask.ZERO_WORD) {
          found = i;
        }
        reach(i + 1, elements.get(k).times() == Wordings.Times.ANY ? k : k + 1, found);
      }
      if (token.is(Token.Kind.WORD) && token.word() != WordTrie.NONE) {
        stepByParts(i, k, figure, lexicon.parts(token.word()));
      }
      if (token.is(Token.Kind.OPEN) && sentence.isClosed(i)) {
        reach(sentence.behindBrackets(i), k, figure);
      } else if (isSkipped(token)
          && (!boundary || token.is(Token.Kind.WORD) || token.is(Token.Kind.ENUMERATION))) {
        reach(i + 1, k, figure);
      }
    }
  }

  /** Takes a word as those it is put together from. */
  private void stepByParts(int i, int place, int before, int[] parts) {
    if (parts.length == 0) {
      return;
    }
    int[] places = unset();
    places[place] = before;
    for (int part : parts) {
      int[] next = unset();
      for (int k = 0; k <= elements.size(); k++) {
        if (places[k] != UNSET) {
          stepByPart(i, k, places[k], part, next);
        }
      }
      places = next;
    }
    for (int k = 0; k <= elements.size(); k++) {
      if (places[k] != UNSET) {
        reach(i + 1, k, places[k]);
      }
    }
  }

  private void stepByPart(int i, int place, int figure, int part, int[] next) {
    if (wordings.ignores(part) || lexicon.role(part).isPresent()) {
      next[place] = figure;
    }
    // optional elements before the one that matches are passed over
    for (int k = place; k < elements.size(); k++) {
      Wordings.Ask ask = elements.get(k).ask();
      if ((ask == Wordings.Ask.WORD || ask == Wordings.Ask.ZERO_WORD)
          && elements.get(k).words().get(part)) {
        int to = elements.get(k).times() == Wordings.Times.ANY ? k : k + 1;
        next[to] = ask == Wordings.Ask.ZERO_WORD ? i : figure;
      }
      if (elements.get(k).times() == Wordings.Times.ONCE) {
        return;
      }
    }
  }

  private int[] unset() {
    int[] places = new int[elements.size() + 1];
    Arrays.fill(places, UNSET);
    return places;
  }

  private boolean isSkipped(Token token) {
    return switch (token.kind()) {
      case WORD -> wordings.ignores(token.word()) || token.addsNothing();
      case ENUMERATION, COLON, PERCENT -> true;
      default -> false;
    };
  }

  private boolean matches(Wordings.Element element, Token token, int place) {
    return switch (element.ask()) {
      case WORD, ZERO_WORD -> token.word() != WordTrie.NONE && element.words().get(token.word());
      case FIGURE ->
        token.is(Token.Kind.NUMBER)
            && isUnit(token)
            && (element.measures().isEmpty()
                || element.measures().contains(token.quantity().orElseThrow().measure()));
      case ZERO_FIGURE ->
        token.is(Token.Kind.NUMBER)
            && isUnit(token)
            && token.quantity().orElseThrow().amount().signum() == 0;
      case OTHER_NUMBER -> token.is(Token.Kind.NUMBER);
      case LAST_YEAR -> token.is(Role.LAST_YEAR);
      case NEXT_YEAR -> token.is(Role.NEXT_YEAR);
      case QUOTED -> token.is(Token.Kind.QUOTED);
      case OPEN -> token.is(Token.Kind.OPEN);
      case COMMA -> token.is(Token.Kind.COMMA);
      case ANYTHING -> place == 0 && token.isHarmless();
    };
  }

  /** A part's number may lack its measure word, which the whole has. */
  private boolean isUnit(Token token) {
    Quantity quantity = token.quantity().orElseThrow();
    return quantity.in(wordings.rule().unit()).isPresent()
        || quantity.measure().isEmpty()
            && !wordings.rule().under().isEmpty()
            && !wordings.rule().unit().isMoney()
            && quantity.amount().scale() <= 0;
  }

  private void reach(int index, int place, int figure) {
    int at = index - from;
    if (at >= reached.length) {
      return; // brackets that end too far behind the clause
    }
    if (reached[at] == null) {
      reached[at] = unset();
    }
    if (reached[at][place] == UNSET) {
      reached[at][place] = figure;
    }
  }
}
