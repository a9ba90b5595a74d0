package io.github.gongkai.core.binding;

import io.github.gongkai.core.limit.Deadline;
import io.github.gongkai.core.template.FormEntry;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.core.template.Template;
import io.github.gongkai.core.text.Mark;
import io.github.gongkai.core.text.ReadingText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text whose marks are written as letters, {@code |} for the end of a cell and {@code ¶} for the end
 * of a page's row, and what templates make of it, step by step.
 */
final class MarkedText {

  private final String folded;
  private final LabelTrie trie;

  private MarkedText(String folded, LabelTrie trie) {
    this.folded = folded;
    this.trie = trie;
  }

  /** A text, in which the labels of these templates are looked for. */
  static MarkedText of(String written, Template... templates) {
    List<String> wordings = new ArrayList<>();
    for (Template template : templates) {
      for (TableForm form : template.tables()) {
        form.entries().forEach(entry -> wordings.addAll(entry.wordings()));
      }
    }
    return new MarkedText(marked(written), LabelTrie.of(wordings));
  }

  static String marked(String written) {
    return written.replace('|', Mark.CELL).replace('¶', Mark.ROW);
  }

  /** The lines of a form, with what stands behind their labels in a text of as many lines. */
  static List<LineText> lines(TableForm form, String written) {
    String folded = marked(written);
    List<LineText> lines = new ArrayList<>();
    int from = 0;
    while (from <= folded.length()) {
      int end = folded.indexOf(Mark.LINE, from);
      int to = end < 0 ? folded.length() : end;
      lines.add(LineReader.read(
          folded,
          lineOf(form, lines.size()),
          SegmentReader.read(folded, from, to),
          Optional.empty()));
      from = to + 1;
    }
    return lines;
  }

  static FormEntry.Line lineOf(TableForm form, int line) {
    return form.entries().stream()
        .filter(FormEntry.Line.class::isInstance)
        .map(FormEntry.Line.class::cast)
        .skip(line)
        .findFirst()
        .orElseThrow();
  }

  /** The same text as the document's own. */
  static ReadingText reading(String written) {
    String folded = marked(written);
    return ReadingText.builder(folded.length()).add(folded, 0, folded.length()).build();
  }

  String folded() {
    return folded;
  }

  LabelTrie trie() {
    return trie;
  }

  FormIndex index(Template template) {
    return FormIndex.of(template, trie);
  }

  List<LabelChain> chains() {
    List<LabelHit> hits = new LabelScanner(trie).scan(folded, Deadline.never());
    return LabelChain.find(folded, hits, Deadline.never());
  }

  /** What a template makes of the text's only chain. */
  List<Alignment> alignments(Template template) {
    List<LabelChain> chains = chains();
    if (chains.size() != 1) {
      throw new IllegalStateException("so many chains: " + chains.size());
    }
    return Alignment.of(index(template), chains.get(0));
  }
}
