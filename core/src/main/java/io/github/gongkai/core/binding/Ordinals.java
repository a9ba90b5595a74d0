package io.github.gongkai.core.binding;

import io.github.gongkai.core.text.Fold;
import io.github.gongkai.core.text.Mark;

/**
 * What may stand before a label: {@code 一、}, {@code （一）}, {@code 1.}, {@code ①}, {@code 其中：},
 * an opening quote. It belongs to the label and not to the figures before it, also where all are run
 * together: in {@code 3700000372.没有现成信息} the last {@code 2} counts rows.
 */
final class Ordinals {

  /** How many blanks and line ends may stand within one ordinal. */
  private static final int WIDEST_BREAK = 8;

  private Ordinals() {}

  /**
   * Where a label begins with all that belongs before it.
   *
   * @param folded the text
   * @param label the index of the label's first letter
   * @param floor the index that the lead must not go below
   */
  static int lead(String folded, int label, int floor) {
    int lead = label;
    while (true) {
      int before = skipBlanks(folded, lead, floor);
      int next = one(folded, before, floor);
      if (next == before) {
        return lead;
      }
      lead = next;
    }
  }

  /** Whether an ordinal, {@code 四、}, {@code （二）} or {@code 3.}, begins at an index. */
  static boolean begins(String folded, int from, int limit) {
    boolean bracket = folded.charAt(from) == '(';
    int i = bracket ? from + 1 : from;
    while (i < limit && i < from + 4 && isNumeral(folded.charAt(i))) {
      i++;
    }
    boolean numeral = i > (bracket ? from + 1 : from) && i < limit;
    return numeral && (bracket ? folded.charAt(i) == ')' : "、.,".indexOf(folded.charAt(i)) >= 0);
  }

  /** The index where one decoration that ends at {@code end} begins; {@code end} when none does. */
  private static int one(String folded, int end, int floor) {
    if (end <= floor) {
      return end;
    }
    char last = folded.charAt(end - 1);
    if (isEnclosedNumber(last)) {
      return end - 1;
    }
    if (last == ')') {
      return bracketed(folded, end, floor);
    }
    if (last == '.' || last == '、' || last == ',' || last == ':' || last == '·') {
      return stopped(folded, end, floor);
    }
    if ("“\"'‘《(*".indexOf(last) >= 0) {
      return end - 1;
    }
    return last == '中' ? ofWhich(folded, end, floor, end) : end;
  }

  /** Where 其中 begins that ends at an index, blanks within it or not; {@code otherwise} if none does. */
  private static int ofWhich(String folded, int end, int floor, int otherwise) {
    int last = skipBlanks(folded, end, floor);
    if (last <= floor || folded.charAt(last - 1) != '中') {
      return otherwise;
    }
    int first = skipBlanks(folded, last - 1, floor);
    return first > floor && folded.charAt(first - 1) == '其' ? first - 1 : otherwise;
  }

  /** {@code （一）}, {@code (1)}; the brackets hold it together where a line ends within. */
  private static int bracketed(String folded, int end, int floor) {
    int last = skipGaps(folded, end - 1, floor);
    int first = last;
    while (first > floor && first > last - 3 && isNumeral(folded.charAt(first - 1))) {
      first--;
    }
    int open = skipGaps(folded, first, floor);
    boolean numeral = first < last && open > floor && folded.charAt(open - 1) == '(';
    return numeral ? open - 1 : end;
  }

  /** {@code 一、}, {@code 1.}, {@code 其中：}. */
  private static int stopped(String folded, int end, int floor) {
    int i = end - 1;
    int gap = skipGaps(folded, i, floor);
    if (gap < i && gap > floor && isNumeral(folded.charAt(gap - 1))) {
      return apart(folded, gap, floor, end);
    }
    if (i > floor && Fold.isDigit(folded.charAt(i - 1))) {
      boolean one = i - 1 == floor || !Fold.isDigit(folded.charAt(i - 2));
      boolean two = !one && (i - 2 == floor || !Fold.isDigit(folded.charAt(i - 3)));
      // ordinals are small: of a longer run of digits only the last is one
      return two && folded.charAt(i - 2) == '1' ? i - 2 : i - 1;
    }
    while (i > floor && i > end - 4 && LabelLetters.isChineseNumeral(folded.charAt(i - 1))) {
      i--;
    }
    if (i < end - 1) {
      return i;
    }
    return ofWhich(folded, i, floor, end);
  }

  /** {@code 3} and its stop on different lines: an ordinal where it begins its cell, else a figure. */
  private static int apart(String folded, int last, int floor, int end) {
    int first = last;
    while (first > floor && first > last - 3 && isNumeral(folded.charAt(first - 1))) {
      first--;
    }
    int cell = skipGaps(folded, first, floor);
    boolean beginsCell = cell == 0 || Mark.isHard(folded.charAt(cell - 1));
    return beginsCell || !Fold.isDigit(folded.charAt(first)) ? first : end;
  }

  /** Where blanks and line ends within a cell begin that end at an index. */
  private static int skipGaps(String folded, int from, int floor) {
    int i = from;
    while (i > floor
        && i > from - WIDEST_BREAK
        && Mark.isGap(folded.charAt(i - 1))
        && !Mark.isHard(folded.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private static int skipBlanks(String folded, int from, int floor) {
    int i = from;
    while (i > floor && (folded.charAt(i - 1) == ' ' || folded.charAt(i - 1) == '\u00A0')) {
      i--;
    }
    return i;
  }

  private static boolean isNumeral(char c) {
    return Fold.isDigit(c) || LabelLetters.isChineseNumeral(c);
  }

  /** {@code ①}, {@code ⑴}, {@code ⒈}, {@code ㈠}, {@code ㊀}. */
  private static boolean isEnclosedNumber(char c) {
    return c >= '\u2460' && c <= '\u249B'
        || c >= '\u3220' && c <= '\u3229'
        || c >= '\u3280' && c <= '\u3289';
  }
}
