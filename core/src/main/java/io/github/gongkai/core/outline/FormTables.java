package io.github.gongkai.core.outline;

import io.github.gongkai.core.text.Fold;
import io.github.gongkai.core.text.Mark;
import java.util.List;
import java.util.Set;

/**
 * What tells the statistics forms of all years from the text around them: the rows
 * whose labels look like headings.
 */
final class FormTables {

  /** Rows of the national forms' request table: never headings, whatever follows them. */
  private static final List<String> REQUEST_ROWS = List.of(
      "本年新收", "上年结转", "上年度结转", "本年度办理结果", "本年办理结果", "结转下年度", "结转下一年度", "予以公开", "部分公开区分", "无法提供",
      "不予处理", "其他处理", "总计");

  /** Rows of the national form of 2014 and of its annexes, which may as well be headings. */
  private static final Set<String> STATISTICS_ROWS = Set.of(
      "主动公开情况",
      "回应解读情况",
      "依申请公开情况",
      "行政复议数量",
      "行政诉讼数量",
      "举报投诉数量",
      "依申请公开信息收取费用",
      "机构建设和保障经费情况",
      "政府信息公开会议和培训情况");

  private static final String MEASURES = "条件次人个元万篇起份项宗%";
  private static final int TOKENS = 4;
  private static final int REACH = 400;
  private static final int PROSE = 30;

  private FormTables() {}

  /** Whether a heading's letters begin a row of the national request table. */
  static boolean isRequestRow(String letters) {
    for (String row : REQUEST_ROWS) {
      if (letters.startsWith(row)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a heading's letters are those of a row of the older statistics tables. */
  static boolean isStatisticsRow(String letters) {
    return STATISTICS_ROWS.contains(letters);
  }

  /** What stands behind a heading, or the label of a row. */
  enum Following {
    /** A number or a unit alone: a row has its figures, or those of its first part, behind it. */
    FIGURES,
    /** Sentences. */
    PROSE,
    /** Neither, as far as one may look. */
    UNCLEAR
  }

  /** Whether figures stand behind an index, before any prose. */
  static boolean figuresFollow(String folded, int from) {
    return following(folded, from) == Following.FIGURES;
  }

  /** What stands behind an index first. */
  static Following following(String folded, int from) {
    int end = Math.min(folded.length(), from + REACH);
    int tokens = 0;
    int i = from;
    while (i < end && tokens < TOKENS) {
      int stop = tokenEnd(folded, i, end);
      Token token = token(folded, i, stop);
      if (token != Token.EMPTY) {
        if (token == Token.FIGURE) {
          return Following.FIGURES;
        }
        if (token == Token.PROSE) {
          return Following.PROSE;
        }
        tokens++;
      }
      i = stop + 1;
    }
    return Following.UNCLEAR;
  }

  private enum Token {
    EMPTY,
    FIGURE,
    PROSE,
    LABEL
  }

  private static int tokenEnd(String folded, int from, int end) {
    int i = from;
    while (i < end && !HeadingLetters.isLineEnd(folded.charAt(i))) {
      i++;
    }
    return i;
  }

  private static Token token(String folded, int from, int to) {
    int letters = 0;
    int others = 0;
    int digits = 0;
    boolean digitLast = false;
    boolean dash = false;
    boolean sentence = false;
    for (int i = from; i < to; i++) {
      char c = folded.charAt(i);
      if (Fold.isDigit(c)) {
        digits++;
        letters++;
        digitLast = true;
      } else if (Character.isLetter(c)) {
        letters++;
        digitLast = false;
        if (MEASURES.indexOf(c) < 0) {
          others++;
        }
      } else if (HeadingLetters.isSentenceEnd(c) || c == ',') {
        sentence = true;
      } else {
        dash |= c == '-' || c == '/';
      }
    }
    if (letters == 0) {
      return dash ? Token.FIGURE : Token.EMPTY;
    }
    if (others == 0) {
      return Token.FIGURE;
    }
    if (sentence || letters >= PROSE && digits == 0) {
      return Token.PROSE;
    }
    // labels and figures run together, as an archive's text has them: 条133792其中
    return letters >= PROSE || digitLast ? Token.FIGURE : Token.LABEL;
  }

  /**
   * Whether a figure stands last, apart from what is before it, or the unit of one that is blank:
   * {@code 举报投诉数量 件 2}, {@code 举报投诉数量 件}.
   */
  static boolean endsAsRow(String folded, int from, int to) {
    int end = to;
    while (end > from && Mark.isGap(folded.charAt(end - 1))) {
      end--;
    }
    int digits = end;
    while (digits > from
        && (Fold.isDigit(folded.charAt(digits - 1)) || folded.charAt(digits - 1) == '.')) {
      digits--;
    }
    int unit = end;
    while (unit > from && MEASURES.indexOf(folded.charAt(unit - 1)) >= 0) {
      unit--;
    }
    int start = Math.min(digits, unit);
    return start < end && start > from && Mark.isGap(folded.charAt(start - 1));
  }
}
