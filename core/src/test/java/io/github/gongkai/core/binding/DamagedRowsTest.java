package io.github.gongkai.core.binding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.document.DocumentParser;
import io.github.gongkai.core.reconcile.Budget;
import io.github.gongkai.core.template.StandardSections;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.core.template.Template;
import io.github.gongkai.core.text.ReadingText;
import io.github.gongkai.model.statistics.Figure;
import io.github.gongkai.model.vocabulary.ColumnKey;
import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.RowKey;
import io.github.gongkai.model.vocabulary.TableType;
import io.github.gongkai.model.vocabulary.TemplateId;
import io.github.gongkai.model.vocabulary.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows whose labels lost or gained a character, and rows with numbers in a column of their own. */
class DamagedRowsTest {

  private record Row(String id, Label label, Unit unit) implements RowKey {}

  private record Column(String id, Label label) implements ColumnKey {}

  private static Row row(String id, String chinese) {
    return new Row(id, Label.of(chinese, id), Unit.CASES);
  }

  private static final Row SECRETS = row("secrets", "属于国家秘密");
  private static final Row FILES = row("files", "属于执法案卷");
  private static final Row NONE = row("none", "没有现成信息");
  private static final Row BOOKS = row("books", "要求提供书刊");
  private static final Row REST = row("rest", "其余");
  private static final Column COUNT = new Column("count", Label.of("数量", "count"));

  private static final TableForm FORM = TableForm.of(TableType.of(
          "reasons",
          "reasons",
          Label.of("理由", "Reasons"),
          List.of(SECRETS, FILES, NONE, BOOKS, REST),
          List.of(COUNT)))
      .row(SECRETS)
      .row(FILES)
      .row(NONE)
      .row(BOOKS)
      .row(REST)
      .build();

  private static final Binder BINDER = new Binder(List.of(Template.builder()
      .id(TemplateId.of("reasons"))
      .version("1")
      .label(Label.of("理由表", "Reasons"))
      .issuedAs("test")
      .firstYear(2000)
      .addAllSections(StandardSections.rules())
      .addTables(FORM)
      .build()));

  /** The figures of the form's rows: a dash for one that is not shown, ? for one that is not sure. */
  private static String read(String document) {
    ReadingText text = DocumentParser.parse(document).text();
    Map<TableForm, List<Figure>> figures = BINDER
        .read(text, BINDER.match(text).get(0), Map.of(), new Budget(10_000))
        .figures();
    StringBuilder shown = new StringBuilder();
    for (var code : FORM.type().codes()) {
      Optional<Figure> figure = figures.getOrDefault(FORM, List.of()).stream()
          .filter(found -> found.code().equals(code))
          .findFirst();
      shown.append(shown.isEmpty() ? "" : " ");
      shown.append(figure
          .map(found -> found.value().map(BigDecimal::toPlainString).orElse("?"))
          .orElse("-"));
    }
    return shown.toString();
  }

  private static String rows(String third) {
    return "属于国家秘密 1\n属于执法案卷 2\n" + third + " 3\n要求提供书刊 4\n其余 5\n";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "没有现成信息",
        "没有现信息",
        "有现成信息",
        "没有现成信",
        "没有现成成信息",
        "没有现存信息",
        "没有现成信总",
        "3.没有现信息",
        "三、没有现信息",
        "(没)有现成消息"
      })
  void aLabelThatLacksOrGainedACharacterIsKnownByItsPlace(String label) {
    assertThat(read(rows(label))).isEqualTo("1 2 3 4 5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"没有信息", "没有现成的新信息", "没有旧成消息", "有现成信总", "没收现行信息", "现成信息没有"})
  void aLabelWithTwoCharactersOfAnotherIsUnknown(String label) {
    assertThat(read(rows(label))).isEqualTo("1 2 - 4 5");
  }

  @Test
  void aDamagedLabelStandsOnlyWhereTheFormHasItsRow() {
    assertThat(read("属于国家秘密 1\n没有现信息 3\n属于执法案卷 2\n要求提供书刊 4\n其余 5\n")).isEqualTo("1 2 - 4 5");
    assertThat(read("没有现信息 3\n属于国家秘密 1\n属于执法案卷 2\n要求提供书刊 4\n其余 5\n")).isEqualTo("1 2 - 4 5");
    assertThat(read("属于国家秘密 1\n没有现信息 3\n要求提供书刊 4\n其余 5\n")).isEqualTo("1 - 3 4 5");
  }

  @Test
  void wordsWithoutAFigureAreNoDamagedLabel() {
    assertThat(read("属于国家秘密 1\n属于执法案卷 2\n没有现信息\n要求提供书刊 4\n其余 5\n")).isEqualTo("1 2 - 4 5");
  }

  /** Both the second and the third row begin with 属于 and end alike, but for one character. */
  @Test
  void aLabelThatMayBeOfTwoRowsIsOfNone() {
    String document = "属于国家秘密 1\n没有现成信息 3\n要求提供书刊 4\n其余 5\n";
    assertThat(read(document)).isEqualTo("1 - 3 4 5");
    assertThat(read(document.replace("没有现成信息 3\n", "属于执法案 2\n没有现成信息 3\n"))).isEqualTo("1 2 3 4 5");
  }

  private static String numbered(String head, String... rows) {
    StringBuilder page = new StringBuilder(head);
    for (String row : rows) {
      page.append('\n').append(row);
    }
    return page + "\n";
  }

  @Test
  void theNumbersOfRowsAreNoFigures() {
    assertThat(read(
            numbered("序号 理由 数量", "1 属于国家秘密 7", "2 属于执法案卷 8", "3 没有现成信息 9", "4 要求提供书刊 6", "5 其余 5")))
        .isEqualTo("7 8 9 6 5");
    assertThat(read(
            numbered("编号\n理由\n数量", "1\n属于国家秘密\n7", "2\n属于执法案卷\n8", "3\n没有现成信息\n9", "4\n其余\n5")))
        .isEqualTo("7 8 9 - 5");
  }

  @Test
  void withoutAHeadOfNumbersTheyAreFiguresTooMany() {
    assertThat(read(
            numbered("理由 数量", "1 属于国家秘密 7", "2 属于执法案卷 8", "3 没有现成信息 9", "4 要求提供书刊 6", "5 其余 5")))
        .isEqualTo("? ? ? ? ?");
  }

  @Test
  void aRowWithoutAFigureDoesNotGetTheNextRowsNumber() {
    assertThat(read(numbered(
            "序号\n理由\n数量", "1\n属于国家秘密\n7", "2\n属于执法案卷", "3\n没有现成信息\n9", "4\n要求提供书刊\n6", "5\n其余\n5")))
        .isEqualTo("7 ? 9 6 5");
  }

  /** Rows that no label was found for have numbers too, up to two of them. */
  @ParameterizedTest
  @CsvSource({"3, 7 8 9 6 5", "4, 7 8 9 6 5", "5, 7 8 9 6 5"})
  void aRowOrTwoMayBeMissingBetweenNumbers(int third, String figures) {
    assertThat(read(numbered(
            "序号 理由 数量",
            "1 属于国家秘密 7",
            "2 属于执法案卷 8",
            third + " 没有现成信息 9",
            third + 1 + " 要求提供书刊 6",
            third + 2 + " 其余 5")))
        .isEqualTo(figures);
  }
}
