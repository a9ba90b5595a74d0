package io.github.gongkai.core.prose;

import io.github.gongkai.core.outline.Outline;
import io.github.gongkai.core.outline.OutlineSection;
import io.github.gongkai.core.outline.Subheading;
import io.github.gongkai.core.prose.Paragraphs.Extent;
import io.github.gongkai.core.prose.Paragraphs.Paragraph;
import io.github.gongkai.core.text.Fold;
import io.github.gongkai.core.text.Mark;
import io.github.gongkai.core.text.ReadingText;
import io.github.gongkai.model.vocabulary.SectionKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the paragraphs of a report: its sections' lines without the tables. A line that ends in the
 * middle of a sentence goes on in the next one.
 */
final class ParagraphFinder {

  /** What tables begin with, in texts that have lost their marks. */
  static final List<String> TABLE_HEADS = List.of(
      "第二十条第",
      "勾稽关系",
      "申请人情况自然人",
      "指标名称",
      "统计指标单位",
      "统计指标计量",
      "填报单位",
      "单位统计数",
      "申请来源申请数",
      "信息内容本年",
      "结果维持结果纠正");

  /** A line shorter than this is no line of running text that goes on in the next. */
  private static final int WRAPPED = 18;

  /** Beside the {@linkplain Sign signs} of a line's letters: that it has any. */
  private static final int LETTER = 1 << Byte.SIZE;

  private static final String ENDS = "。!?;:,、.…”";

  private final String folded;
  private final Letters letters = new Letters();
  private final List<Paragraph> found = new ArrayList<>();
  private int tables;
  private int nextTable;
  private int nextTableEnd;
  private boolean inForm;
  private List<Extent> headings = List.of();

  private ParagraphFinder(ReadingText text) {
    this.folded = text.folded();
    this.nextTable = next(Mark.TABLE, 0);
    this.nextTableEnd = next(Mark.TABLE_END, 0);
  }

  static List<Paragraph> find(ReadingText text, Outline outline) {
    ParagraphFinder paragraphs = new ParagraphFinder(text);
    if (outline.sections().isEmpty()) {
      int to = Math.min(outline.reportEnd(), text.length());
      paragraphs.add(
          Math.min(outline.preambleStart(), to), to, EnumSet.of(SectionKind.UNRECOGNIZED));
    }
    for (OutlineSection section : outline.sections()) {
      paragraphs.passTo(section.bodyFrom());
      paragraphs.inForm = false;
      paragraphs.add(section);
    }
    return paragraphs.found;
  }

  private void add(OutlineSection section) {
    Set<SectionKind> kinds = EnumSet.of(section.kind());
    int from = section.bodyFrom();
    Extent own = new Extent(section.headingFrom(), section.headingTo());
    headings = List.of(own);
    for (Subheading heading : section.subheadings()) {
      if (heading.from() >= from && heading.to() <= section.bodyTo()) {
        add(from, heading.from(), kinds);
        kinds = EnumSet.of(section.kind());
        kinds.addAll(kindsOf(heading));
        headings = List.of(own, new Extent(heading.from(), heading.to()));
        add(heading.from(), heading.to(), kinds);
        from = heading.to();
      }
    }
    add(from, section.bodyTo(), kinds);
  }

  /** What a heading within a section is about, as far as figures depend on it. */
  private Set<SectionKind> kindsOf(Subheading heading) {
    letters.fill(folded, heading.from(), heading.to());
    Set<SectionKind> kinds = EnumSet.noneOf(SectionKind.class);
    for (int i = 0; i < letters.length(); i++) {
      switch (letters.at(i)) {
        case '依' -> add(SectionKind.REQUESTS, letters.startsWith("依申请", i), kinds);
        case '公' -> add(SectionKind.REQUESTS, letters.startsWith("公开申请", i), kinds);
        case '申' -> add(SectionKind.REQUESTS, letters.startsWith("申请公开", i), kinds);
        case '复' -> add(SectionKind.REVIEW_AND_LITIGATION, letters.startsWith("复议", i), kinds);
        case '诉' -> add(SectionKind.REVIEW_AND_LITIGATION, letters.startsWith("诉讼", i), kinds);
        case '培' -> add(SectionKind.MEETINGS, letters.startsWith("培训", i), kinds);
        case '会' -> add(SectionKind.MEETINGS, letters.startsWith("会议", i), kinds);
        case '收' -> add(SectionKind.FEES, letters.startsWith("收费", i), kinds);
        default -> {}
      }
    }
    return kinds;
  }

  private static void add(SectionKind kind, boolean meant, Set<SectionKind> kinds) {
    if (meant) {
      kinds.add(kind);
    }
  }

  /** Follows the tables up to an index, as layout tables are around whole reports. */
  private void passTo(int index) {
    while (Math.min(nextTable, nextTableEnd) < index) {
      int at = Math.min(nextTable, nextTableEnd);
      follow(folded.charAt(at), at);
    }
  }

  private void follow(char mark, int at) {
    if (mark == Mark.TABLE) {
      tables++;
      nextTable = next(mark, at + 1);
    } else if (mark == Mark.TABLE_END) {
      tables = Math.max(0, tables - 1);
      inForm = false;
      nextTableEnd = next(mark, at + 1);
    }
  }

  private int next(char mark, int from) {
    int at = folded.indexOf(mark, from);
    return at < 0 ? folded.length() : at;
  }

  private void add(int from, int to, Set<SectionKind> kinds) {
    passTo(from);
    int start = from;
    int signs = 0;
    int i = from;
    while (i < to) {
      // lines are gone through in a loop of their own, which has nothing else to do
      while (i < to && folded.charAt(i) > ' ') {
        signs |= LETTER | Sign.of(folded.charAt(i++));
      }
      if (i < to) {
        char c = folded.charAt(i);
        boolean hard = Mark.isHard(c);
        if (hard || c == Mark.LINE && !goesOn(start, i, to)) {
          addLine(start, i, signs, kinds);
          start = i + 1;
          signs = 0;
        }
        if (hard) {
          passTo(i + 1);
        }
        i++;
      }
    }
    addLine(start, to, signs, kinds);
  }

  private void addLine(int from, int to, int signs, Set<SectionKind> kinds) {
    boolean stop = (signs & Sign.STOP) != 0;
    inForm &= !stop;
    if (signs == 0 || !stop && (inForm || tables > 0)) {
      return;
    }
    int end = (signs & Sign.HEAD) == 0 ? to : tableHead(from, to);
    inForm |= end < to;
    if (end > from) {
      found.add(new Paragraph(from, end, kinds, headings, signs));
    }
  }

  /** Where a line goes over into a table that has lost its marks; its end where it does not. */
  private int tableHead(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = folded.charAt(i);
      if (c > ' ' && (Sign.of(c) & Sign.HEAD) != 0) {
        for (String head : TABLE_HEADS) {
          if (head.charAt(0) == c && beginsWith(head, i, to)) {
            return i;
          }
        }
      }
    }
    return to;
  }

  /** Whether a word stands at an index, blanks left out. */
  private boolean beginsWith(String word, int from, int to) {
    int matched = 0;
    for (int i = from; i < to && matched < word.length(); i++) {
      char c = folded.charAt(i);
      if (c > ' ') {
        if (c != word.charAt(matched)) {
          return false;
        }
        matched++;
      }
    }
    return matched == word.length();
  }

  /** Whether a line ends in the middle of a sentence, which its next line goes on with. */
  private boolean goesOn(int from, int end, int to) {
    int last = end - 1;
    while (last >= from && folded.charAt(last) <= ' ') {
      last--;
    }
    boolean blankLine = end + 1 < to && folded.charAt(end + 1) == Mark.LINE;
    if (last < from || end + 1 >= to || blankLine || ENDS.indexOf(folded.charAt(last)) >= 0) {
      return false;
    }
    int letters = 0;
    for (int i = last; i >= from && letters < WRAPPED; i--) {
      letters += folded.charAt(i) > ' ' ? 1 : 0;
    }
    return letters == WRAPPED && !beginsAnew(end + 1, to);
  }

  /** Whether a line begins with a heading's ordinal. */
  private boolean beginsAnew(int from, int to) {
    int i = from;
    while (i < to && folded.charAt(i) <= ' ') {
      i++;
    }
    if (i >= to || Mark.isHard(folded.charAt(i)) || folded.charAt(i) == '(') {
      return true;
    }
    int digits = i;
    while (digits < to
        && digits - i < 3
        && (Fold.isDigit(folded.charAt(digits)) || Numbers.isNumeral(folded.charAt(digits)))) {
      digits++;
    }
    return digits > i && digits < to && "、.,".indexOf(folded.charAt(digits)) >= 0;
  }
}
