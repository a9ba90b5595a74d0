package io.github.gongkai.model.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gongkai.model.national.National2019;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableTypeTest {

  private static final Label LABEL = Label.of("表", "Table");
  private static final Row FIRST = new Row("first", Unit.CASES);
  private static final Row SECOND = new Row("second", Unit.YUAN);
  private static final Column COUNT = new Column("count", Optional.empty());
  private static final Column SHARE = new Column("share", Optional.of(Unit.PERCENT));

  record Row(String id, Unit unit) implements RowKey {
    @Override
    public Label label() {
      return LABEL;
    }
  }

  record Column(String id, Optional<Unit> unit) implements ColumnKey {
    @Override
    public Label label() {
      return LABEL;
    }
  }

  private static TableType<Row, Column> type(List<Row> rows, List<Column> columns) {
    return TableType.of("t", "prefix", LABEL, rows, columns);
  }

  @Test
  void everyRowMeetsEveryColumnInTheFormsOrder() {
    assertThat(type(List.of(FIRST, SECOND), List.of(COUNT, SHARE)).codes())
        .containsExactly(
            Code.of("prefix.first.count"),
            Code.of("prefix.first.share"),
            Code.of("prefix.second.count"),
            Code.of("prefix.second.share"));
  }

  @Test
  void aCodeFindsItsRowAndColumn() {
    TableType<Row, Column> type = type(List.of(FIRST, SECOND), List.of(COUNT, SHARE));
    assertThat(type.find(Code.of("prefix.second.share")))
        .contains(new TableType.Cell<>(SECOND, SHARE));
    assertThat(type.find(Code.of("prefix.third.share"))).isEmpty();
  }

  @Test
  void aColumnsUnitGoesBeforeItsRows() {
    TableType<Row, Column> type = type(List.of(FIRST, SECOND), List.of(COUNT, SHARE));
    assertThat(type.unit(SECOND, COUNT)).isEqualTo(Unit.YUAN);
    assertThat(type.unit(SECOND, SHARE)).isEqualTo(Unit.PERCENT);
  }

  @Test
  void twoFiguresWithOneCodeAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> type(List.of(FIRST, new Row("first", Unit.ITEMS)), List.of(COUNT)))
        .withMessageContaining("prefix.first.count");
    List<Row> rows = List.of(new Row("a.b", Unit.CASES), new Row("a", Unit.CASES));
    List<Column> columns =
        List.of(new Column("b.c", Optional.empty()), new Column("c", Optional.empty()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> type(rows, columns))
        .withMessageContaining("prefix.a.b.c");
  }

  @Test
  void aTableWithoutRowsOrColumnsIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> type(List.of(), List.of(COUNT)));
    assertThatIllegalArgumentException().isThrownBy(() -> type(List.of(FIRST), List.of()));
  }

  @Test
  void changingTheCallersListChangesNothing() {
    List<Row> rows = new ArrayList<>(List.of(FIRST));
    TableType<Row, Column> type = type(rows, List.of(COUNT));
    rows.add(SECOND);
    assertThat(type.rows()).containsExactly(FIRST);
  }

  @Test
  void namesSayHowLargeATableIs() {
    assertThat(National2019.REQUESTS).hasToString("table requests (23 x 7)");
    assertThat(Label.of("予以公开", "Granted")).hasToString("予以公开 (Granted)");
    assertThat(TemplateId.of("az-09")).hasToString("az-09");
  }

  @Test
  void templatesAreNamedInLowerCase() {
    assertThat(TemplateId.of("national-2019")).hasToString("national-2019");
    assertThatIllegalArgumentException().isThrownBy(() -> TemplateId.of(""));
    assertThatIllegalArgumentException().isThrownBy(() -> TemplateId.of("National 2019"));
  }
}
