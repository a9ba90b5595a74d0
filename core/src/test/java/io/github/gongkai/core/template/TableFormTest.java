package io.github.gongkai.core.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongkai.model.vocabulary.ColumnKey;
import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.Relation;
import io.github.gongkai.model.vocabulary.RowKey;
import io.github.gongkai.model.vocabulary.TableType;
import io.github.gongkai.model.vocabulary.Unit;
import java.util.List;
import java.util.Optional;
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

  private static TableFormBuilder<Row, Column> form() {
    return TableForm.of(TableType.<Row, Column>of(
            "harbour",
            "harbour",
            Label.of("港口", "Harbour"),
            List.of(STAFF, BOATS),
            List.of(OLD, CHANGE, NOW)))
        .columns()
        .row(STAFF)
        .row(BOATS);
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
}
