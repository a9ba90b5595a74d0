package io.github.gongkai.core.prose;

import java.util.Arrays;
import java.util.List;

/**
 * Holds wordings against clauses: all ways at once, one step a token, so that its time is the clause's
 * length times the wording's. One does so again and again.
 */
final class Matcher {

  /** The wording does not account for the clause. */
  static final int NO_MATCH = -2;

  /** The wording accounts for it and states no figure. */
  static final int NO_FIGURE = -1;

  private static final int UNSET = NO_MATCH;

  /** How many tokens behind the clause a wording may read on. */
  static final int FURTHER = 24;

  private final Lexicon lexicon;
  private final Sentence sentence;

  private Wordings wordings;
  private List<Wordings.Element> elements = List.of();
  private int from;
  private int end;

  /** How many places a wording has, one behind its last element among them. */
  private int places;

  /** For each token the places in the wording that can be reached there, with the figure's token. */
  private int[] reached = {};

  /** The last token that can be reached. */
  private int furthest;

  /** What can be reached within a word. */
  private int[] within = {};

  private int[] withinNext = {};

  Matcher(Rulebook rules, Sentence sentence) {
    this.lexicon = rules.lexicon();
    this.sentence = sentence;
    this.wordings = rules.entry(0).rule();
  }

  /** The token that states the figure, {@link #NO_FIGURE} for a wording without one. */
  int figure(Rulebook.Entry entry, Clause clause) {
    begin(entry, clause);
    int least = wordings.rule().codes().isEmpty() ? NO_FIGURE : 0;
    int last = places - 2;
    boolean runsOn = last > 0 && elements.get(last).ask() == Wordings.Ask.ANYTHING;
    reach(from, 0, NO_FIGURE);
    for (int i = from; i <= Math.min(furthest, end); i++) {
      int here = (i - from) * places;
      skipOptional(here);
      if (runsOn && reached[here + last] >= least) {
        return reached[here + last];
      }
      // brackets that the wording does not go into are passed over as one
      boolean ended = sentence.isBoundary(i) && (i >= clause.to() || sentence.is(i, Kind.CLOSE));
      if (ended && reached[here + places - 1] >= least) {
        return reached[here + places - 1];
      }
      if (i < end) {
        step(i, here);
      }
    }
    return NO_MATCH;
  }

  private void begin(Rulebook.Entry entry, Clause clause) {
    wordings = entry.rule();
    elements = entry.form().elements();
    places = elements.size() + 1;
    from = clause.from();
    end = Math.min(sentence.size(), clause.to() + FURTHER);
    furthest = from;
    int size = (end - from + 2) * places;
    if (reached.length < size) {
      reached = new int[2 * size];
    }
    Arrays.fill(reached, 0, size, UNSET);
    if (within.length < places) {
      within = new int[2 * places];
      withinNext = new int[2 * places];
    }
  }

  private void skipOptional(int here) {
    for (int k = 0; k + 1 < places; k++) {
      if (reached[here + k] != UNSET
          && reached[here + k + 1] == UNSET
          && elements.get(k).times() != Wordings.Times.ONCE) {
        reached[here + k + 1] = reached[here + k];
      }
    }
  }

  private void step(int i, int here) {
    boolean compound =
        sentence.word(i) != WordTrie.NONE && lexicon.parts(sentence.word(i)).length > 0;
    int behind = behindSkipped(i);
    for (int k = 0; k < places; k++) {
      int figure = reached[here + k];
      if (figure == UNSET) {
        continue;
      }
      if (k + 1 < places && matches(elements.get(k), i, k)) {
        boolean any = elements.get(k).times() == Wordings.Times.ANY;
        reach(i + 1, any ? k : k + 1, elements.get(k).ask().isFigure() ? i : figure);
      }
      if (compound) {
        stepByParts(i, k, figure);
      }
      if (behind > i) {
        reach(behind, k, figure);
      }
    }
  }

  /** The token behind one that adds nothing to the wording; the token itself where it adds something. */
  private int behindSkipped(int i) {
    if (sentence.is(i, Kind.OPEN)) {
      return sentence.isClosed(i) ? sentence.behindBrackets(i) : i;
    }
    boolean skipped = switch (sentence.kind(i)) {
      case WORD -> wordings.ignores(sentence.word(i)) || sentence.role(i).addsNothing();
      case ENUMERATION -> true;
      case COLON, PERCENT -> !sentence.isBoundary(i);
      default -> false;
    };
    return skipped ? i + 1 : i;
  }

  /** Takes a word as those it is put together from. */
  private void stepByParts(int i, int place, int before) {
    Arrays.fill(within, 0, places, UNSET);
    within[place] = before;
    for (int part : lexicon.parts(sentence.word(i))) {
      Arrays.fill(withinNext, 0, places, UNSET);
      for (int k = 0; k < places; k++) {
        if (within[k] != UNSET) {
          stepByPart(i, k, part);
        }
      }
      int[] passed = within;
      within = withinNext;
      withinNext = passed;
    }
    for (int k = 0; k < places; k++) {
      if (within[k] != UNSET) {
        reach(i + 1, k, within[k]);
      }
    }
  }

  private void stepByPart(int i, int place, int part) {
    int figure = within[place];
    if (wordings.ignores(part) || lexicon.role(part) != Role.NONE) {
      withinNext[place] = figure;
    }
    // optional elements before the one that matches are passed over
    for (int k = place; k + 1 < places; k++) {
      Wordings.Element element = elements.get(k);
      if (element.words().get(part)) {
        int to = element.times() == Wordings.Times.ANY ? k : k + 1;
        withinNext[to] = element.ask().isFigure() ? i : figure;
      }
      if (element.times() == Wordings.Times.ONCE) {
        return;
      }
    }
  }

  private boolean matches(Wordings.Element element, int i, int place) {
    return switch (element.ask()) {
      case WORD, ZERO_WORD ->
        sentence.word(i) != WordTrie.NONE && element.words().get(sentence.word(i));
      case FIGURE ->
        sentence.is(i, Kind.NUMBER)
            && isUnit(sentence.quantity(i))
            && (element.measures().isEmpty()
                || element.measures().contains(sentence.quantity(i).measure()));
      case ZERO_FIGURE ->
        sentence.is(i, Kind.NUMBER)
            && isUnit(sentence.quantity(i))
            && sentence.quantity(i).amount().signum() == 0;
      case OTHER_NUMBER -> sentence.is(i, Kind.NUMBER);
      case LAST_YEAR -> sentence.is(i, Role.LAST_YEAR);
      case NEXT_YEAR -> sentence.is(i, Role.NEXT_YEAR);
      case QUOTED -> sentence.is(i, Kind.QUOTED);
      case OPEN -> sentence.is(i, Kind.OPEN);
      case COMMA -> sentence.is(i, Kind.COMMA);
      case ANYTHING -> place == 0 && sentence.isHarmless(i);
    };
  }

  /** A part's number may lack its measure word, which the whole has. */
  private boolean isUnit(Quantity quantity) {
    return quantity.isIn(wordings.rule().unit())
        || quantity.measure().isEmpty()
            && !wordings.rule().under().isEmpty()
            && !wordings.rule().unit().isMoney()
            && quantity.amount().scale() <= 0;
  }

  private void reach(int index, int place, int figure) {
    if (index > end + 1) {
      return; // brackets that end too far behind the clause
    }
    furthest = Math.max(furthest, index);
    int at = (index - from) * places + place;
    if (reached[at] == UNSET) {
      reached[at] = figure;
    }
  }
}
