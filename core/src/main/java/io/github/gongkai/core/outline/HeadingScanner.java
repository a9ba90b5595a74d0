package io.github.gongkai.core.outline;

import io.github.gongkai.core.limit.Deadline;
import io.github.gongkai.core.outline.Candidate.Grade;
import io.github.gongkai.core.outline.Candidate.Place;
import io.github.gongkai.core.text.Characters;
import io.github.gongkai.core.text.Fold;
import io.github.gongkai.core.text.Mark;
import io.github.gongkai.model.vocabulary.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds all that may be a section's heading, in one pass. A line may be one with an ordinal, or in
 * a known wording; within a line only an ordinal such as {@code 一、} begins one, and something must
 * say where it ends.
 */
final class HeadingScanner {

  /** More than any document has; a bound for those made to exhaust the reader. */
  static final int MAX_CANDIDATES = 20_000;

  private static final int MAX_PHRASE = 40;
  private static final int MAX_REACH = 120;

  /**
   * A wording at least so long is a heading also where nothing parts it from the text before it.
   */
  private static final int DISTINCTIVE = 6;

  /** Before a wording: it is named, listed or referred to, and heads nothing. */
  private static final String BEFORE_NAMED = "、,“‘《〈「『(第见和及与由按在如括为零〇";

  /** After a wording: the sentence goes on with it. */
  private static final String AFTER_NAMED = "、,;”’》〉」』和及与等中表之以暨共";

  /** What is looked at within a line: its end, and what may be an ordinal. */
  private static final Characters WITHIN_LINE =
      Characters.of(Ordinal.NUMERALS + HeadingLetters.LINE_ENDS);

  private final String folded;
  private final FormHeads heads;
  private final Wordings wordings;
  private final List<Candidate> found = new ArrayList<>();

  HeadingScanner(String folded, FormHeads heads, Wordings wordings) {
    this.folded = folded;
    this.heads = heads;
    this.wordings = wordings;
  }

  /** All candidates in order, as far as there is time. */
  List<Candidate> scan(Deadline deadline) {
    boolean fresh = true;
    for (int i = 0; i < folded.length(); i++) {
      i = fresh ? i : WITHIN_LINE.find(folded, i, folded.length());
      if (i == folded.length() || found.size() >= MAX_CANDIDATES || deadline.isPastAt(i)) {
        break;
      }
      char c = folded.charAt(i);
      if (HeadingLetters.isLineEnd(c)) {
        fresh = true;
      } else if (fresh) {
        fresh = Mark.isGap(c) || !beginsLine(i, c);
      } else if (!Ordinal.isNumeral(folded.charAt(i - 1))) {
        running(i);
      }
    }
    return found;
  }

  /** Where the last candidate ends, if there are as many as there may be. */
  OptionalInt limitAt() {
    return found.size() < MAX_CANDIDATES
        ? OptionalInt.empty()
        : OptionalInt.of(found.get(found.size() - 1).to());
  }

  /** Looks at a line's first character; false for an ornament, behind which the line begins. */
  private boolean beginsLine(int at, char c) {
    Optional<Ordinal> ordinal = Ordinal.at(folded, at);
    if (ordinal.isPresent()) {
      numbered(at, ordinal.get());
      return true;
    }
    if (HeadingLetters.isLetter(c)) {
      unnumbered(at);
      return true;
    }
    return "“‘《〈「『(<".indexOf(c) >= 0; // a quotation, a remark or a tag is no ornament
  }

  private void numbered(int at, Ordinal ordinal) {
    Optional<Wordings.Match> match = wordings.longest(folded, ordinal.end());
    if (match.isPresent()) {
      int to = match.get().to();
      if (endsLine(to)) {
        addKnown(at, ordinal, match.get(), Place.LINE);
        return;
      }
      boolean bare = ordinal.style() == Ordinal.Style.BARE;
      if (!bare && isComplete(match.get())) {
        addKnown(at, ordinal, match.get(), Place.LEAD);
        return;
      }
      if (isLastOfList(to)) {
        return;
      }
    }
    if (ordinal.style() == Ordinal.Style.CHINESE || ordinal.style() == Ordinal.Style.PART) {
      unknownWording(at, ordinal);
    }
  }

  private void unnumbered(int at) {
    Optional<Wordings.Match> match = wordings.longest(folded, at);
    if (match.isPresent() && standsAlone(match.get())) {
      addKnown(at, new Ordinal(Ordinal.Style.NONE, 0, at), match.get(), Place.LINE);
    }
  }

  /** Whether a wording is a heading without an ordinal. */
  private boolean standsAlone(Wordings.Match match) {
    return match.kind() != SectionKind.APPENDIX // told by its table, not its name
        && (match.letters() >= DISTINCTIVE || match.kind() == SectionKind.OVERVIEW)
        && endsLine(match.to());
  }

  private void running(int at) {
    Optional<Ordinal> ordinal = Ordinal.at(folded, at);
    if (ordinal.isEmpty() || ordinal.get().style() != Ordinal.Style.CHINESE) {
      return;
    }
    boolean apart = Mark.isGap(folded.charAt(at - 1));
    int before = HeadingLetters.lastBefore(folded, at, MAX_REACH);
    char last = before < 0 ? '。' : folded.charAt(before);
    if (BEFORE_NAMED.indexOf(last) >= 0 || (last == ':' || last == ';') && !apart) {
      return;
    }
    Optional<Wordings.Match> match = wordings
        .longest(folded, ordinal.get().end())
        .filter(m -> last != ';' || !folded.startsWith("。", m.to())); // the end of a list
    boolean parted = apart || !Character.isIdeographic(last);
    if (match.isPresent()
        && (parted || match.get().letters() >= DISTINCTIVE)
        && isComplete(match.get())) {
      addKnown(at, ordinal.get(), match.get(), Place.RUNNING);
    } else if (parted) {
      phrase(at, ordinal.get(), Place.RUNNING);
    }
  }

  private void addKnown(int at, Ordinal ordinal, Wordings.Match match, Place place) {
    String letters = HeadingLetters.of(folded, ordinal.end(), match.to());
    if (isRow(at, match.to(), letters)) {
      return;
    }
    found.add(new Candidate(
        at, match.to(), ordinal.style(), ordinal.number(), match.kind(), Grade.KNOWN, place));
  }

  /** Whether a known wording is the label of a row: within a form, sentences must say it is not. */
  private boolean isRow(int at, int to, String letters) {
    boolean inForm = heads.isInForm(at);
    boolean likeRow = FormTables.isStatisticsRow(letters);
    if (!inForm && !likeRow) {
      return false;
    }
    FormTables.Following following = FormTables.following(folded, to);
    return inForm && likeRow
        ? following != FormTables.Following.PROSE
        : following == FormTables.Following.FIGURES;
  }

  private void unknownWording(int at, Ordinal ordinal) {
    int end = lineEnd(ordinal.end());
    int to = end < 0 ? -1 : lastLetter(ordinal.end(), end);
    if (to < 0) {
      phrase(at, ordinal, Place.LEAD);
      return;
    }
    int last = HeadingLetters.lastBefore(folded, end, MAX_REACH);
    boolean listed = "、,".indexOf(folded.charAt(last)) >= 0; // one entry a line
    if (!listed && !FormTables.endsAsRow(folded, ordinal.end(), to)) {
      addUnknown(at, ordinal, to, Place.LINE);
    }
  }

  /** A wording within a line: up to the first blank or stop, where it ends as headings do. */
  private void phrase(int at, Ordinal ordinal, Place place) {
    int i = ordinal.end();
    int bound = Math.min(folded.length(), i + MAX_PHRASE);
    while (i < bound && !Mark.isGap(folded.charAt(i)) && !isStop(folded.charAt(i))) {
      i++;
    }
    boolean ended = i == folded.length() || i < bound;
    boolean stopped = ended && i < folded.length() && isStop(folded.charAt(i));
    boolean allowed = !stopped || place == Place.LEAD && folded.charAt(i) == '。';
    if (ended && allowed && Wordings.endsAsHeading(HeadingLetters.of(folded, ordinal.end(), i))) {
      addUnknown(at, ordinal, i, place);
    }
  }

  private void addUnknown(int at, Ordinal ordinal, int to, Place place) {
    String letters = HeadingLetters.of(folded, ordinal.end(), to);
    if (letters.length() < 2 || FormTables.isRequestRow(letters)) {
      return;
    }
    Optional<SectionKind> told = wordings.told(letters);
    boolean table = told.equals(Optional.of(SectionKind.APPENDIX)); // figures are what it announces
    if (!table && FormTables.figuresFollow(folded, to)) {
      return;
    }
    found.add(new Candidate(
        at,
        to,
        ordinal.style(),
        ordinal.number(),
        told.orElse(SectionKind.UNRECOGNIZED),
        told.isPresent() ? Grade.TOLD : Grade.UNKNOWN,
        place));
  }

  /** Whether nothing but blanks and a stop is left of the line. */
  private boolean endsLine(int from) {
    for (int i = from; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (HeadingLetters.isLineEnd(c)) {
        return true;
      }
      if (!Mark.isGap(c) && "。:.)”*#".indexOf(c) < 0) {
        return false;
      }
      if (i - from > MAX_REACH) {
        return false;
      }
    }
    return true;
  }

  /** Whether a wording that the line goes on behind is all of the heading. */
  private boolean isComplete(Wordings.Match match) {
    int to = match.to();
    if (to >= folded.length()) {
      return true;
    }
    char next = folded.charAt(to);
    if (AFTER_NAMED.indexOf(next) >= 0 || isLastOfList(to)) {
      return false;
    }
    if (Mark.isGap(next)) {
      // 一、概述 、二、… is a list as well
      int after = HeadingLetters.skipGaps(folded, to, MAX_REACH);
      return after >= folded.length() || "、,;".indexOf(folded.charAt(after)) < 0;
    }
    return match.ended() || next == '。' || next == ':' || Fold.isDigit(next);
  }

  /** Whether a sentence that lists sections ends behind a wording: {@code 等六个部分组成}. */
  private boolean isLastOfList(int to) {
    if (to < folded.length() && (folded.charAt(to) == '等' || folded.charAt(to) == '共')) {
      return true;
    }
    for (int i = to; i + 2 <= Math.min(folded.length(), to + 8); i++) {
      if (folded.startsWith("部分", i) || folded.startsWith("组成", i)) {
        return true;
      }
    }
    return false;
  }

  /** The end of a line short enough for a heading and without a sentence in it, or -1. */
  private int lineEnd(int from) {
    int letters = 0;
    for (int i = from; i < folded.length() && i < from + MAX_REACH; i++) {
      char c = folded.charAt(i);
      if (HeadingLetters.isLineEnd(c)) {
        return i;
      }
      if (HeadingLetters.isLetter(c) && ++letters > MAX_PHRASE) {
        return -1;
      }
      if (isStop(c) && !(c == '。' && endsLine(i))) {
        return -1;
      }
    }
    return folded.length() < from + MAX_REACH ? folded.length() : -1;
  }

  private static boolean isStop(char c) {
    return HeadingLetters.isSentenceEnd(c);
  }

  /** The index after the last letter or closing bracket of a stretch, -1 where there is none. */
  private int lastLetter(int from, int to) {
    int i = to;
    while (i > from
        && !HeadingLetters.isLetter(folded.charAt(i - 1))
        && folded.charAt(i - 1) != ')') {
      i--;
    }
    return i > from ? i : -1;
  }
}
