package io.github.gongkai.core.binding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.template.FormEntry;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.core.template.TableFormBuilder;
import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.TableType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines that stand alone; a bar ends a cell. */
class LoneLinesTest {

  private static final List<Forms.Row> ROWS =
      List.of(Forms.LETTERS, Forms.CALLS, Forms.OTHERS, Forms.DONE);

  /** A table of as many lines, with heads besides. */
  private static TableForm form(int lines) {
    TableFormBuilder<Forms.Row, Forms.Column> form = TableForm.of(TableType.of(
            "t" + lines,
            "t" + lines,
            Label.of("来信来电", "Mail"),
            ROWS.subList(0, lines),
            List.of(Forms.MEN)))
        .caption("来信来电情况")
        .columns();
    ROWS.subList(0, lines).forEach(form::row);
    return form.build();
  }

  private static TableSet.Placed placed(
      TableForm form, int line, boolean bounded, int from, int to) {
    FormEntry.Line entry = (FormEntry.Line) form.entries().get(2 + line);
    List<LineText.Slot> slots = List.of(new LineText.Slot.Empty(from, from));
    return new TableSet.Placed(
        form, new LineText(entry, slots, bounded, Optional.empty(), from, to));
  }

  private static boolean isAlone(String text, TableSet.Placed... lines) {
    LoneLines found = LoneLines.of(MarkedText.marked(text), List.of(lines));
    assertThat(found.rest()).hasSize(lines.length - found.alone().size());
    return !found.alone().isEmpty();
  }

  @Test
  void aLineWithoutCellsIsAloneWhereItsTableHasFour() {
    TableForm four = form(4);
    assertThat(isAlone(" 5件\n", placed(four, 0, false, 0, 3))).isTrue();
    assertThat(isAlone(" 5件\n", placed(form(3), 0, false, 0, 3))).isFalse();
    assertThat(isAlone(" 5件\n", placed(four, 0, false, 0, 3), placed(four, 1, false, 0, 3)))
        .isFalse();
    assertThat(isAlone(" 5件\n", placed(four, 0, false, 0, 3), placed(form(3), 1, false, 0, 3)))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({"5件。|, true", "。5件|, true", "|5件。|, false", "5件|。, false", "5件, false", "5件 , false"})
  void aLineWithCellsIsAloneWhereASentenceEndsBeforeThem(String text, boolean alone) {
    assertThat(isAlone(text, placed(form(4), 0, true, 0, text.length()))).isEqualTo(alone);
  }

  @Test
  void theEndOfASentenceBehindALineIsNoneOfIt() {
    assertThat(isAlone("5件。", placed(form(4), 0, true, 0, 2))).isFalse();
    assertThat(isAlone("。5件", placed(form(4), 0, true, 1, 3))).isFalse();
  }

  @Test
  void aLineIsFullWithAFigureForEachCell() {
    TableSet.Placed one = placed(form(4), 0, true, 0, 0);
    assertThat(LoneLines.isFull(one)).isTrue();
    LineText none = new LineText(one.text().line(), List.of(), false, Optional.empty(), 0, 0);
    assertThat(LoneLines.isFull(new TableSet.Placed(one.form(), none))).isFalse();
  }
}
