package io.github.gongkai.core.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongkai.core.template.FormEntry;
import io.github.gongkai.core.template.SumRule;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.Relation;
import io.github.gongkai.model.vocabulary.TableType;
import io.github.gongkai.model.vocabulary.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the sums of a form are to the reconciler. */
class FormSumsTest {

  private static final Forms.Row NORTH = Forms.row("north", "北部");
  private static final Forms.Row SOUTH = Forms.row("south", "南部");
  private static final Forms.Row BOTH = Forms.row("both", "全境");
  private static final Forms.Column SHIPS = Forms.column("ships", "船舶", Unit.CASES);
  private static final Forms.Column LATE = Forms.column("late", "误点", Unit.CASES);
  private static final Forms.Column SHARE = Forms.column("share", "占比", Unit.PERCENT);

  /** Rows of three cells: counts of ships, of those that were late, and their share. */
  static final TableForm SHARES = TableForm.of(TableType.of(
          "traffic",
          "traffic",
          Label.of("交通", "Traffic"),
          List.of(NORTH, SOUTH, BOTH),
          List.of(SHIPS, LATE, SHARE)))
      .columns()
      .row(NORTH)
      .row(SOUTH)
      .row(BOTH)
      .atMostColumn("traffic.late", LATE, SHIPS)
      .rowSums("traffic.all", List.of(BOTH), Relation.EQUAL, List.of(NORTH), SumRule.Force.EXPECTED)
      .rowSums(
          "traffic.most", List.of(NORTH), Relation.AT_MOST, List.of(BOTH), SumRule.Force.PRESCRIBED)
      .build();

  /** Sums within its lines, and none across them. */
  private static final TableForm ROWS = TableForm.of(TableType.of(
          "rows", "rows", Label.of("交通", "Traffic"), List.of(NORTH, SOUTH), List.of(SHIPS, LATE)))
      .row(NORTH)
      .row(SOUTH)
      .totalColumn("rows.same", SHIPS, List.of(LATE))
      .build();

  private final FormSums mail = new FormSums(Forms.MAIL);

  @Test
  void onlyWhatTheFormPrescribesIsARelation() {
    assertThat(new FormSums(SHARES).relations())
        .extracting(relation -> relation.id())
        .containsExactly(
            "traffic.late (traffic.north.late)",
            "traffic.late (traffic.south.late)",
            "traffic.late (traffic.both.late)",
            "traffic.most (traffic.north.ships)",
            "traffic.most (traffic.north.late)",
            "traffic.most (traffic.north.share)");
  }

  @Test
  void sharesOfAHundredAreKnownByTheirUnit() {
    assertThat(new FormSums(SHARES).shares()).containsExactly(2, 5, 8);
    assertThat(mail.shares()).isEmpty();
  }

  @Test
  void aSumAcrossLinesTiesThemWhereAllOfThemAreShown() {
    List<LineText> lines = MarkedText.lines(Forms.MAIL, "5\n1\n1\n7\n0");

    assertThat(mail.isCrossed(lines)).isTrue();
    assertThat(mail.isCrossed(lines.subList(0, 4))).isTrue();
    assertThat(mail.isCrossed(lines.subList(0, 3))).isFalse();
    assertThat(mail.isCrossed(lines.subList(1, 5))).isFalse();
  }

  @Test
  void neitherSumsWithinLinesNorBoundsTieLinesToOneAnother() {
    assertThat(new FormSums(ROWS).isCrossed(MarkedText.lines(ROWS, "5\n1"))).isFalse();
    assertThat(new FormSums(SHARES).isCrossed(MarkedText.lines(SHARES, "5\n1\n6")))
        .isFalse();
  }

  @Test
  void whatIsKnownOfALineIsMadeOnce() {
    FormEntry.Line calls = MarkedText.lineOf(Forms.MAIL, 1);

    assertThat(mail.of(calls)).isSameAs(mail.of(calls));
    assertThat(mail.of(calls).numbers()).containsExactly(4, 5, 6, 7);
    assertThat(mail.of(calls).indexes()).containsExactly(0, 1, 2, 3);
    assertThat(mail.of(calls).own()).hasSize(1);
    assertThat(mail.of(calls).summed()).isTrue();
  }

  @Test
  void ofALineThatTheFormDoesNotHaveTheSameIsKnown() {
    List<Code> cells = MarkedText.lineOf(Forms.MAIL, 1).cells().subList(1, 3);
    FormSums.OfLine part = mail.of(new FormEntry.Line(List.of(), "", cells));

    assertThat(part.numbers()).containsExactly(5, 6);
    assertThat(part.own()).isEmpty();
    assertThat(part.summed()).isFalse();
  }

  @Test
  void aSumIsPutIntoWordsOnce() {
    String name = "mail.people (mail.letters.total)";

    assertThat(mail.inWords(name)).hasValueSatisfying(sum -> {
      assertThat(sum.rule()).isEqualTo("mail.people");
      assertThat(sum.left()).containsExactly(Code.of("mail.letters.total"));
      assertThat(sum).isSameAs(mail.inWords(name).orElseThrow());
    });
    assertThat(mail.inWords("mail.people")).isEmpty();
  }

  @Test
  void aFigureOfAnotherTableHasNoNumber() {
    assertThatThrownBy(() -> mail.number(Code.of("works.road.cost")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
