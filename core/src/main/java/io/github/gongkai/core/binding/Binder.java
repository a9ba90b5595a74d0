package io.github.gongkai.core.binding;

import io.github.gongkai.core.limit.Deadline;
import io.github.gongkai.core.reconcile.Budget;
import io.github.gongkai.core.template.FormEntry;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.core.template.Template;
import io.github.gongkai.core.text.ReadingText;
import io.github.gongkai.model.vocabulary.Code;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds templates' tables in texts. Made once for a set of templates; immutable and safe to share
 * between threads.
 */
public final class Binder {

  private final LabelTrie trie;
  private final LabelScanner scanner;
  private final List<FormIndex> forms;

  /**
   * Makes a binder.
   *
   * @param templates the templates whose tables it is to find
   */
  public Binder(List<Template> templates) {
    List<String> wordings = new ArrayList<>();
    for (Template template : templates) {
      for (TableForm form : template.tables()) {
        for (FormEntry entry : form.entries()) {
          wordings.addAll(entry.wordings());
        }
      }
    }
    this.trie = LabelTrie.of(wordings);
    this.scanner = new LabelScanner(trie);
    this.forms =
        templates.stream().map(template -> FormIndex.of(template, trie)).toList();
  }

  /**
   * Holds every template against a text.
   *
   * @param text the text
   * @return one match for each template, in the binder's order, some without any table
   */
  public List<TemplateMatch> match(ReadingText text) {
    return match(text, Deadline.never());
  }

  /**
   * Holds every template against a text, as far as there is time.
   *
   * @param text the text
   * @param deadline when to end
   * @return one match for each template, in the binder's order, some without any table
   */
  public List<TemplateMatch> match(ReadingText text, Deadline deadline) {
    List<LabelChain> chains =
        LabelChain.find(text.folded(), scanner.scan(text.folded(), deadline), deadline);
    return forms.stream()
        .map(form -> TemplateMatch.of(form, trie, chains, deadline))
        .toList();
  }

  /**
   * Reads the tables of the template that was chosen.
   *
   * @param text the text that was matched
   * @param match the match of the chosen template
   * @param prose what the report's prose says of figures, to decide between readings that the sums
   *     leave open
   * @param budget what reconciling each table may cost
   * @return the tables
   */
  public BoundTables read(
      ReadingText text, TemplateMatch match, Map<Code, BigDecimal> prose, Budget budget) {
    return match.read(text, prose, budget);
  }
}
