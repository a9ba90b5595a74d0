package io.github.gongkai.core.binding;

import static io.github.gongkai.core.binding.Forms.line;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.document.DocumentParser;
import io.github.gongkai.core.reconcile.Budget;
import io.github.gongkai.core.text.ReadingText;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.FindingKind;
import io.github.gongkai.model.statistics.Figure;
import io.github.gongkai.model.statistics.Grounds;
import io.github.gongkai.model.vocabulary.Code;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sums, and the report's own words, make of lines that lost cells. */
class LostCellsTest {

  private static final String HEADS = "来信来电情况 男性 女性 其他 总计\n";

  /** A table of figures that stand apart, with these of letters and of all; the others are nought. */
  private static String apart(String letters, String all) {
    return HEADS + "收到来信 " + letters + "\n收到来电 0 0 0 0\n其他 0 0 0 0\n总计 " + all + "\n";
  }

  /** Without a line of all, nothing but its own sum tells of letters. */
  private static String open(String letters) {
    return HEADS + "收到来信 " + letters + "\n收到来电 0 0 0 0\n其他 0 0 0 0\n";
  }

  /** The same with lines that end their cells, but for letters and those that were done. */
  private static String fused(String letters, String all, String done) {
    return "来信来电情况\n收到来信" + letters + "\n收到来电|0|0|0|0|\n其他|0|0|0|0|\n总计|" + all.replace(' ', '|')
        + "|\n已经办结" + done + "\n";
  }

  private static List<Finding> findings(String document, Budget budget) {
    ReadingText text = DocumentParser.parse(document).text();
    Binder binder = new Binder(List.of(Forms.TEMPLATE));
    return binder.read(text, binder.match(text).get(0), Map.of(), budget).findings();
  }

  @Test
  void whereTheStepsAreTooFewItIsSaidOfWhichTable() {
    String table = apart("5 5", "5 0 0 5");

    assertThat(findings(table, new Budget(10_000))).isEmpty();
    assertThat(findings(table, new Budget(0))).singleElement().satisfies(finding -> {
      assertThat(finding.kind()).isEqualTo(FindingKind.LIMIT_REACHED);
      assertThat(finding.rule()).contains("solverSteps");
      assertThat(finding.spans())
          .singleElement()
          .satisfies(span -> assertThat(span.cut(table)).contains("5 5", "5 0 0 5"));
    });
  }

  private static Map<String, Figure> figures(String document, Map<String, String> told) {
    Map<Code, BigDecimal> prose = new TreeMap<>();
    told.forEach(
        (code, value) -> prose.put(Code.of("mail.letters." + code), new BigDecimal(value)));
    Map<String, Figure> figures = new TreeMap<>();
    Forms.bind(Forms.TEMPLATE, document, prose)
        .figures()
        .get(Forms.MAIL)
        .forEach(figure -> figures.put(figure.code().value().replace("mail.letters.", ""), figure));
    return figures;
  }

  private static String letters(String document, Map<String, String> told) {
    Map<String, Figure> figures = figures(document, told);
    StringBuilder shown = new StringBuilder();
    for (String column : new String[] {"men", "women", "other", "total"}) {
      Figure figure = figures.get(column);
      shown.append(shown.isEmpty() ? "" : " ");
      shown.append(figure instanceof Figure.Inferred ? "~" : "");
      shown.append(figure.value().map(BigDecimal::toPlainString).orElse("?"));
    }
    return shown.toString();
  }

  private static Grounds grounds(Figure figure) {
    return figure instanceof Figure.Inferred inferred
        ? inferred.determinedBy()
        : ((Figure.Stated) figure).decidedBy();
  }

  @Test
  void theReportsOwnWordsDecideWhatTheSumsLeaveOpen() {
    assertThat(letters(open("5 5"), Map.of())).isEqualTo("? ? ? ?");
    assertThat(letters(open("5 5"), Map.of("men", "5", "total", "5"))).isEqualTo("5 ~0 ~0 5");
    assertThat(letters(open("5 5"), Map.of("women", "0", "other", "0"))).isEqualTo("5 ~0 ~0 5");
  }

  @Test
  void theWordsThatDecidedAreTheGrounds() {
    Map<String, Figure> told = figures(open("5 5"), Map.of("women", "0", "other", "0"));

    assertThat(grounds(told.get("men")).statements())
        .containsAnyOf(Code.of("mail.letters.women"), Code.of("mail.letters.other"));
    assertThat(grounds(told.get("women")).statements()).contains(Code.of("mail.letters.women"));
  }

  /** Nobody says that so many letters were received less; and a count has no decimals. */
  @ParameterizedTest
  @CsvSource({"-5", "2.5"})
  void wordsThatAreNoCountDecideNothing(String men) {
    assertThat(letters(open("5 5"), Map.of("men", men))).isEqualTo("? ? ? ?");
  }

  @Test
  void wordsDoNotContradictWhatTheSumsDecide() {
    String table = apart("5 5", "5 0 0 5");
    assertThat(letters(table, Map.of("women", "3"))).isEqualTo("5 ~0 ~0 5");
    assertThat(grounds(figures(table, Map.of("women", "3")).get("women")).statements())
        .isEmpty();
  }

  @Test
  void theSumsThatDecidedAreTheGrounds() {
    Map<String, Figure> figures = figures(apart("5 5", "5 0 0 5"), Map.of());

    assertThat(grounds(figures.get("men")).sums()).isNotEmpty();
    assertThat(grounds(figures.get("women")).sums())
        .extracting(Grounds.Sum::rule)
        .contains("mail.all");
  }

  @Test
  void theSumThatFillsAnEmptyCellIsItsGround() {
    String table = "来信来电情况 | 男性 | 女性 | 其他 | 总计 |\n收到来信 | 5 | | 0 | 7 |\n收到来电 | 1 | 2 | 0 | 3 |\n";

    assertThat(grounds(figures(table, Map.of()).get("women")).sums())
        .extracting(Grounds.Sum::rule)
        .containsExactly("mail.people");
  }

  /** Both figures have their cells, so that one of the two others is the empty cell and none a nought. */
  @Test
  void cellsThatNothingFillsBesideAnEmptyOneAreBlank() {
    assertThat(line(apart("16 无 16", "16 0 0 16"), "mail.letters")).isEqualTo("16 _ _ 16");
  }

  /** The nought is one of two cells', and the other is the empty one. */
  @Test
  void aNoughtBesideAnEmptyCellMayBeOfEither() {
    String table = apart("0 无 16", "0 0 16 16");

    assertThat(line(table, "mail.letters")).isEqualTo("? ? ~16 ~16");
    assertThat(figures(table, Map.of()).get("men"))
        .isInstanceOfSatisfying(Figure.Ambiguous.class, men -> {
          assertThat(men.candidates()).containsExactly(BigDecimal.ZERO);
          assertThat(men.written()).isEqualTo("0 无 16");
        });
  }

  @Test
  void anOpenFigureStandsWhereItsLineDoes() {
    String table = open("5 5");

    assertThat(figures(table, Map.of()).get("men"))
        .isInstanceOfSatisfying(Figure.Ambiguous.class, men -> {
          assertThat(men.written()).isEqualTo("5 5");
          assertThat(men.source())
              .hasValueSatisfying(place -> assertThat(place.cut(table)).isEqualTo("5 5"));
        });
  }

  /** What the sums would make of 5319 is four figures run together, where all others stand apart. */
  @Test
  void whereFiguresStandApartNoneIsCutOutOfAnother() {
    String table = HEADS + "收到来信 5319\n收到来电 1 0 0 1\n其他 0 1 1 2\n总计 6 4 2 12\n已经办结 0000\n";

    assertThat(line(table, "mail.letters")).isEqualTo("? ? ? ?");
    assertThat(line(table, "mail.done")).isEqualTo("0 0 0 0");
    assertThat(line(apart("055", "0 0 5 5"), "mail.letters")).isEqualTo("? ? ? ?");
  }

  @Test
  void whereFiguresStandApartOneMayBeAllThatIsLeftOfALine() {
    assertThat(line(apart("16", "16 0 4 20"), "mail.letters")).isEqualTo("16 ~0 ~4 ~20");
    String beside = apart("16", "16 0 0 16") + "已经办结 0000\n";
    assertThat(line(beside, "mail.letters")).isEqualTo("~16 ~0 ~0 ~16");
    assertThat(line(beside, "mail.done")).isEqualTo("0 0 0 0");
  }

  /** In digits run together no cell is lost but together with its digits. */
  @Test
  void whereDigitsAreRunTogetherNoCellIsInferred() {
    assertThat(line(fused("16", "16 0 0 16", "0000"), "mail.letters")).isEqualTo("? ? ? ?");
    assertThat(line(fused("16", "16 0 0 16", "0000"), "mail.done")).isEqualTo("0 0 0 0");
  }

  @Test
  void whereDigitsAreRunTogetherTheyAreCutAsTheOtherLinesSay() {
    assertThat(line(fused("5319", "5 3 1 9", "00"), "mail.letters")).isEqualTo("5 3 1 9");
    assertThat(line(fused("5319", "5 3 1 9", "00"), "mail.done")).isEqualTo("? ? ? ?");
  }

  /** Others are not shown: that letters are more than all is no reason to doubt their digits. */
  @Test
  void aLineIsSuspectedOnlyWhereTheOtherSumsTellItsFigures() {
    String table = "来信来电情况男性女性其他总计收到来信5005收到来电1001总计3003已经办结0000";
    assertThat(line(table, "mail.letters")).isEqualTo("5 0 0 5");
    assertThat(line(table, "mail.all")).isEqualTo("3 0 0 3");
  }
}
