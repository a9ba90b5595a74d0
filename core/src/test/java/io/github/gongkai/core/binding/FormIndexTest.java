package io.github.gongkai.core.binding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.core.template.TableFormBuilder;
import io.github.gongkai.core.template.Template;
import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.TableType;
import io.github.gongkai.model.vocabulary.Unit;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The entries of a template's tables, numbered one behind the other. */
class FormIndexTest {

  private static final Forms.Row NORTH = Forms.row("north", "北部");
  private static final Forms.Row SOUTH = Forms.row("south", "南部");
  private static final Forms.Column SHIPS = Forms.column("ships", "船舶", Unit.CASES);

  private static TableFormBuilder<Forms.Row, Forms.Column> table(String id, Forms.Row... rows) {
    return TableForm.of(
        TableType.of(id, id, Label.of("交通", "Traffic"), List.of(rows), List.of(SHIPS)));
  }

  private static FormIndex index(TableForm... tables) {
    Template template = Forms.template("traffic", tables);
    return MarkedText.of("", template, Forms.TEMPLATE).index(template);
  }

  private static List<Integer> linesBehind(FormIndex index) {
    return IntStream.range(0, index.size()).mapToObj(index::lineBehind).toList();
  }

  @Test
  void figuresBehindALabelAreItsOwnAndBehindHeadsThoseOfTheLineWithoutALabel() {
    FormIndex index = index(table("a", NORTH, SOUTH)
        .row(NORTH)
        .caption("一类")
        .caption("二类")
        .lineOf(List.of(SOUTH))
        .build());

    assertThat(linesBehind(index)).containsExactly(0, 3, 3, 3);
    assertThat(IntStream.range(0, 4).filter(index::isLine)).containsExactly(0, 3);
  }

  @Test
  void behindHeadsOfALineWithALabelStandNoFigures() {
    FormIndex index = index(
        table("a", NORTH, SOUTH).caption("一类").row(NORTH).lineOf(List.of(SOUTH)).build());

    assertThat(linesBehind(index)).containsExactly(Alignment.NONE, 1, 2);
  }

  @Test
  void aLineWithoutALabelIsThatOfItsOwnTablesHeadsOnly() {
    FormIndex index = index(
        table("a", NORTH).row(NORTH).caption("一类").build(),
        table("b", SOUTH).lineOf(List.of(SOUTH)).build());

    assertThat(linesBehind(index)).containsExactly(0, Alignment.NONE, 2);
  }

  @Test
  void aHeadAtTheEndOfTheFormHasNoFigures() {
    assertThat(linesBehind(index(table("a", NORTH).row(NORTH).caption("一类").build())))
        .containsExactly(0, Alignment.NONE);
  }

  @Test
  void wordingsThatDifferInMarksOnlyAreOne() {
    Template template = Forms.template(
        "traffic",
        table("a", NORTH, SOUTH).row(NORTH, "北 部", "“北部”", "北方").row(SOUTH).build());
    MarkedText text = MarkedText.of("", template);

    assertThat(text.index(template).entriesOf(text.trie().number("北部"))).containsExactly(0);
    assertThat(text.index(template).entriesOf(text.trie().number("北方"))).containsExactly(0);
  }

  @Test
  void aLineIsWorthMoreThanAHeadAndMostWithFigures() {
    MarkedText text = MarkedText.of("", Forms.TEMPLATE);
    FormIndex index = text.index(Forms.TEMPLATE);
    int letters = text.trie().number("收到来信");
    int men = text.trie().number("男性");
    int others = text.trie().number("其他");

    assertThat(index.worthWithFigures(letters)).containsExactly(12);
    assertThat(index.worthWithout(letters)).containsExactly(10);
    assertThat(index.worthWithFigures(men)).containsExactly(3);
    assertThat(index.worthWithout(men)).containsExactly(3);
    assertThat(index.worthWithFigures(others)).containsExactly(3, 12);
    assertThat(index.worthWithout(others)).containsExactly(3, 3);
    assertThat(index.isOneLine(letters)).isTrue();
    assertThat(index.isOneLine(men)).isFalse();
    assertThat(index.isOneLine(others)).isFalse();
  }

  @Test
  void theSumsOfATableAreMadeOnce() {
    FormIndex index = MarkedText.of("", Forms.TEMPLATE).index(Forms.TEMPLATE);

    assertThat(index.sums(Forms.MAIL)).isSameAs(index.sums(Forms.MAIL));
    assertThat(index.sums(Forms.WORKS).form()).isSameAs(Forms.WORKS);
  }
}
