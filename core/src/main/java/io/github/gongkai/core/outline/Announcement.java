package io.github.gongkai.core.outline;

import io.github.gongkai.core.text.Fold;
import io.github.gongkai.core.text.Mark;
import io.github.gongkai.model.vocabulary.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the sentence in which a preamble says what sections the report has: {@code
 * 本报告由概述、主动公开政府信息情况…六个部分组成}.
 */
final class Announcement {

  private static final Words SIGNS = Words.of("组成", "部分", "包括", "包含", "分为", "内容", "构成", "方面");

  /** What an entry may begin behind. */
  private static final String BEFORE = "、,;:.和及与由括含为是“‘《〈「『\")";

  /** What an entry may end at; a numeral counts the entries. */
  private static final String AFTER = "、,;:.和及与等共以暨”’》〉」』\"(";

  private static final int MIN_ENTRIES = 3;
  private static final int MAX_SENTENCE = 1200;

  private Announcement() {}

  /**
   * The sections announced before an index.
   *
   * @return their kinds in order, none where no sentence names three
   */
  static List<SectionKind> read(String folded, int to, Wordings wordings) {
    int from = 0;
    while (from < to) {
      int end = sentenceEnd(folded, from, to);
      if (end - from <= MAX_SENTENCE && SIGNS.find(folded, from, end) >= 0) {
        List<SectionKind> named = entries(folded, from, end, wordings);
        if (named.size() >= MIN_ENTRIES) {
          return named;
        }
      }
      from = end + 1;
    }
    return List.of();
  }

  private static int sentenceEnd(String folded, int from, int to) {
    int i = from;
    while (i < to && folded.charAt(i) != '。' && !Mark.isHard(folded.charAt(i))) {
      i++;
    }
    return i;
  }

  private static List<SectionKind> entries(String folded, int from, int end, Wordings wordings) {
    List<SectionKind> named = new ArrayList<>();
    int i = from;
    while (i < end) {
      Optional<Wordings.Match> match = begins(folded, i, from)
          ? wordings.longest(folded, i).filter(m -> m.to() <= end && ends(folded, m.to(), end))
          : Optional.empty();
      if (match.isPresent()) {
        named.add(match.get().kind());
        i = match.get().to();
      } else {
        i++;
      }
    }
    return named;
  }

  private static boolean begins(String folded, int at, int from) {
    if (!HeadingLetters.isLetter(folded.charAt(at))) {
      return false;
    }
    int before = HeadingLetters.lastBefore(folded, at, MAX_SENTENCE);
    return before < from || before != at - 1 || BEFORE.indexOf(folded.charAt(before)) >= 0;
  }

  private static boolean ends(String folded, int to, int end) {
    int next = HeadingLetters.skipGaps(folded, to, MAX_SENTENCE);
    if (next >= end || next > to) {
      return true;
    }
    char c = folded.charAt(next);
    return AFTER.indexOf(c) >= 0
        || Ordinal.isNumeral(c)
        || Fold.isDigit(c)
        || folded.startsWith("组成", next);
  }
}
