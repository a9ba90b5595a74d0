package io.github.gongkai.core.outline;

import io.github.gongkai.core.outline.Ordinal.Style;
import io.github.gongkai.core.text.Characters;
import io.github.gongkai.core.text.Fold;
import io.github.gongkai.core.text.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the headings within a section: {@code （一）…} and {@code 1.…} on lines of their own, or as
 * the short lead of a paragraph; within a line only {@code （一）…}. The rows of tables are numbered
 * the same way and are none.
 */
final class Subheadings {

  private static final int MAX_LEAD = 40;
  private static final int MAX_REACH = 120;

  /** What is looked at within a line: its end, a sentence's, and what may be an ordinal. */
  private static final Characters WITHIN_LINE =
      Characters.of(HeadingLetters.LINE_ENDS + "。(㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩");

  private final String folded;
  private final FormHeads heads;
  private final int to;
  private final int room;
  private final List<Subheading> found = new ArrayList<>();
  private boolean inTable;
  private int lastEnd;

  private Subheadings(String folded, FormHeads heads, int to, int room) {
    this.folded = folded;
    this.heads = heads;
    this.to = to;
    this.room = room;
  }

  /** The headings between two indexes, at most so many as there is room for. */
  static List<Subheading> find(String folded, FormHeads heads, int from, int to, int room) {
    Subheadings subheadings = new Subheadings(folded, heads, to, room);
    subheadings.scan(from);
    return subheadings.found;
  }

  private void scan(int from) {
    boolean fresh = true; // the body's beginning is as good as a line's
    int head = heads.find(from, to);
    for (int i = from; i < to && found.size() < room; i++) {
      if (!fresh) {
        i = WITHIN_LINE.find(folded, i, head < i ? to : head);
        if (i == to) {
          break;
        }
      }
      char c = folded.charAt(i);
      if (HeadingLetters.isLineEnd(c)) {
        fresh = true;
      } else if (!Mark.isGap(c)) {
        if (fresh && inTable) {
          inTable = !hasSentence(i);
        }
        if (i == head) {
          inTable = true;
          head = heads.find(i + 1, to);
        } else if (c == '。') {
          inTable = false;
        } else if (!inTable && i >= lastEnd) {
          consider(i, c, i == from ? Mark.LINE : folded.charAt(i - 1), fresh);
        }
        fresh = false;
      }
    }
  }

  private void consider(int at, char c, char last, boolean fresh) {
    boolean parenthesis = c == '(' || c >= '㈠' && c <= '㈩';
    if (parenthesis) {
      boolean parted = fresh || Mark.isGap(last) || "。!?:)>”》".indexOf(last) >= 0;
      if (parted) {
        add(1, at, Style.PARENTHESIZED, fresh);
      }
    } else if (fresh && Fold.isDigit(c)) {
      add(2, at, Style.ARABIC, true);
    }
  }

  private void add(int level, int at, Style style, boolean fresh) {
    Optional<Ordinal> ordinal = Ordinal.at(folded, at);
    if (ordinal.isPresent() && ordinal.get().style() == style) {
      int end = leadEnd(ordinal.get().end(), fresh);
      if (end >= 0) {
        found.add(new Subheading(level, at, end));
        lastEnd = end;
      }
    }
  }

  /**
   * The end of a heading's wording: of its line, or of the short sentence a paragraph begins with;
   * -1 where it is none.
   */
  private int leadEnd(int from, boolean fresh) {
    int letters = 0;
    int end = from;
    int i = from;
    for (; i < to && i < from + MAX_REACH; i++) {
      char c = folded.charAt(i);
      if (c == '。'
          || HeadingLetters.isLineEnd(c)
          || !fresh && Mark.isGap(c) && letters > 0
          || c == '一' && letters > 1 && folded.startsWith("一是", i)) {
        break;
      }
      if (HeadingLetters.isSentenceEnd(c)) {
        return -1; // an item of a list
      }
      if (HeadingLetters.isLetter(c)) {
        letters++;
      }
      if (letters > MAX_LEAD) {
        return -1;
      }
      end = Mark.isGap(c) || c == ':' ? end : i + 1;
    }
    boolean line = i >= to || HeadingLetters.isLineEnd(folded.charAt(i));
    boolean listFollows = i > from && folded.charAt(i - 1) == ':' && !line;
    if (letters < 2
        || i >= from + MAX_REACH
        || listFollows
        || "项款条目".indexOf(folded.charAt(from)) >= 0) {
      return -1;
    }
    if (line ? FormTables.figuresFollow(folded, i) : statesFigure(from, end)) {
      return -1;
    }
    if (FormTables.isRequestRow(HeadingLetters.of(folded, from, end))) {
      return -1;
    }
    return end;
  }

  /** Whether a sentence says how many of something there were: that is text, not a heading. */
  private boolean statesFigure(int from, int end) {
    int digits = 0;
    for (int i = from; i < end; i++) {
      char c = folded.charAt(i);
      if (Fold.isDigit(c)) {
        digits++;
      } else if (digits > 0 && !(digits == 4 && c == '年')) {
        return true;
      } else {
        digits = 0;
      }
    }
    return digits > 0;
  }

  private boolean hasSentence(int from) {
    for (int i = from; i < to && !HeadingLetters.isLineEnd(folded.charAt(i)); i++) {
      if (folded.charAt(i) == '。') {
        return true;
      }
    }
    return false;
  }
}
