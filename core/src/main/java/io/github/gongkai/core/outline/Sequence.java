package io.github.gongkai.core.outline;

import io.github.gongkai.core.outline.Candidate.Grade;
import io.github.gongkai.core.outline.Candidate.Place;
import io.github.gongkai.core.outline.Ordinal.Style;
import io.github.gongkai.model.vocabulary.SectionKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Decides which candidates are the sections' headings. A known wording is one unless its place in
 * the sequence of ordinals says otherwise; an unknown wording is none unless its place in the
 * sequence says that it must be.
 */
final class Sequence {

  /** Above every ordinal. */
  private static final int MAX_NUMBER = 101;

  /** What reports end with, under whatever form. */
  private static final Set<SectionKind> COMMON = Set.of(
      SectionKind.REQUESTS,
      SectionKind.REVIEW_AND_LITIGATION,
      SectionKind.PROBLEMS_AND_IMPROVEMENTS,
      SectionKind.OTHER_MATTERS);

  private final List<Candidate> candidates;
  private final int maxSections;

  /** For each number the index of the last known heading that bears it, -1 where none does. */
  private final int[] lastKnown = new int[MAX_NUMBER];

  /** For each candidate the number of the next known heading behind it, 0 where there is none. */
  private final int[] nextKnown;

  private final List<Candidate> chosen = new ArrayList<>();
  private final Set<SectionKind> used = EnumSet.noneOf(SectionKind.class);
  private Set<SectionKind> numbered = EnumSet.noneOf(SectionKind.class);
  private int lastNumber;
  private int lastRefused;

  private Sequence(List<Candidate> candidates, int maxSections) {
    this.candidates = candidates;
    this.maxSections = maxSections;
    this.nextKnown = new int[candidates.size()];
  }

  /** The headings among candidates, in order. */
  static List<Candidate> choose(List<Candidate> candidates, int maxSections) {
    return new Sequence(candidates, maxSections).choose();
  }

  private List<Candidate> choose() {
    Style style = mainStyle();
    if (style != Style.CHINESE) {
      return otherwiseNumbered(style);
    }
    numbered = knownKinds(candidates, Style.CHINESE);
    Arrays.fill(lastKnown, -1);
    int next = 0;
    for (int i = candidates.size() - 1; i >= 0; i--) {
      Candidate candidate = candidates.get(i);
      nextKnown[i] = next;
      if (candidate.isUsual() && candidate.isKnown()) {
        next = candidate.number();
        lastKnown[next] = Math.max(lastKnown[next], i);
      }
    }
    for (int i = 0; i < candidates.size() && chosen.size() < maxSections; i++) {
      Candidate candidate = candidates.get(i);
      if (candidate.isUsual() ? isHeading(i, candidate) : isStray(i, candidate)) {
        accept(candidate);
      } else if (candidate.isUsual()) {
        lastRefused = candidate.number();
      }
    }
    return chosen;
  }

  private void accept(Candidate candidate) {
    chosen.add(candidate);
    used.add(candidate.kind());
    lastNumber = candidate.isUsual() ? candidate.number() : lastNumber + 1;
    lastRefused = 0;
  }

  private boolean isHeading(int index, Candidate candidate) {
    int number = candidate.number();
    if (candidate.isKnown()) {
      boolean forward = number > lastNumber || chosen.isEmpty();
      if (forward) {
        return true;
      }
      // a list within the section, 一、存在的问题 二、改进措施, or a section named again
      boolean again = chosen.get(chosen.size() - 1).kind() == candidate.kind();
      boolean running = candidate.place() == Place.RUNNING;
      return !again && !(running && (number < lastNumber || used.contains(candidate.kind())));
    }
    boolean next = number == lastNumber + 1;
    boolean inList = lastRefused > 0 && number == lastRefused + 1;
    boolean knownLater = lastKnown[number] > index;
    if (inList || knownLater) {
      return false;
    }
    if (candidate.grade() == Grade.TOLD) {
      boolean line = candidate.place() == Place.LINE;
      return next || line && number == lastNumber + 2;
    }
    return next && (candidate.place() == Place.LINE || isFollowed(index, number));
  }

  /** Whether the next known heading has the number after this one's. */
  private boolean isFollowed(int index, int number) {
    return lastKnown[number + 1] > index;
  }

  /**
   * Whether a heading without the usual ordinal fills a gap in the sequence, or stands at its end
   * as one of the kinds that every report has. Headings within sections have such wordings too.
   */
  private boolean isStray(int index, Candidate candidate) {
    SectionKind kind = candidate.kind();
    if (!candidate.isKnown() || numbered.contains(kind) || used.contains(kind)) {
      return false;
    }
    if (candidate.style() == Style.ARABIC) {
      int number = candidate.number();
      return number == lastNumber + 1 && lastKnown[number] < 0 && isFollowed(index, number);
    }
    int next = nextKnown[index];
    return candidate.style() == Style.NONE
        && (next > 0 ? next > lastNumber + 1 : !chosen.isEmpty() && COMMON.contains(kind));
  }

  /** The style of the document's sections; {@link Style#CHINESE} stands for all usual ones. */
  private Style mainStyle() {
    if (!knownKinds(candidates, Style.CHINESE).isEmpty()) {
      return Style.CHINESE;
    }
    Style best = Style.CHINESE;
    int most = 1; // a single one is no sequence
    for (Style style : List.of(Style.ARABIC, Style.PARENTHESIZED, Style.NONE)) {
      int kinds = knownKinds(candidates, style).size();
      if (kinds > most) {
        best = style;
        most = kinds;
      }
    }
    return best;
  }

  private List<Candidate> otherwiseNumbered(Style style) {
    Set<SectionKind> kinds = knownKinds(candidates, style);
    for (Candidate candidate : candidates) {
      boolean plain = candidate.style() == Style.NONE && !kinds.contains(candidate.kind());
      boolean again = used.contains(candidate.kind()) && candidate.number() <= lastNumber;
      if (candidate.isKnown()
          && !again
          && (candidate.style() == style || plain)
          && chosen.size() < maxSections) {
        chosen.add(candidate);
        used.add(candidate.kind());
        lastNumber = Math.max(lastNumber, candidate.number());
      }
    }
    return chosen;
  }

  private static Set<SectionKind> knownKinds(List<Candidate> candidates, Style style) {
    Set<SectionKind> kinds = EnumSet.noneOf(SectionKind.class);
    for (Candidate candidate : candidates) {
      boolean same = candidate.style() == style || style == Style.CHINESE && candidate.isUsual();
      if (same && candidate.isKnown()) {
        kinds.add(candidate.kind());
      }
    }
    return kinds;
  }
}
