package io.github.gongkai.core.prose;

import io.github.gongkai.core.outline.Outline;
import io.github.gongkai.core.outline.OutlineSection;
import io.github.gongkai.core.outline.Subheading;
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
final class Paragraphs {

  /** What tables begin with, in texts that have lost their marks. */
  private static final List<String> TABLE_HEADS = List.of(
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

  private static final String ENDS = "。!?;:,、.…”";

  private final ReadingText text;
  private final String folded;
  private final List<Paragraph> found = new ArrayList<>();
  private int tables;
  private int passed;
  private boolean inForm;
  private List<Extent> headings = List.of();

  /**
   * A paragraph.
   *
   * @param from its first index in the text
   * @param to the index behind its last character
   * @param kinds the kinds of the section and of the heading that it stands under
   * @param headings where the headings that it stands under begin and end
   */
  record Paragraph(int from, int to, Set<SectionKind> kinds, List<Extent> headings) {}

  /** A stretch of the text. */
  record Extent(int from, int to) {}

  private Paragraphs(ReadingText text) {
    this.text = text;
    this.folded = text.folded();
  }

  static List<Paragraph> of(ReadingText text, Outline outline) {
    Paragraphs paragraphs = new Paragraphs(text);
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
    String letters = Letters.of(text, heading.from(), heading.to()).all();
    Set<SectionKind> kinds = EnumSet.noneOf(SectionKind.class);
    if (letters.contains("依申请") || letters.contains("公开申请") || letters.contains("申请公开")) {
      kinds.add(SectionKind.REQUESTS);
    }
    if (letters.contains("复议") || letters.contains("诉讼")) {
      kinds.add(SectionKind.REVIEW_AND_LITIGATION);
    }
    if (letters.contains("培训") || letters.contains("会议")) {
      kinds.add(SectionKind.MEETINGS);
    }
    if (letters.contains("收费")) {
      kinds.add(SectionKind.FEES);
    }
    return kinds;
  }

  /** Follows the tables up to an index, as layout tables are around whole reports. */
  private void passTo(int index) {
    while (passed < index) {
      follow(folded.charAt(passed++));
    }
  }

  private void follow(char mark) {
    if (mark == Mark.TABLE) {
      tables++;
    } else if (mark == Mark.TABLE_END) {
      tables = Math.max(0, tables - 1);
      inForm = false;
    }
  }

  private void add(int from, int to, Set<SectionKind> kinds) {
    int start = from;
    for (int i = from; i <= to; i++) {
      char c = i == to ? Mark.CELL : folded.charAt(i);
      if (Mark.isHard(c) || c == Mark.LINE && !goesOn(start, i, to)) {
        addLine(start, i, kinds);
        start = i + 1;
      }
      if (i < to) {
        passTo(i + 1);
      }
    }
  }

  private void addLine(int from, int to, Set<SectionKind> kinds) {
    String line = Letters.of(text, from, to).all();
    if (line.isEmpty()) {
      return;
    }
    int end = to;
    if (inForm && line.indexOf('。') >= 0) {
      inForm = false;
    }
    boolean skipped = inForm || tables > 0 && line.indexOf('。') < 0;
    for (String head : TABLE_HEADS) {
      int at = line.indexOf(head);
      if (at >= 0) {
        inForm = true;
        end = Math.min(end, placeOf(from, to, at));
      }
    }
    if (!skipped && end > from) {
      found.add(new Paragraph(from, end, kinds, headings));
    }
  }

  private int placeOf(int from, int to, int letter) {
    return Letters.of(text, from, to).place(letter);
  }

  /** Whether a line ends in the middle of a sentence, which its next line goes on with. */
  private boolean goesOn(int from, int end, int to) {
    int last = end - 1;
    int letters = 0;
    for (int i = last; i >= from && letters < WRAPPED; i--) {
      letters += Mark.isGap(folded.charAt(i)) ? 0 : 1;
    }
    while (last >= from && Mark.isGap(folded.charAt(last))) {
      last--;
    }
    boolean blankLine = end + 1 < to && folded.charAt(end + 1) == Mark.LINE;
    return letters == WRAPPED
        && end + 1 < to
        && !blankLine
        && ENDS.indexOf(folded.charAt(last)) < 0
        && !beginsAnew(end + 1, to);
  }

  /** Whether a line begins with a heading's ordinal. */
  private boolean beginsAnew(int from, int to) {
    int i = from;
    while (i < to && Mark.isGap(folded.charAt(i))) {
      i++;
    }
    if (i >= to || Mark.isHard(folded.charAt(i)) || folded.charAt(i) == '(') {
      return true;
    }
    int digits = i;
    while (digits < to
        && digits - i < 3
        && (Letters.isDigit(folded.charAt(digits)) || Numbers.isNumeral(folded.charAt(digits)))) {
      digits++;
    }
    return digits > i && digits < to && "、.,".indexOf(folded.charAt(digits)) >= 0;
  }
}
