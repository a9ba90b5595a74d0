package io.github.gongkai.core.binding;

import io.github.gongkai.core.limit.Deadline;
import io.github.gongkai.core.template.FormEntry;
import io.github.gongkai.core.template.StandardSections;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.core.template.Template;
import io.github.gongkai.core.text.Fold;
import io.github.gongkai.core.text.Mark;
import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.TemplateId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A short text whose labels are held against some tables.
 *
 * @param folded the text
 * @param index the tables
 * @param chain its labels
 */
record Aligned(String folded, FormIndex index, LabelChain chain) {

  /** Words that belong to no table of these, but to another template's. */
  private static final String ELSEWHERE = "外单位表";

  /** A text in which a bar is the end of a cell, and a caret that of a row. */
  static Aligned of(String text, TableForm... tables) {
    Template template = Template.builder()
        .id(TemplateId.of("some"))
        .version("1")
        .label(Label.of("表", "Tables"))
        .issuedAs("test")
        .firstYear(2000)
        .addAllSections(StandardSections.rules())
        .addTables(tables)
        .build();
    List<String> wordings = new ArrayList<>();
    for (TableForm table : tables) {
      for (FormEntry entry : table.entries()) {
        wordings.addAll(entry.wordings());
      }
    }
    wordings.add(ELSEWHERE);
    LabelTrie trie = LabelTrie.of(wordings);
    String folded = marked(text);
    List<LabelHit> hits = new LabelScanner(trie).scan(folded, Deadline.never());
    LabelChain chain = LabelChain.find(folded, hits, Deadline.never()).get(0);
    return new Aligned(folded, FormIndex.of(template, trie), chain);
  }

  static String marked(String text) {
    return Fold.all(text.replace('|', Mark.CELL).replace('^', Mark.ROW));
  }

  Alignment alignment() {
    return Alignment.of(index, chain).get(0);
  }

  /** Its lines as they are read, before pipes are told from cells. */
  List<StrayPipes.Row> rows(Heads heads) {
    List<StrayPipes.Row> rows = new ArrayList<>();
    Alignment alignment = alignment();
    for (int i = 0; i < chain.size(); i++) {
      if (alignment.lineAt(i) != Alignment.NONE) {
        FormIndex.Place place = index.place(alignment.lineAt(i));
        Segment segment = chain.segments().get(i);
        LineText text =
            LineReader.read(folded, (FormEntry.Line) place.entry(), segment, Optional.empty());
        rows.add(new StrayPipes.Row(place.form(), heads, segment, Optional.empty(), text));
      }
    }
    return rows;
  }

  /**
   * The cells of a line: {@code _} for one with nothing in it, {@code -} for one with the sign of
   * nothing, {@code 12p} for one whose digits have gaps between them, {@code ?} for one that cannot be read as one figure.
   */
  static String shown(LineText line) {
    return line.slots().stream().map(Aligned::shown).collect(Collectors.joining(" "));
  }

  private static String shown(LineText.Slot slot) {
    if (slot instanceof LineText.Slot.Filled filled) {
      return filled.number().amount().toPlainString();
    }
    if (slot instanceof LineText.Slot.Pieced pieced) {
      return pieced.joined().amount().toPlainString() + "p";
    }
    return slot.isBare() ? "_" : slot instanceof LineText.Slot.Empty ? "-" : "?";
  }

  Heads heads(TableForm table) {
    return Heads.of(folded, index, table, alignment());
  }

  boolean areHeadsSeen(TableForm table) {
    return Heads.areSeen(index, table, alignment());
  }
}
