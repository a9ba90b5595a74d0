package io.github.gongkai.core.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.ColumnKey;
import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.Relation;
import io.github.gongkai.model.vocabulary.RowKey;
import io.github.gongkai.model.vocabulary.SectionKind;
import io.github.gongkai.model.vocabulary.TableType;
import io.github.gongkai.model.vocabulary.Unit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class TableFormTest {

  private record Row(String id, Label label, Unit unit) implements RowKey {}

  private record Column(String id, Label label, Optional<Unit> unit) implements ColumnKey {}

  private static final Row STAFF = new Row("staff", Label.of("人员", "Staff"), Unit.PERSONS);
  private static final Row BOATS = new Row("boats", Label.of("船只", "Boats"), Unit.MATTERS);
  private static final Column OLD = column("old", "上年", "Last year");
  private static final Column CHANGE = column("change", "增减", "Change");
  private static final Column NOW = column("now", "本年", "This year");

  private static Column column(String id, String chinese, String english) {
    return new Column(id, Label.of(chinese, english), Optional.empty());
  }

  private static TableFormBuilder<Row, Column> heads(Row... rows) {
    return TableForm.of(TableType.<Row, Column>of(
            "harbour",
            "harbour",
            Label.of("港口", "Harbour"),
            List.of(rows),
            List.of(OLD, CHANGE, NOW)))
        .columns();
  }

  private static TableFormBuilder<Row, Column> form() {
    return heads(STAFF, BOATS).row(STAFF).row(BOATS);
  }

  @Test
  void refusesAPrescribedSumOfFiguresThatMayBeNegative() {
    assertThatThrownBy(() ->
            form().signed(CHANGE).totalColumn("now", NOW, List.of(OLD, CHANGE)).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("sum now")
        .hasMessageContaining("harbour.staff.change")
        .hasMessageContaining("negative");
    assertThat(form().totalColumn("now", NOW, List.of(OLD, CHANGE)).build().sums())
        .hasSize(2);
  }

  @Test
  void numbersItsFiguresAsItsTypeLists() {
    TableForm form = form().build();

    assertThat(form.type().codes().stream().map(form::place)).containsExactly(0, 1, 2, 3, 4, 5);
    assertThat(form.place(Code.of("harbour.staff.now"))).isEqualTo(2);
    assertThat(form.place(Code.of("harbour.cargo.now"))).isEqualTo(-1);
  }

  @Test
  void refusesRowsAndColumnsThatTheTableDoesNotHave() {
    Row cargo = new Row("cargo", Label.of("货物", "Cargo"), Unit.MATTERS);
    Column next = column("next", "下年", "Next year");

    List<ThrowingCallable> calls = List.of(
        () -> form().row(cargo),
        () -> form().lineOf(List.of(STAFF, cargo)),
        () -> form().totalRow("all", STAFF, List.of(cargo)),
        () -> form().totalRowIn("all", NOW, cargo, List.of(STAFF)),
        () -> form().totalRowIn("all", next, STAFF, List.of(BOATS)),
        () -> form().totalColumn("all", next, List.of(NOW)),
        () -> form().atMostColumn("less", NOW, next),
        () -> form().atMostColumn("less", next, NOW),
        () -> form().atMost(cargo, "10", Unit.YUAN),
        () -> form().atLeastEach(STAFF, next, NOW, "10", Unit.YUAN),
        () -> form().atLeastEach(STAFF, NOW, next, "10", Unit.YUAN),
        () -> form().signed(next));

    assertThat(calls)
        .allSatisfy(call -> assertThatThrownBy(call)
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageMatching("table harbour .* has no figure harbour\\.\\w+\\.\\w+"));
  }

  @Test
  void allowsAnExpectedSumOfThem() {
    TableForm form = form()
        .signed(CHANGE)
        .rowSums("boats", List.of(BOATS), Relation.AT_MOST, List.of(STAFF), SumRule.Force.EXPECTED)
        .build();

    assertThat(form.sums()).hasSize(3);
  }

  @Test
  void saysASumInWordsByTheLabelsThatDiffer() {
    TableForm form = form()
        .totalColumn("now", NOW, List.of(OLD, CHANGE))
        .rowSums("boats", List.of(BOATS), Relation.AT_MOST, List.of(STAFF), SumRule.Force.EXPECTED)
        .build();

    assertThat(form.label(form.sums().get(0)))
        .isEqualTo(Label.of("人员：本年 = 上年 + 增减", "Staff: This year = Last year + Change"));
    assertThat(form.label(form.sums().get(2)))
        .isEqualTo(Label.of("上年：船只 ≤ 人员", "Last year: Boats ≤ Staff"));
  }

  private static List<String> codes(List<Code> cells) {
    return cells.stream().map(Code::value).toList();
  }

  @Test
  void hasItsLinesInTheirOrderWithTheirNumbers() {
    Row cargo = new Row("cargo", Label.of("货物", "Cargo"), Unit.MATTERS);
    Row piers = new Row("piers", Label.of("码头", "Piers"), Unit.MATTERS);
    TableForm form = heads(STAFF, BOATS, cargo, piers)
        .row(piers)
        .numbered()
        .row(STAFF, "职工")
        .lineOf(List.of(BOATS))
        .row(cargo)
        .build();
    List<FormEntry.Line> lines = form.entries().stream()
        .filter(FormEntry.Line.class::isInstance)
        .map(FormEntry.Line.class::cast)
        .toList();
    assertThat(form.entries()).hasSize(3 + 4);
    assertThat(lines).extracting(FormEntry.Line::number).containsExactly("", "01", "", "02");
    assertThat(lines.get(1).wordings()).containsExactly("人员", "职工");
    assertThat(lines.get(2).wordings()).isEmpty();
    assertThat(codes(lines.get(2).cells()))
        .containsExactly("harbour.boats.old", "harbour.boats.change", "harbour.boats.now");
  }

  @Test
  void aFormWithoutALineIsNone() {
    var columns = TableForm.of(TableType.<Row, Column>of(
            "harbour", "harbour", Label.of("港口", "Harbour"), List.of(STAFF), List.of(NOW)))
        .columns();
    assertThatThrownBy(columns::build)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("without a line");
  }

  @Test
  void everyRowOfTheTableHasOneLine() {
    assertThatThrownBy(() -> heads(STAFF, BOATS).row(STAFF).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("has no line for boats (船只)");
    assertThatThrownBy(() -> form().row(STAFF, "职工").build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("has twice: staff (人员)");
    assertThatThrownBy(() -> form().lineOf(List.of(BOATS)).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("has twice: boats (船只)");
  }

  @Test
  void everySumNamesTheFiguresOfItsRowOrColumn() {
    List<SumRule> sums = form()
        .totalRow("all", BOATS, List.of(STAFF))
        .totalRowIn("now", NOW, BOATS, List.of(STAFF))
        .atMostColumn("less", OLD, NOW)
        .build()
        .sums();
    assertThat(sums)
        .extracting(SumRule::name)
        .containsExactly("all", "all", "all", "now", "less", "less");
    assertThat(codes(sums.get(1).left())).containsExactly("harbour.boats.change");
    assertThat(codes(sums.get(1).right())).containsExactly("harbour.staff.change");
    assertThat(codes(sums.get(3).left())).containsExactly("harbour.boats.now");
    assertThat(sums.get(3).relation()).isEqualTo(Relation.EQUAL);
    assertThat(codes(sums.get(5).left())).containsExactly("harbour.boats.old");
    assertThat(codes(sums.get(5).right())).containsExactly("harbour.boats.now");
    assertThat(sums.get(5).relation()).isEqualTo(Relation.AT_MOST);
    assertThat(sums).extracting(SumRule::force).containsOnly(SumRule.Force.PRESCRIBED);
  }

  @Test
  void magnitudesAreOfEveryFigureOfARowOrOfOneBesideItsCount() {
    TableForm form = form()
        .within(SectionKind.FEES)
        .signed(CHANGE)
        .atMost(STAFF, "10", Unit.PERSONS)
        .atLeastEach(BOATS, NOW, OLD, "0.5", Unit.YUAN)
        .build();
    assertThat(form.section()).contains(SectionKind.FEES);
    assertThat(form.magnitudes()).hasSize(4);
    assertThat(form.magnitudes().get(1).amount()).hasToString("harbour.staff.change");
    assertThat(form.magnitudes().get(1).count()).isEmpty();
    assertThat(form.magnitudes().get(1).bound()).isEqualByComparingTo("10");
    assertThat(form.magnitudes().get(3).amount()).hasToString("harbour.boats.now");
    assertThat(form.magnitudes().get(3).count().orElseThrow()).hasToString("harbour.boats.old");
    assertThat(form.magnitudes().get(3).likelier()).isEqualTo(Unit.YUAN);
    assertThat(form.isSigned(Code.of("harbour.boats.change"))).isTrue();
    assertThat(form.isSigned(Code.of("harbour.boats.now"))).isFalse();
    assertThat(form.unit(Code.of("harbour.boats.now"))).isEqualTo(Unit.MATTERS);
    assertThatThrownBy(() -> form.unit(Code.of("harbour.cargo.now")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(form).hasToString("form of " + form.type());
  }

  @Test
  void aSumOfManyFiguresIsSaidShortly() {
    List<Row> rows = IntStream.rangeClosed(1, 10)
        .mapToObj(n -> new Row("r" + n, Label.of("行" + n, "Row " + n), Unit.MATTERS))
        .toList();
    TableForm form = TableForm.of(
            TableType.<Row, Column>of("rows", "rows", Label.of("各行", "Rows"), rows, List.of(NOW)))
        .lineOf(rows)
        .totalRow("nine", rows.get(9), rows.subList(0, 9))
        .totalRow("eight", rows.get(9), rows.subList(0, 8))
        .build();
    assertThat(form.label(form.sums().get(0)).english())
        .isEqualTo("Row 10 = Row 1 + Row 2 + … + Row 9 (9)");
    assertThat(form.label(form.sums().get(1)).english())
        .isEqualTo("Row 10 = Row 1 + Row 2 + Row 3 + Row 4 + Row 5 + Row 6 + Row 7 + Row 8");
  }

  @Test
  void aSumAcrossRowsAndColumnsNamesBoth() {
    TableForm form = form().build();
    SumRule across = new SumRule(
        "across",
        List.of(Code.of("harbour.staff.old")),
        Relation.EQUAL,
        List.of(Code.of("harbour.boats.now")),
        SumRule.Force.EXPECTED);
    assertThat(form.label(across))
        .isEqualTo(Label.of("人员：上年 = 船只：本年", "Staff: Last year = Boats: This year"));
  }
}
