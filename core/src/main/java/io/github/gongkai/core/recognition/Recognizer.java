package io.github.gongkai.core.recognition;

import io.github.gongkai.core.binding.TemplateMatch;
import io.github.gongkai.core.text.Fold;
import io.github.gongkai.core.text.ReadingText;
import io.github.gongkai.model.Refusal;
import io.github.gongkai.model.RefusalKind;
import io.github.gongkai.model.source.Span;
import io.github.gongkai.model.vocabulary.SectionKind;
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

  /** The head of a document, where the news say who heard of what. */
  private static final int HEAD = 400;

  /** What every report speaks of; {@link Trace} looks for a part of each. */
  static final List<String> SUBJECT = List.of("信息公开", "政务公开", "主动公开", "公开申请", "申请公开", "复议", "诉讼");

  private static final List<String> NEWS_WORDS =
      List.of("记者", "近日", "日前", "本报讯", "获悉", "融媒体", "日电", "讯员", "召开");

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
      return new Verdict.Refused(PageAroundReport.refusal(evidence)
          .orElseGet(
              () -> refusal(RefusalKind.NO_TRACE, "It says nothing of government information.")));
    }
    TemplateMatch match = TemplateChoice.choose(evidence.matches(), folded, evidence.year());
    if (match.filledLines() >= ENOUGH_FILLED_LINES && !isNotice(evidence)) {
      return new Verdict.Accepted(match);
    }
    return refusal(evidence, match)
        .<Verdict>map(Verdict.Refused::new)
        .orElseGet(() -> new Verdict.Accepted(match));
  }

  /** Why a document without a filled table is no report; empty when it is one. */
  private static Optional<Refusal> refusal(Evidence evidence, TemplateMatch match) {
    Optional<Refusal> notice = otherDocument(evidence, List.of(OtherDocument.NOTICE));
    if (notice.isPresent()) {
      return notice;
    }
    Optional<Refusal> blank =
        match.filledLines() == 0 ? BlankForm.refusal(evidence, match.lines()) : Optional.empty();
    if (blank.isPresent()) {
      return blank;
    }
    Optional<Refusal> other = otherDocument(evidence, List.of(OtherDocument.values()));
    if (other.isPresent()) {
      return other;
    }
    if (!hasSections(evidence)) {
      return Optional.of(withoutSections(evidence));
    }
    String folded = evidence.document().text().folded();
    boolean words = SUBJECT.stream().filter(folded::contains).count() >= ENOUGH_WORDS;
    return hasReportTitle(evidence) || words
        ? Optional.empty()
        : Optional.of(refusal(
            RefusalKind.NO_SECTIONS, "It has neither a report's title nor its vocabulary."));
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

  private static Optional<Refusal> otherDocument(Evidence evidence, List<OtherDocument> kinds) {
    ReadingText text = evidence.document().text();
    List<String> titles = hasReportTitle(evidence)
        ? evidence.title().map(Fold::all).stream().toList()
        : Titles.in(text);
    for (OtherDocument other : kinds) {
      for (String title : titles) {
        Optional<String> word = other.wordIn(title);
        if (word.isPresent()) {
          return Optional.of(refusal(other, word.get(), text));
        }
      }
    }
    return Optional.empty();
  }

  private static Refusal refusal(OtherDocument other, String word, ReadingText text) {
    int at = text.folded().indexOf(word);
    List<Span> evidence = at < 0 ? List.of() : List.of(text.span(at, at + word.length()));
    return new Refusal(
        other.kind(),
        "Its title says \"" + word + "\": it is " + other.description() + ".",
        evidence);
  }

  private static Refusal withoutSections(Evidence evidence) {
    Optional<Refusal> around = PageAroundReport.refusal(evidence);
    if (around.isPresent()) {
      return around.get();
    }
    String folded = evidence.document().text().folded();
    String head = folded.substring(0, Math.min(HEAD, folded.length()));
    return NEWS_WORDS.stream().anyMatch(head::contains)
        ? refusal(RefusalKind.NEWS, "It has no sections of a report and speaks as the news do.")
        : refusal(RefusalKind.NO_SECTIONS, "It has no sections of an annual report.");
  }

  private static Refusal refusal(RefusalKind kind, String reason) {
    return new Refusal(kind, reason, List.of());
  }
}
