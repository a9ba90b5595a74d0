package io.github.gongkai.core.outline;

import io.github.gongkai.core.text.Fold;
import io.github.gongkai.core.text.Mark;
import java.util.List;

/**
 * Finds where a report begins and ends within its page. In doubt the furniture stays in: what is
 * too much can be seen, what was cut away cannot.
 */
final class Furniture {

  /** What lines below a report begin with. */
  private static final Words FOOTERS = Words.of(
      "附件下载", "相关附件下载", "扫一扫", "相关阅读", "相关链接", "相关文章", "相关稿件", "相关信息", "相关报道", "下一篇", "上一篇", "下一条",
      "上一条", "打印本页", "打印此页", "关闭窗口", "关闭本页", "关闭页面", "分享到", "分享至", "责任编辑", "版权所有", "网站标识码", "网站地图",
      "使用帮助", "联系我们", "主办单位", "承办单位", "友情链接", "备案号", "返回顶部", "返回列表", "浏览次数", "文章录入", "信息来源");

  /** What is furniture only where nothing else is in the line. */
  private static final List<String> BUTTONS =
      List.of("打印", "关闭", "收藏", "分享", "返回", "纠错", "打印关闭", "关闭打印", "打印收藏关闭");

  /** What a button's letters begin with. */
  private static final String FIRST_OF_BUTTON = "打关收分返纠";

  /** What shows that the report goes on. */
  private static final Words SUBJECTS = Words.of("公开", "申请", "复议", "诉讼");

  private static final int MAX_TITLE = 60;
  private static final int MAX_FOOTER = 60;

  private Furniture() {}

  /** The index where the furniture below a report begins, given its last heading's end. */
  static int reportEnd(String folded, FormHeads heads, int from) {
    int contentEnd = contentEnd(folded, heads, from);
    int at = contentEnd;
    while (at < folded.length()) {
      int stop = lineEnd(folded, at);
      int start = HeadingLetters.skipGaps(folded, at, stop - at);
      if (isFooter(folded, start, stop)) {
        return start;
      }
      at = stop + 1;
    }
    return beforeTrailingButtons(folded, from);
  }

  /**
   * The end of the last line that only a report's text has, the given index where there is none.
   */
  private static int contentEnd(String folded, FormHeads heads, int from) {
    int end = from;
    int at = from;
    while (at < folded.length()) {
      int stop = lineEnd(folded, at);
      boolean sentence = hasSentence(folded, at, stop);
      if (sentence && SUBJECTS.find(folded, at, stop) >= 0 || heads.find(at, stop) >= 0) {
        end = stop;
      }
      at = stop + 1;
    }
    return end;
  }

  private static boolean isFooter(String folded, int from, int to) {
    int first = skipOpening(folded, from, to);
    int end = first < folded.length() ? FOOTERS.end(folded, first) : -1;
    if (end >= 0 && end <= to && to - end <= MAX_FOOTER) {
      return true;
    }
    return to - from <= MAX_FOOTER
        && first < to
        && FIRST_OF_BUTTON.indexOf(folded.charAt(first)) >= 0
        && BUTTONS.contains(HeadingLetters.of(folded, from, to));
  }

  private static int skipOpening(String folded, int from, int to) {
    int i = from;
    while (i < to && !HeadingLetters.isLetter(folded.charAt(i))) {
      i++;
    }
    return i;
  }

  /** In a text without lines the furniture is what is left behind the last blanks. */
  private static int beforeTrailingButtons(String folded, int from) {
    int end = folded.length();
    int at = end;
    while (at > from) {
      int last = HeadingLetters.lastBefore(folded, at, at - from);
      if (last < from) {
        return end;
      }
      int start = last;
      while (start > from && last - start < MAX_FOOTER && !Mark.isGap(folded.charAt(start - 1))) {
        start--;
      }
      if (start == from
          || !Mark.isGap(folded.charAt(start - 1))
          || !isFooter(folded, start, last + 1)) {
        return end;
      }
      end = start;
      at = start;
    }
    return end;
  }

  /** The index where a report begins, given its first heading's beginning. */
  static int preambleStart(String folded, int heading) {
    int title = -1;
    int plainTitle = -1;
    int prose = -1;
    int former = -1;
    int at = 0;
    while (at < heading) {
      int stop = Math.min(heading, lineEnd(folded, at));
      int start = HeadingLetters.skipGaps(folded, at, stop - at);
      if (hasSentence(folded, start, stop)) {
        prose = prose < 0 ? start : prose;
      } else if (isTitle(folded, start, stop)) {
        // an agency that the title leaves out stands on the line before it
        boolean partial = former >= 0 && Fold.isDigit(folded.charAt(start));
        int whole = partial ? former : start;
        if (year(folded, start, stop).isEmpty()) {
          plainTitle = start;
        } else if (!namesSame(folded, title, start, stop)) {
          title = whole;
        }
      }
      if (start < stop) {
        former = stop - start <= MAX_TITLE ? start : -1;
      }
      at = stop + 1;
    }
    int best = title >= 0 ? title : plainTitle;
    if (best >= 0) {
      return prose >= 0 ? Math.min(prose, best) : best;
    }
    return prose >= 0 ? prose : heading;
  }

  private static boolean isTitle(String folded, int from, int to) {
    if (from >= to || to - from > 2 * MAX_TITLE || !endsAsTitle(folded, from, to)) {
      return false;
    }
    String letters = HeadingLetters.of(folded, from, to);
    return letters.length() <= MAX_TITLE
        && letters.contains("公开")
        && (letters.endsWith("报告") || letters.endsWith("年报"));
  }

  private static boolean endsAsTitle(String folded, int from, int to) {
    int last = to - 1;
    while (last > from && !HeadingLetters.isLetter(folded.charAt(last))) {
      last--;
    }
    return folded.charAt(last) == '告' || folded.charAt(last) == '报';
  }

  /** Whether the former title is of the same year: then the report began there. */
  private static boolean namesSame(String folded, int title, int from, int to) {
    if (title < 0) {
      return false;
    }
    String year = year(folded, from, to);
    int first = lineEnd(folded, title);
    return year.equals(year(folded, title, first))
        || year.equals(year(folded, title, lineEnd(folded, Math.min(first + 1, from))));
  }

  private static String year(String folded, int from, int to) {
    for (int i = from; i + 4 <= to; i++) {
      if (folded.startsWith("20", i)
          && Fold.isDigit(folded.charAt(i + 2))
          && Fold.isDigit(folded.charAt(i + 3))) {
        return folded.substring(i, i + 4);
      }
    }
    return "";
  }

  private static int lineEnd(String folded, int from) {
    int i = from;
    while (i < folded.length() && !HeadingLetters.isLineEnd(folded.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean hasSentence(String folded, int from, int to) {
    for (int i = from; i < to; i++) {
      if (folded.charAt(i) == '。') {
        return true;
      }
    }
    return false;
  }
}
