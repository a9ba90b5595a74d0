package io.github.gongkai.core.binding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.template.FormEntry;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.model.vocabulary.ColumnKey;
import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.RowKey;
import io.github.gongkai.model.vocabulary.TableType;
import io.github.gongkai.model.vocabulary.Unit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A form that has 其他 twice: in its second line and in its fourth. */
class LostLabelsTest {

  private record Row(String id, Label label) implements RowKey {
    Row(String id, String chinese) {
      this(id, Label.of(chinese, id));
    }

    @Override
    public Unit unit() {
      return Unit.CASES;
    }
  }

  private record Column(String id, Label label) implements ColumnKey {}

  private static final List<Row> ROWS = List.of(
      new Row("letters", "来信"),
      new Row("letters.other", "其他"),
      new Row("calls", "来电"),
      new Row("calls.other", "其他"),
      new Row("visits", "来访"));

  private static final TableForm FORM = form();

  private static TableForm form() {
    var form = TableForm.of(TableType.of(
        "mail",
        "mail",
        Label.of("来信来电", "Mail"),
        ROWS,
        List.of(new Column("count", Label.of("数", "Count")))));
    ROWS.forEach(form::row);
    return form.build();
  }

  private static boolean mayFollow(int line, boolean bounded, int... shown) {
    List<LineText> lines =
        IntStream.of(shown).mapToObj(index -> text(index, bounded)).toList();
    return new LostLabels(FORM, lines).mayFollow(text(line, bounded));
  }

  private static LineText text(int index, boolean bounded) {
    FormEntry.Line line = (FormEntry.Line) FORM.entries().stream()
        .filter(FormEntry.Line.class::isInstance)
        .skip(index)
        .findFirst()
        .orElseThrow();
    return new LineText(
        line, List.of(new LineText.Slot.Empty(0, 0)), bounded, Optional.empty(), 0, 0);
  }

  @Test
  void whereALabelThatWasSaidBeforeIsMissingItsFigureMayStandBehindTheLineBefore() {
    assertThat(mayFollow(2, false, 0, 1, 2, 4)).isTrue();
    assertThat(mayFollow(2, false, 0, 1, 2)).isTrue();
  }

  @Test
  void noOtherMissingLabelIsLostForBeingRepeated() {
    assertThat(mayFollow(2, false, 0, 2, 4)).isFalse();
    assertThat(mayFollow(0, false, 0, 2, 3, 4)).isFalse();
    assertThat(mayFollow(2, false, 0, 1, 2, 3)).isFalse();
  }

  @Test
  void cellsWithEndsShowWhoseTheyAre() {
    assertThat(mayFollow(2, true, 0, 1, 2, 4)).isFalse();
  }
}
