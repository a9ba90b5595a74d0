package io.github.gongkai.core.binding;

import io.github.gongkai.core.template.FormEntry;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.core.template.Template;
import io.github.gongkai.core.text.Fold;
import io.github.gongkai.model.vocabulary.TableType;
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

  /** A table of another template, whose words belong to none of these. */
  private static final Template ELSEWHERE = Forms.template("elsewhere", elsewhere());

  /** A text with {@linkplain MarkedText marks}. */
  static Aligned of(String text, TableForm... tables) {
    Template template = Forms.template("some", tables);
    MarkedText marked = MarkedText.of(Fold.all(text), template, ELSEWHERE);
    return new Aligned(marked.folded(), marked.index(template), marked.chains().get(0));
  }

  private static TableForm elsewhere() {
    Forms.Row row = Forms.row("elsewhere", "外单位表");
    return TableForm.of(
            TableType.of("elsewhere", "elsewhere", row.label(), List.of(row), List.of(Forms.COUNT)))
        .row(row)
        .build();
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
