package io.github.gongkai.core.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gongkai.core.template.ContinuityRule;
import io.github.gongkai.core.template.StandardSections;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.core.template.Template;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.RuleOutcome;
import io.github.gongkai.model.statistics.Figure;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.ColumnKey;
import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.RowKey;
import io.github.gongkai.model.vocabulary.TableType;
import io.github.gongkai.model.vocabulary.TemplateId;
import io.github.gongkai.model.vocabulary.Unit;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A harbour's ships over the years: those that lie there, came, left, wait, and ever came. */
class SeriesCheckTest {

  private record Row(String id, Label label, Unit unit) implements RowKey {}

  private record Column(String id, Label label) implements ColumnKey {}

  private static final List<Row> ROWS =
      List.of("lying", "came", "left", "waited", "wait", "ever").stream()
          .map(id -> new Row(id, Label.of(id, id), Unit.ITEMS))
          .toList();

  private static final TableType<Row, Column> SHIPS = TableType.of(
      "ships",
      "ships",
      Label.of("船舶", "Ships"),
      ROWS,
      List.of(new Column("", Label.of("数量", "count"))));

  private static Code code(String row) {
    return Code.of("ships." + row);
  }

  private static final Template TEMPLATE = Template.builder()
      .id(TemplateId.of("ships"))
      .version("1")
      .label(Label.of("船舶", "Ships"))
      .issuedAs("test")
      .firstYear(2000)
      .addAllSections(StandardSections.rules())
      .addTables(TableForm.of(SHIPS).lineOf(ROWS).build())
      .addContinuities(
          ContinuityRule.carryOver("carry", code("waited"), code("wait")),
          ContinuityRule.stock("stock", code("lying"), code("came"), code("left")),
          ContinuityRule.cumulative("all", code("ever"), code("came")),
          ContinuityRule.noJump("jump", code("lying")))
      .build();

  private static final SeriesCheck CHECK = SeriesCheck.of(List.of(TEMPLATE));

  /** Figures in the order of the rows; a dash for a blank, nothing for a cell that is not there. */
  private static AnnualReport report(int year, String figures) {
    String[] given = figures.split(" ");
    Map<String, Object> cells = new HashMap<>();
    for (int i = 0; i < given.length; i++) {
      Code code = code(ROWS.get(i).id());
      if (given[i].equals("?")) {
        cells.put(
            code.value(),
            new Figure.Ambiguous(code, Unit.ITEMS, List.of(), "1 2", Optional.empty()));
      } else if (given[i].equals("-")) {
        cells.put(code.value(), "/");
      } else if (!given[i].equals("0x")) {
        cells.put(code.value(), new BigDecimal(given[i]));
      }
    }
    return Years.report("ships", year).addTables(Years.table(SHIPS, cells)).build();
  }

  private static YearComparison compare(String before, String now) {
    return CHECK.compare(report(2021, before), report(2022, now));
  }

  private static String outcome(YearComparison years, String rule) {
    return years.outcomes().stream()
        .filter(outcome -> outcome.code().endsWith(":" + rule))
        .map(outcome -> outcome instanceof RuleOutcome.NotAssessable open
            ? open.obstacle().name()
            : outcome.getClass().getSimpleName())
        .reduce("", String::concat);
  }

  // lying came left waited wait ever
  private static final String BEFORE = "10 4 3 2 5 40";

  @ParameterizedTest
  @CsvSource({
    "12 6 4 5 1 46, Holds, Holds, Holds, Holds",
    "12 6 4 4 1 46, Broken, Holds, Holds, Holds",
    "13 6 4 5 1 46, Holds, Broken, Holds, Holds",
    "12 6 4 5 1 47, Holds, Holds, Broken, Holds",
    "12 6 - 5 1 46, Holds, CELL_BLANK, Holds, Holds",
    "12 - 4 5 1 46, Holds, CELL_BLANK, Holds, Holds",
    "12 - 4 5 1 39, Holds, CELL_BLANK, Broken, Holds",
    "? 6 4 5 1 46, Holds, CELL_UNCERTAIN, Holds, CELL_UNCERTAIN",
    "12 6 4 0x 1 46, CELL_ABSENT, Holds, Holds, Holds",
    "12 6 4 - 1 46, CELL_BLANK, Holds, Holds, Holds"
  })
  void yearsGoOnFromOneAnother(
      String now, String carry, String stock, String cumulative, String jump) {
    YearComparison years = compare(BEFORE, now);
    assertThat(years.before()).isEqualTo(OptionalInt.of(2021));
    assertThat(outcome(years, "carry")).isEqualTo(carry);
    assertThat(outcome(years, "stock")).isEqualTo(stock);
    assertThat(outcome(years, "all")).isEqualTo(cumulative);
    assertThat(outcome(years, "jump")).isEqualTo(jump);
  }

  @Test
  void aSumThatDoesNotGoOnNamesItsFiguresAndTheOtherDocument() {
    Finding stock = compare(BEFORE, "13 6 4 5 1 46").findings().get(0);
    assertThat(stock.code()).isEqualTo("STOCK_CONFLICT:stock");
    assertThat(stock.cells()).containsExactly(code("lying"), code("came"), code("left"));
    assertThat(stock.balance().orElseThrow().leftTotal()).isEqualByComparingTo("13");
    assertThat(stock.balance().orElseThrow().rightTotal()).isEqualByComparingTo("12");
    assertThat(stock.balance().orElseThrow().right().get(0).document()).contains("2021.html");
    assertThat(stock.balance().orElseThrow().right().get(1).document()).isEmpty();
    // lying, came and left of this year, not what lay there the year before
    assertThat(stock.spans()).hasSize(3);
    assertThat(stock.message()).contains("2021", "13", "12", "10", "6", "4");
  }

  @Test
  void whatEverCameDoesNotFall() {
    Finding falls = compare(BEFORE, "12 - 4 5 1 39").findings().get(0);
    assertThat(falls.code()).isEqualTo("CUMULATIVE_CONFLICT:all");
    assertThat(falls.variant()).contains("falls");
    assertThat(falls.message()).contains("39", "40");
  }

  /** A thousand times as many, from ten on. */
  @ParameterizedTest
  @CsvSource({
    "10, 10000, Broken",
    "10, 9999, Holds",
    "9, 90000, Holds",
    "10000, 10, Broken",
    "10000, 9, Holds",
    "10, 10, Holds",
    "9999, 10, Holds"
  })
  void aFigureDoesNotJump(String before, String now, String outcome) {
    YearComparison years = compare(before + " 0 0", now + " 0 0");
    assertThat(outcome(years, "jump")).isEqualTo(outcome);
  }

  @Test
  void ofYearsThatLackOneBetweenOnlyWhatEverCameIsCompared() {
    YearComparison years = CHECK.compare(report(2020, BEFORE), report(2022, "90 6 4 9 1 99"));
    assertThat(years.findings()).isEmpty();
    for (String rule : List.of("carry", "stock", "jump")) {
      assertThat(outcome(years, rule)).isEqualTo("YEAR_MISSING");
    }
    assertThat(outcome(years, "all")).isEqualTo("Holds");
    YearComparison falls = CHECK.compare(report(2020, BEFORE), report(2022, "90 6 4 9 1 39"));
    assertThat(outcome(falls, "all")).isEqualTo("Broken");
  }

  @Test
  void reportsAreComparedByAgencyAndYear() {
    AnnualReport first = report(2021, BEFORE);
    AnnualReport second = report(2022, "12 6 4 5 1 46");
    AnnualReport other = Years.report("ships", 2022, "白河县人民政府").build();
    List<YearComparison> all = CHECK.compare(List.of(second, other, first));
    assertThat(all).hasSize(3);
    assertThat(all)
        .extracting(YearComparison::before)
        .containsExactlyInAnyOrder(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(2021));
    YearComparison alone =
        all.stream().filter(years -> years.report().equals(first)).findFirst().orElseThrow();
    assertThat(alone.outcomes()).hasSize(4);
    assertThat(outcome(alone, "stock")).isEqualTo("YEAR_MISSING");
  }

  @Test
  void twoReportsOfAYearMustAgree() {
    List<YearComparison> all = CHECK.compare(List.of(
        report(2021, BEFORE), report(2021, "11 4 3 2 5 40"), report(2022, "12 6 4 5 1 46")));
    YearComparison last = all.get(2);
    assertThat(outcome(last, "stock")).isEqualTo("UNCERTAIN");
    assertThat(outcome(last, "carry")).isEqualTo("Holds");
  }

  @Test
  void anotherFormHasOtherFigures() {
    AnnualReport other = Years.report("boats", 2021).build();
    YearComparison years = CHECK.compare(other, report(2022, "12 6 4 5 1 46"));
    assertThat(outcome(years, "stock")).isEqualTo("OTHER_FORM");
    YearComparison none =
        CHECK.compare(report(2021, BEFORE), Years.report("boats", 2022).build());
    assertThat(none.outcomes()).isEmpty();
  }

  @Test
  void onlyAnEarlierYearIsComparedWith() {
    AnnualReport year = report(2022, BEFORE);
    assertThatIllegalArgumentException().isThrownBy(() -> CHECK.compare(year, year));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CHECK.compare(report(2023, BEFORE), year));
  }
}
