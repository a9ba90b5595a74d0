package io.github.gongkai.core.binding;

import static io.github.gongkai.core.binding.Forms.line;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.core.template.Template;
import io.github.gongkai.model.statistics.Figure;
import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.TableType;
import io.github.gongkai.model.vocabulary.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which lines of a table are certain, and what is put to the sums of the others. */
class TableReaderTest {

  private static final Forms.Row BOTH = Forms.row("both", "全部工程");
  private static final Forms.Column WAGES = Forms.column("wages", "人工费用", Unit.TEN_THOUSAND_YUAN);
  private static final Forms.Column STONES = Forms.column("stones", "材料费用", Unit.TEN_THOUSAND_YUAN);
  private static final Forms.Column ALL = Forms.column("all", "费用合计", Unit.TEN_THOUSAND_YUAN);

  private static final Template COSTS = Forms.template(
      "costs",
      TableForm.of(TableType.of(
              "costs",
              "costs",
              Label.of("费用", "Costs"),
              List.of(Forms.ROAD, Forms.BRIDGE, BOTH),
              List.of(WAGES, STONES, ALL)))
          .columns()
          .row(Forms.ROAD)
          .row(Forms.BRIDGE)
          .row(BOTH)
          .totalColumn("costs.all", ALL, List.of(WAGES, STONES))
          .totalRow("costs.both", BOTH, List.of(Forms.ROAD, Forms.BRIDGE))
          .build());

  private static final String HEAD = "来信来电情况 | 男性 | 女性 | 其他 | 总计 |\n";

  private static String road(String document) {
    Map<String, String> read = Forms.shown(Forms.bind(COSTS, document, Map.of()).figures());
    return String.join(
        " ",
        read.get("costs.road.wages"),
        read.get("costs.road.stones"),
        read.get("costs.road.all"));
  }

  private static String costs(String unit, String road, String both) {
    return "人工费用 材料费用 费用合计" + unit + "\n修路工程 " + road + "\n修桥工程 0 0 0\n全部工程 " + both + "\n";
  }

  /** The road's line lacks a cell; the sums are in ten thousands of yuan. */
  @ParameterizedTest
  @CsvSource({
    "'', 16 16, 16 0 16, 16 ~0 16",
    "（单位：万元）, 16 16, 16 0 16, 16 ~0 16",
    "（单位：元）, 160000 160000, 160000 0 160000, ? ? ?",
    "（单位：元）, 16 16, 160000 0 160000, ? ? ?",
    "'', 16万元 16万元, 16 0 16, 16 ~0 16",
    "'', 16元 16元, 16 0 16, ? ? ?",
    "'', 16万 16万, 16 0 16, 16 ~0 16",
    "'', 16亿 16亿, 16 0 16, ? ? ?"
  })
  void amountsInAnotherUnitAreNotPutToTheSums(
      String unit, String road, String both, String figures) {
    assertThat(road(costs(unit, road, both))).isEqualTo(figures);
  }

  /** All is what letters would be if what stands behind their figures said nothing. */
  @ParameterizedTest
  @CsvSource({"5件 5件, 5 ~0 ~0 5", "5万 5万, ? ? ? ?", "5% 5%, ? ? ? ?", "5元 5元, ? ? ? ?"})
  void figuresWithAMeasureArePutToTheSumsWhereItIsTheCountsOwn(String letters, String figures) {
    String table =
        "来信来电情况 男性 女性 其他 总计\n收到来信 " + letters + "\n收到来电 0 0 0 0\n其他 0 0 0 0\n总计 5 0 0 5\n";
    assertThat(line(table, "mail.letters")).isEqualTo(figures);
  }

  @Test
  void aLineWithoutFiguresIsBlank() {
    assertThat(line("收到来信 5 3 1 9\n收到来电\n已经办结 4 1 1 6\n", "mail.calls")).isEqualTo("_ _ _ _");
  }

  /** What was left empty is not a nought, though the sums leave nothing for it. */
  @Test
  void aLineWithoutFiguresIsNoLineOfNoughts() {
    String table = "来信来电情况 男性 女性 其他 总计\n收到来信\n收到来电 1 2 0 3\n其他 0 1 0 1\n总计 1 3 0 4\n";
    assertThat(line(table, "mail.letters")).isEqualTo("_ _ _ _");
  }

  /** As on the line of letters, where the figures stand behind an empty cell. */
  @Test
  void aLineThatMayHaveBeenCutOffIsUncertainAtTheEndOfTheDocumentOnly() {
    String calls = HEAD + "收到来信 |  | 5 | 3 | 1 | 9 |\n收到来电 |  | 1 | 2 | 0 |";

    assertThat(line(calls, "mail.calls")).isEqualTo("1 2 0 ~3");
    assertThat(line(calls + " \n \n", "mail.calls")).isEqualTo("1 2 0 ~3");
    assertThat(line(calls + "\n以上为全部情况。", "mail.calls")).isEqualTo("_ 1 2 0");
  }

  /** A line of one cell has no other whose figure it could be. */
  @Test
  void whatCannotBeReadInTheOnlyCellStandsThere() {
    Template one = Forms.template(
        "one",
        TableForm.of(TableType.of(
                "one",
                "one",
                Label.of("工程", "Works"),
                List.of(Forms.ROAD, Forms.BRIDGE, BOTH),
                List.of(Forms.COUNT)))
            .row(Forms.ROAD)
            .row(Forms.BRIDGE)
            .row(BOTH)
            .build());

    assertThat(Forms.bind(one, "修路工程 (12) 项\n修桥工程 3 项\n全部工程 18 项\n", Map.of())
            .figures()
            .values())
        .singleElement()
        .satisfies(figures ->
            assertThat(figures).extracting(Figure::written).containsExactly("(12)", "3 项", "18 项"));
  }

  private static Optional<Figure.Blank> drawn(String letters) {
    String table = HEAD + "收到来信 | " + letters + "\n收到来电 | 1 | 2 | 0 | 3 |\n其他 | 0 | 1 | 0 | 1 |\n"
        + "总计 | 6 | 6 | 1 | 13 |\n";
    return Forms.bind(table).figures().get(Forms.MAIL).stream()
        .filter(figure -> figure.code().value().equals("mail.letters.women"))
        .map(figure -> ((Figure.Inferred) figure).drawn())
        .findFirst()
        .orElseThrow();
  }

  /** Of a line without anything but its label it is not known that the document has its cells. */
  @Test
  void anInferredFigureHasItsBlankCellWhereTheLineShowsOthers() {
    assertThat(drawn("5 | | 1 | 9 |"))
        .hasValueSatisfying(blank -> assertThat(blank.source()).isEmpty());
    assertThat(drawn("/ | / | / | / |")).hasValueSatisfying(blank -> {
      assertThat(blank.written()).isEqualTo("/");
      assertThat(blank.source()).isPresent();
    });
    assertThat(drawn(" | | | |")).isEmpty();
  }
}
