package io.github.gongkai.core.recognition;

import io.github.gongkai.core.document.Document;
import io.github.gongkai.core.text.Mark;
import io.github.gongkai.core.text.ReadingText;
import io.github.gongkai.model.Refusal;
import io.github.gongkai.model.RefusalKind;
import io.github.gongkai.model.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages around a report rather than of one: lists of reports, attachments, shells that scripts fill. */
final class PageAroundReport {

  /** Fewer letters than this are a title, a date and a footer. */
  private static final int FEWEST_LETTERS = 60;

  private static final int FEWEST_TITLES = 4;

  /** A report's file: 附件：….pdf, or its name as the only thing the page shows; or its pictures. */
  private static final Pattern FILE =
      Pattern.compile("附件|图片版|\\.(?:pdf|docx?|wps|ofd|xlsx?|rtf|zip|rar)(?![a-z])");

  /** A line of a list: a title that ends it, dates and numbers aside. */
  private static final Pattern LISTED =
      Pattern.compile("(?:年度报告|年报|工作报告|情况报告)[)》”\"]?[\\s\\d.年月日:/\\[\\]()-]*$");

  private static final Pattern SCRIPT = Pattern.compile("javascript|浏览器不支持|启用脚本|正在加载|加载中");

  private PageAroundReport() {}

  /** What a document without sections is, as far as it is one of these. */
  static Optional<Refusal> refusal(Evidence evidence) {
    Document document = evidence.document();
    ReadingText text = document.text();
    int titles = titlesListed(text.folded());
    if (titles >= FEWEST_TITLES) {
      return Optional.of(
          new Refusal(RefusalKind.LIST_PAGE, "The page lists " + titles + " reports.", List.of()));
    }
    Matcher file = FILE.matcher(text.folded());
    boolean attached = file.find();
    if (isAboutReport(evidence)
        && (attached || !document.metadata().attachments().isEmpty())) {
      List<Span> where = attached ? List.of(text.span(file.start(), file.end())) : List.of();
      return Optional.of(new Refusal(
          RefusalKind.ATTACHMENT_ONLY,
          "The page has a report's title and its text in attachments.",
          where));
    }
    boolean bare =
        letters(text) < FEWEST_LETTERS || SCRIPT.matcher(text.folded()).find();
    return bare && document.format() == Document.Format.HTML
        ? Optional.of(
            new Refusal(RefusalKind.EMPTY_PAGE, "The page has no text of its own.", List.of()))
        : Optional.empty();
  }

  private static boolean isAboutReport(Evidence evidence) {
    return evidence.title().isPresent()
        || evidence.document().metadata().title().contains("年度报告")
        || evidence.document().metadata().title().contains("年报");
  }

  private static int letters(ReadingText text) {
    int letters = 0;
    for (int i = 0; i < text.length() && letters < FEWEST_LETTERS; i++) {
      letters += Mark.isGap(text.charAt(i)) ? 0 : 1;
    }
    return letters;
  }

  private static int titlesListed(String folded) {
    int count = 0;
    for (String line : folded.split("[\\n\\x1C-\\x1F]+", -1)) {
      count += line.length() < 200 && LISTED.matcher(line.strip()).find() ? 1 : 0;
    }
    return count;
  }
}
