package io.github.gongkai.core.binding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.core.template.TableFormBuilder;
import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.TableType;
import io.github.gongkai.model.vocabulary.Unit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers of rows in a column of their own before the labels, which are single letters here. */
class RowNumbersTest {

  private static final String LABELS = "甲乙丙丁戊己庚辛壬癸子丑";
  private static final String HEAD = "序号 ";

  private static final TableForm FORM = form();

  private static TableForm form() {
    List<Forms.Row> rows = new ArrayList<>();
    for (int i = 0; i < LABELS.length(); i++) {
      rows.add(new Forms.Row("row" + i, Label.of(LABELS.substring(i, i + 1), "row"), Unit.CASES));
    }
    TableFormBuilder<Forms.Row, Forms.Column> form = TableForm.of(
        TableType.of("numbered", "numbered", Label.of("表", "Table"), rows, List.of(Forms.MEN)));
    rows.forEach(form::row);
    return form.build();
  }

  private static LabelChain chain(String text) {
    return Aligned.of(text, FORM).chain();
  }

  /** Each label with its number before it and what is behind it, ? for a figure that is not read. */
  private static String rows(String text) {
    String folded = MarkedText.marked(text);
    LabelChain chain = chain(text);
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < chain.size(); i++) {
      LabelHit hit = chain.hits().get(i);
      StringBuilder row = new StringBuilder(
          folded.substring(hit.lead(), hit.to()).replaceAll("[\\s\\x1E\\x1F]", ""));
      for (Piece piece : chain.segments().get(i).pieces()) {
        if (piece instanceof Piece.Numeral number) {
          row.append('=').append(number.text().amount());
        } else if (piece instanceof Piece.Illegible) {
          row.append("=?");
        } else if (piece instanceof Piece.Dash) {
          row.append("=-");
        }
      }
      shown.add(row.toString());
    }
    return String.join(" ", shown);
  }

  /** A row each, with its number, where it is not 0, and its figure. */
  private static String numbered(int... numbers) {
    StringBuilder text = new StringBuilder(HEAD);
    for (int i = 0; i < numbers.length; i++) {
      text.append(numbers[i] == 0 ? "" : numbers[i] + " ")
          .append(LABELS.charAt(i))
          .append(" 件\n");
    }
    return text.toString();
  }

  @Test
  void numbersThatCountRowsBelongToTheirLabels() {
    assertThat(rows(HEAD + "1 甲 7\n2 乙 8\n3 丙 9\n")).isEqualTo("1甲=7 2乙=8 3丙=9");
    assertThat(rows(HEAD + "1\n甲\n7\n2\n乙\n/\n3\n丙\n9\n")).isEqualTo("1甲=7 2乙=- 3丙=9");
    assertThat(rows("编号|1|甲|7|2|乙|8|3|丙|9|")).isEqualTo("1甲=7 2乙=8 3丙=9");
    assertThat(rows("编号|1 |\n 甲|7|2 |\n 乙|8|3 |\n 丙|9|")).isEqualTo("1甲=7 2乙=8 3丙=9");
    assertThat(chain(HEAD + "1 甲 7\n2 乙 8\n3 丙 9\n").numbered()).isTrue();
  }

  @Test
  void onlyBelowAHeadOfNumbersTheyAreSought() {
    assertThat(rows("事由 1 甲 7\n2 乙 8\n3 丙 9\n")).isEqualTo("甲=7=2 乙=8=3 丙=9");
    assertThat(RowNumbers.mayHaveHead("事由一览")).isFalse();
    assertThat(RowNumbers.mayHaveHead("一览 编号")).isTrue();
    String far = "序号\n事由一览件数说明备\n"; // with its line ends, eleven characters
    assertThat(rows(far + "甲 7\n8 乙 8\n9 丙 9\n")).isEqualTo("甲=7=8 乙=8=9 丙=9");
    assertThat(rows(far.replace("备", "") + "甲 7\n8 乙 8\n9 丙 9\n")).isEqualTo("甲=7 8乙=8 9丙=9");
  }

  /** Labels put in later stand in a chain that was told to be numbered by its head. */
  @Test
  void aChainThatWasNumberedStaysSo() {
    String text = MarkedText.marked("1 甲 7\n2 乙 8\n3 丙 9\n");
    LabelChain plain = chain("1 甲 7\n2 乙 8\n3 丙 9\n");
    assertThat(RowNumbers.claim(text, plain)).isSameAs(plain);
    LabelChain numbered = new LabelChain(plain.hits(), plain.segments(), true);
    LabelChain claimed = RowNumbers.claim(text, numbered);
    assertThat(claimed.hits()).extracting(LabelHit::lead).containsExactly(0, 6, 12);
  }

  @Test
  void aTextMayBeginWithANumberOrALabelOrABlank() {
    assertThat(rows("1 甲\n序号\n2 乙 8\n3 丙 9\n")).isEqualTo("1甲 2乙=8 3丙=9");
    assertThat(rows("甲\n序号\n2 乙 8\n3 丙 9\n")).isEqualTo("甲 2乙=8 3丙=9");
    assertThat(rows(" 甲\n序号\n2 乙 8\n3 丙 9\n")).isEqualTo("甲 2乙=8 3丙=9");
  }

  @Test
  void aLabelWithoutANumberBeginsWhereItDid() {
    String text = "序号\n 甲\n1 乙 8\n2 丙 9\n";
    assertThat(chain(text).hits().get(0).lead()).isEqualTo(text.indexOf('甲'));
    String none = "序号\n 甲\n 乙\n  丙\n";
    assertThat(chain(none).hits())
        .extracting(LabelHit::lead)
        .containsExactly(none.indexOf('甲'), none.indexOf('乙'), none.indexOf('丙'));
  }

  @Test
  void aNumberStandsApartAndHasThreeDigitsAtTheMost() {
    assertThat(rows(HEAD + "998 甲 7\n999 乙 8\n1000 丙 9\n")).isEqualTo("998甲=7 999乙=?=? 丙=9");
    assertThat(rows(HEAD + "8 甲 7\n9 乙 8\n-10 丙 9\n")).isEqualTo("8甲=7 9乙=?=? 丙=9");
  }

  /** What stands in the row before is a figure of that row. */
  @Test
  void inAPageANumberStandsInTheRowOfItsLabel() {
    assertThat(rows("序号|1|甲|7|¶2|乙|8|¶3|丙|9|¶")).isEqualTo("1甲=7 2乙=8 3丙=9");
    assertThat(rows("序号|5|甲|7|¶6|乙|7|¶丙|9|¶")).isEqualTo("5甲=7 6乙=7 丙=9");
  }

  @Test
  void ofTwoEqualNumbersNeitherIsSure() {
    assertThat(rows(HEAD + "1 甲 7\n2 乙\n2 丙 5\n3 丁 6\n")).isEqualTo("1甲=?=? 乙=? 丙=5 3丁=6");
    assertThat(rows(numbered(1, 2, 3, 4, 5, 6, 7, 8, 1))).isEqualTo("甲 2乙 3丙 4丁 5戊 6己 7庚 8辛=? 壬");
    assertThat(rows(numbered(1, 2, 3, 4, 5, 6, 7, 8, 9, 1)))
        .isEqualTo("1甲 2乙 3丙 4丁 5戊 6己 7庚 8辛 9壬=? 癸");
  }

  @ParameterizedTest
  @CsvSource({
    "4, 1甲 2乙 4丙 5丁 6戊",
    "5, 1甲 2乙 5丙 6丁 7戊",
    "6, 甲=? 乙 6丙 7丁 8戊",
  })
  void numbersFollowOneAnotherWithTwoMissingAtTheMost(int third, String rows) {
    assertThat(rows(numbered(1, 2, third, third + 1, third + 2))).isEqualTo(rows);
  }

  @Test
  void ofTwoRunsTheLongerCountsAndElseTheLater() {
    assertThat(rows(numbered(1, 2, 3, 9, 10))).isEqualTo("1甲 2乙 3丙=? 丁=? 戊");
    assertThat(rows(numbered(1, 2, 8, 9))).isEqualTo("甲=? 乙 8丙 9丁");
    assertThat(rows(numbered(5, 9, 0))).isEqualTo("甲 9乙 丙");
    assertThat(rows(numbered(1, 3, 2, 4))).isEqualTo("1甲=3 乙 2丙 4丁");
  }

  /** Titles of groups have no numbers, seven at the most stand in one place. */
  @Test
  void labelsWithoutANumberStandBetweenThoseThatHaveOne() {
    assertThat(rows(numbered(1, 0, 0, 0, 0, 0, 0, 0, 2))).isEqualTo("1甲 乙 丙 丁 戊 己 庚 辛 2壬");
    assertThat(rows(numbered(1, 0, 0, 0, 0, 0, 0, 0, 0, 2))).isEqualTo("甲 乙 丙 丁 戊 己 庚 辛 壬 2癸");
  }

  /** The 8 before 丙 may be its number, unless the numbers go on as if 丙 were not there. */
  @Test
  void whereNumbersGoOnBehindALabelItHasNone() {
    assertThat(rows(HEAD + "1 甲 7\n2 乙 8\n丙 9\n3 丁 6\n")).isEqualTo("1甲=7 2乙=8 丙=9 3丁=6");
    assertThat(rows(HEAD + "1 甲 7\n2 乙 8\n丙 9\n4 丁 6\n")).isEqualTo("1甲=7 2乙=? 丙=9 4丁=6");
    assertThat(rows(HEAD + "1 甲 7\n2 乙 8\n丙 9\n丁 9\n3 戊 6\n4 己 6\n"))
        .isEqualTo("1甲=7 2乙=8 丙=9 丁=9 3戊=6 4己=6");
    assertThat(rows(HEAD + "1 甲 7\n2 乙 8\n丙 9\n")).isEqualTo("1甲=7 2乙=? 丙=9");
    assertThat(rows(HEAD + "1 甲 7\n乙\n2 丙 8\n1 丁 6\n")).isEqualTo("甲=? 乙 2丙=?=? 丁=6");
    assertThat(rows("序号\n甲 77\n乙 8\n2 丙 9\n3 丁 6\n")).isEqualTo("甲=? 乙=8 2丙=9 3丁=6");
  }
}
