package io.github.gongkai.core.recognition;

import io.github.gongkai.core.outline.OutlineSection;
import io.github.gongkai.core.text.Mark;
import io.github.gongkai.core.text.ReadingText;
import io.github.gongkai.model.Refusal;
import io.github.gongkai.model.RefusalKind;
import io.github.gongkai.model.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form as it is given out to be filled in. A report may leave every cell empty, too; but it names
 * its agency and its year, or says something in its sections.
 */
final class BlankForm {

  /** One line of a form may stand anywhere. */
  private static final int FEWEST_LINES = 3;

  /** Shorter than this, a section's text is a remark on how to fill it in. */
  private static final int SHORTEST_PROSE = 20;

  private static final int HEAD = 300;

  /** {@code XX县}, {@code ××局}, {@code ____年}, {@code 20XX年}, {@code （单位名称）}, 模板. */
  private static final Pattern PLACEHOLDER = Pattern.compile(
      "(?:[x×*＊〇○_]{2,}|\\.{3,}|…)(?:省|市|县|区|镇|乡|局|厅|委|街道|人民政府|单位|部门|机关|年)|\\((?:单位|机关|部门)名称\\)|模板|样表|参考样式");

  private BlankForm() {}

  /** The refusal of a document whose lines have no figures; empty when it is a report all the same. */
  static Optional<Refusal> refusal(Evidence evidence, int lines) {
    if (lines < FEWEST_LINES) {
      return Optional.empty();
    }
    Optional<Span> placeholder = placeholder(evidence.document().text());
    boolean named =
        evidence.year().isPresent() && (evidence.agency().isPresent() || saysSomething(evidence));
    if (named || placeholder.isEmpty() && saysSomething(evidence)) {
      return Optional.empty();
    }
    return Optional.of(new Refusal(
        RefusalKind.BLANK_FORM,
        "It shows " + lines + " lines of the form and no figure in any.",
        placeholder.stream().toList()));
  }

  private static Optional<Span> placeholder(ReadingText text) {
    String head = text.folded().substring(0, Math.min(HEAD, text.length()));
    Matcher matcher = PLACEHOLDER.matcher(head);
    return matcher.find()
        ? Optional.of(text.span(matcher.start(), matcher.end()))
        : Optional.empty();
  }

  private static boolean saysSomething(Evidence evidence) {
    ReadingText text = evidence.document().text();
    List<OutlineSection> sections = evidence.outline().sections();
    return sections.stream().anyMatch(section -> hasProse(text, section));
  }

  /** A sentence: letters without a gap, and a stop behind them. */
  private static boolean hasProse(ReadingText text, OutlineSection section) {
    int letters = 0;
    for (int i = section.bodyFrom(); i < section.bodyTo(); i++) {
      char c = text.folded().charAt(i);
      if (c == '。' && letters >= SHORTEST_PROSE) {
        return true;
      }
      letters = Mark.isGap(c) || c == '。' ? 0 : letters + 1;
    }
    return false;
  }
}
