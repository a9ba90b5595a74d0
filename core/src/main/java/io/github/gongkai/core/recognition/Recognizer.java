package io.github.gongkai.core.recognition;

import io.github.gongkai.core.binding.TemplateMatch;
import io.github.gongkai.core.document.Document;
import io.github.gongkai.core.text.Fold;
import io.github.gongkai.core.text.Mark;
import io.github.gongkai.core.text.ReadingText;
import io.github.gongkai.model.Refusal;
import io.github.gongkai.model.RefusalKind;
import io.github.gongkai.model.source.Span;
import io.github.gongkai.model.vocabulary.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Judges a document by its evidence, in this order: lines of a form with figures in them; a title
 * that names another kind of document; sections together with a report's title or vocabulary. What
 * has none of these is refused.
 */
public final class Recognizer {

  /** A form's lines with figures: no other document prints so many. */
  private static final int ENOUGH_FILLED_LINES = 3;

  /** Words of the subject that a report without a title must use. */
  private static final int ENOUGH_WORDS = 2;

  /** The head of a document, where its title stands if it has one. */
  private static final int HEAD = 400;

  private static final int SHORTEST_TITLE = 4;
  private static final int LONGEST_TITLE = 60;

  private static final List<String> SUBJECT =
      List.of("信息公开", "政务公开", "主动公开", "公开申请", "申请公开", "复议", "诉讼");

  private static final List<String> REPORT_TITLES =
      List.of("年度报告", "年报", "工作报告", "情况的报告", "公开报告", "年度工作情况");

  private Recognizer() {}

  /**
   * Judges a document.
   *
   * @param evidence what is known of it
   * @return what it is
   */
  public static Verdict judge(Evidence evidence) {
    String folded = evidence.document().text().folded();
    if (SUBJECT.stream().noneMatch(folded::contains)) {
      return refuse(RefusalKind.NO_TRACE, "It says nothing of government information.");
    }
    TemplateMatch match = TemplateChoice.choose(evidence.matches(), folded, evidence.year());
    if (match.filledLines() >= ENOUGH_FILLED_LINES && !isNotice(evidence)) {
      return new Verdict.Accepted(match);
    }
    Optional<Refusal> other = otherDocument(evidence);
    if (other.isPresent()) {
      return new Verdict.Refused(other.get());
    }
    if (!hasSections(evidence)) {
      return withoutSections(evidence);
    }
    boolean words = SUBJECT.stream().filter(folded::contains).count() >= ENOUGH_WORDS;
    if (hasReportTitle(evidence) || words) {
      return new Verdict.Accepted(match);
    }
    return refuse(RefusalKind.NO_SECTIONS, "It has neither a report's title nor its vocabulary.");
  }

  private static boolean hasSections(Evidence evidence) {
    return evidence.outline().sections().stream()
        .anyMatch(section -> section.kind() == SectionKind.OVERVIEW
            || section.kind() == SectionKind.PROACTIVE_DISCLOSURE
            || section.kind() == SectionKind.REQUESTS);
  }

  private static boolean hasReportTitle(Evidence evidence) {
    return evidence
        .title()
        .filter(title -> REPORT_TITLES.stream().anyMatch(title::contains))
        .isPresent();
  }

  private static boolean isNotice(Evidence evidence) {
    return evidence.title().flatMap(OtherDocument.NOTICE::wordIn).isPresent();
  }

  private static Optional<Refusal> otherDocument(Evidence evidence) {
    ReadingText text = evidence.document().text();
    List<String> titles = hasReportTitle(evidence)
        ? evidence.title().map(Fold::all).stream().toList()
        : titleLikes(text);
    for (OtherDocument other : OtherDocument.values()) {
      for (String title : titles) {
        Optional<String> word = other.wordIn(title);
        if (word.isPresent()) {
          return Optional.of(refusal(other, word.get(), text));
        }
      }
    }
    return Optional.empty();
  }

  /** Pieces of the document's head that stand by themselves without a stop, as titles do. */
  private static List<String> titleLikes(ReadingText text) {
    List<String> pieces = new ArrayList<>();
    int limit = Math.min(text.length(), HEAD);
    int from = 0;
    for (int i = 0; i <= limit; i++) {
      if (i == limit || Mark.isGap(text.charAt(i))) {
        String piece = text.folded().substring(from, i);
        if (piece.length() >= SHORTEST_TITLE
            && piece.length() <= LONGEST_TITLE
            && piece.indexOf('。') < 0
            && piece.indexOf(',') < 0) {
          pieces.add(piece);
        }
        from = i + 1;
      }
    }
    return pieces;
  }

  private static Refusal refusal(OtherDocument other, String word, ReadingText text) {
    int at = text.folded().indexOf(word);
    List<Span> evidence = at < 0 ? List.of() : List.of(text.span(at, at + word.length()));
    return new Refusal(
        other.kind(),
        "Its title says \"" + word + "\": it is " + other.description() + ".",
        evidence);
  }

  private static Verdict withoutSections(Evidence evidence) {
    ReadingText text = evidence.document().text();
    int letters = 0;
    for (int i = 0; i < text.length() && letters < HEAD; i++) {
      letters += Mark.isGap(text.charAt(i)) ? 0 : 1;
    }
    if (letters < 60 && evidence.document().format() == Document.Format.HTML) {
      return refuse(RefusalKind.EMPTY_PAGE, "The page has no text of its own.");
    }
    if (hasReportTitle(evidence) && text.folded().contains("附件")) {
      return refuse(
          RefusalKind.ATTACHMENT_ONLY,
          "The page has a report's title and its text in attachments.");
    }
    if (titlesListed(text.folded()) >= 4) {
      return refuse(RefusalKind.LIST_PAGE, "The page lists reports.");
    }
    return refuse(RefusalKind.NO_SECTIONS, "It has no sections of an annual report.");
  }

  private static int titlesListed(String folded) {
    int count = 0;
    for (int at = 0; (at = folded.indexOf("年度报告", at)) >= 0; at++) {
      count++;
    }
    return count;
  }

  private static Verdict refuse(RefusalKind kind, String reason) {
    return new Verdict.Refused(new Refusal(kind, reason, List.of()));
  }
}
