package io.github.gongkai.core.prose;

import io.github.gongkai.core.limit.Deadline;
import io.github.gongkai.core.outline.Outline;
import io.github.gongkai.core.template.ProseRule;
import io.github.gongkai.core.text.ReadingText;
import io.github.gongkai.model.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the figures that a report's sentences state.
 *
 * <p>A sentence is read clause by clause. A figure is taken from a clause only where a rule's wording
 * accounts for all of it; what speaks of another year, another body or a plan, or compares, states
 * nothing, and neither does the rest of its sentence. Tables are left to the binder.
 *
 * <p>Takes time in proportion to the text's length. Immutable and safe to share between threads.
 */
public final class ProseReader {

  private final List<ProseRule> rules;

  /** The rules ready for use, which takes longer than reading: most templates of a reader see no report. */
  private volatile @Nullable Rulebook rulebook;

  /**
   * Makes a reader.
   *
   * @param rules how the figures of a template are stated
   * @throws IllegalArgumentException if a wording is not well formed
   */
  public ProseReader(List<ProseRule> rules) {
    rules.forEach(WordingCheck::check);
    boolean any = rules.stream().anyMatch(rule -> !rule.wordings().isEmpty());
    this.rules = any ? List.copyOf(rules) : List.of();
  }

  private Rulebook rulebook() {
    Rulebook built = rulebook;
    if (built == null) {
      synchronized (this) {
        built = rulebook;
        if (built == null) {
          built = new Rulebook(rules);
          rulebook = built;
        }
      }
    }
    return built;
  }

  /**
   * Reads a report's statements.
   *
   * @param text the document's text
   * @param outline the report's parts
   * @param context what is known of the report
   * @return the statements in the document's order
   */
  public List<Statement> read(ReadingText text, Outline outline, ProseContext context) {
    return read(Paragraphs.of(text, outline), context, Deadline.never());
  }

  /**
   * Reads a report's statements, as far as there is time.
   *
   * @param paragraphs the report's running text
   * @param context what is known of the report
   * @param deadline when to end
   * @return the statements in the document's order
   */
  public List<Statement> read(Paragraphs paragraphs, ProseContext context, Deadline deadline) {
    if (rules.isEmpty()) {
      return List.of();
    }
    ParagraphReader reader = new ParagraphReader(rulebook(), paragraphs.text(), context, deadline);
    for (Paragraphs.Paragraph paragraph : paragraphs.all()) {
      if (deadline.isPastAt(paragraph.from())) {
        break;
      }
      reader.read(paragraph);
    }
    return Confirmation.confirmed(reader.statements());
  }
}
