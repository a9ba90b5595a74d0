package io.github.gongkai.core.outline;

import io.github.gongkai.core.text.Fold;
import io.github.gongkai.core.text.Mark;
import java.util.List;
import java.util.Optional;

/**
 * Finds the statistics tables that stand behind a report's text, with their titles. A title is one
 * only where a table's head follows: a list of attachments names the same titles, and a link to a
 * file has no table.
 *
 * @param from the index of the title's first character, of {@code 附件1} where that stands before it
 * @param to the index after the title
 */
record Appendix(int from, int to) {

  private static final List<String> TITLE_ENDS = List.of("统计表", "报表", "附表", "附图", "情况表");
  private static final List<String> LABELS = List.of("附件", "附表");
  private static final int MAX_TITLE = 60;
  private static final int MAX_BETWEEN = 24;
  private static final int MAX_REACH = 400;
  private static final int MAX_TRIES = 1_000;

  /** The first appendix in a stretch. */
  static Optional<Appendix> find(String folded, FormHeads heads, int from, int to) {
    int at = from;
    for (int tries = 0; tries < MAX_TRIES; tries++) {
      at = heads.find(at, to);
      if (at < 0) {
        break;
      }
      Optional<Appendix> appendix = before(folded, at, from);
      if (appendix.isPresent()) {
        return appendix;
      }
      at++;
    }
    return Optional.empty();
  }

  /** The title that ends at most a remark before a table's head. */
  private static Optional<Appendix> before(String folded, int head, int from) {
    int letters = 0;
    int bound = Math.max(from, head - MAX_REACH);
    for (int i = head; i > bound && letters <= MAX_BETWEEN; i--) {
      if (HeadingLetters.isLetter(folded.charAt(i - 1))) {
        letters++;
      } else if (HeadingLetters.isSentenceEnd(folded.charAt(i - 1))) {
        return Optional.empty();
      }
      if (endsTitle(folded, bound, i)) {
        int title = titleStart(folded, bound, i);
        return Optional.of(new Appendix(labelBefore(folded, bound, title), i));
      }
    }
    return Optional.empty();
  }

  /** Whether a title ends before an index: {@code …统计表}, or a line that says {@code 附件1}. */
  private static boolean endsTitle(String folded, int bound, int to) {
    for (String end : TITLE_ENDS) {
      if (to - end.length() >= bound && folded.startsWith(end, to - end.length())) {
        return true;
      }
    }
    boolean atEnd = to >= folded.length() || HeadingLetters.isLineEnd(folded.charAt(to));
    return atEnd && labelStart(folded, bound, to) >= 0;
  }

  private static int titleStart(String folded, int bound, int to) {
    int line = to;
    int word = -1;
    while (line > bound
        && to - line < MAX_TITLE
        && !HeadingLetters.isLineEnd(folded.charAt(line - 1))
        && !HeadingLetters.isSentenceEnd(folded.charAt(line - 1))) {
      line--;
      if (word < 0 && Mark.isGap(folded.charAt(line))) {
        word = line + 1;
      }
    }
    boolean whole = line == bound || HeadingLetters.isLineEnd(folded.charAt(line - 1));
    int start = whole || word < 0 ? line : word;
    return HeadingLetters.skipGaps(folded, start, to - start);
  }

  /** The index of {@code 附件1} where it stands right before a title, the title's otherwise. */
  private static int labelBefore(String folded, int bound, int title) {
    int last = HeadingLetters.lastBefore(folded, title, title - bound);
    int label = last < bound ? -1 : labelStart(folded, bound, last + 1);
    return label < 0 ? title : label;
  }

  /** The index of {@code 附件} where it stands before an index with at most a number behind it. */
  private static int labelStart(String folded, int bound, int to) {
    int i = to;
    while (i > bound && to - i < 8 && isNumber(folded.charAt(i - 1))) {
      i--;
    }
    for (String label : LABELS) {
      if (i - label.length() >= bound && folded.startsWith(label, i - label.length())) {
        return i - label.length();
      }
    }
    return -1;
  }

  private static boolean isNumber(char c) {
    return Fold.isDigit(c)
        || Ordinal.isNumeral(c)
        || ":()、.-".indexOf(c) >= 0
        || Mark.isGap(c) && !HeadingLetters.isLineEnd(c);
  }
}
