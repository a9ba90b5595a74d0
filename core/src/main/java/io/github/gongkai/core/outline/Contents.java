package io.github.gongkai.core.outline;

import io.github.gongkai.core.text.Fold;
import io.github.gongkai.core.text.Mark;
import io.github.gongkai.model.vocabulary.SectionKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells a table of contents from the headings it names: one entry follows another with at most a
 * page number between, from the first on, and most of them come again. Headings whose tables were
 * lost follow one another too, but do not come again.
 *
 * @param headings the candidates that are left
 * @param entries the kinds named by the first table of contents, in order; none where there is none
 */
record Contents(List<Candidate> headings, List<SectionKind> entries) {

  private static final int MIN_ENTRIES = 3;
  private static final int MAX_FILLER = 200;

  private record Key(SectionKind kind, int number) {
    static Key of(Candidate candidate) {
      return new Key(candidate.kind(), candidate.number());
    }
  }

  static Contents separate(String folded, List<Candidate> candidates) {
    Map<Key, Integer> counts = new HashMap<>();
    for (Candidate candidate : candidates) {
      if (candidate.isKnown()) {
        counts.merge(Key.of(candidate), 1, Integer::sum);
      }
    }
    List<Candidate> headings = new ArrayList<>();
    List<SectionKind> entries = new ArrayList<>();
    int from = 0;
    while (from < candidates.size()) {
      int to = from + 1;
      while (to < candidates.size()
          && follows(folded, candidates.get(to - 1), candidates.get(to))) {
        to++;
      }
      List<Candidate> group = candidates.subList(from, to);
      if (comeAgain(group, counts)) {
        for (Candidate entry : group) {
          counts.computeIfPresent(Key.of(entry), (key, count) -> count - 1);
          if (entry.isKnown()) {
            entries.add(entry.kind());
          }
        }
        counts.values().removeIf(count -> count == 0);
      } else {
        headings.addAll(group);
      }
      from = to;
    }
    return new Contents(headings, entries);
  }

  private static boolean comeAgain(List<Candidate> group, Map<Key, Integer> counts) {
    if (group.size() < MIN_ENTRIES || group.get(0).number() > 1) {
      return false;
    }
    int known = 0;
    int again = 0;
    for (Candidate entry : group) {
      if (entry.isKnown()) {
        known++;
        if (counts.getOrDefault(Key.of(entry), 0) > 1) {
          again++;
        }
      }
    }
    return again >= 2 && 2 * again >= known;
  }

  private static boolean follows(String folded, Candidate former, Candidate latter) {
    int between = latter.from() - former.to();
    boolean goesOn = latter.number() > former.number()
        || latter.number() == 0 && former.number() == 0 && latter.kind() != former.kind();
    if (!goesOn || between > MAX_FILLER) {
      return false;
    }
    for (int i = former.to(); i < latter.from(); i++) {
      char c = folded.charAt(i);
      boolean filler =
          Mark.isGap(c) || Fold.isDigit(c) || !Character.isLetter(c) || c == '第' || c == '页';
      if (!filler || c == '。') {
        return false;
      }
    }
    return true;
  }
}
