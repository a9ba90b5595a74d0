package io.github.gongkai.core.binding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.model.statistics.Figure;
import io.github.gongkai.model.statistics.Grounds;
import io.github.gongkai.model.vocabulary.Code;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A line of a count and a cost, run together, where the report's own words give one or both. */
class ToldCutTest {

  private static final Code COUNT = Code.of("works.road.count");
  private static final Code COST = Code.of("works.road.cost");

  private static List<Figure> cut(String digits, String count, String cost) {
    Map<Code, BigDecimal> told = new HashMap<>();
    if (count != null) {
      told.put(COUNT, new BigDecimal(count));
    }
    if (cost != null) {
      told.put(COST, new BigDecimal(cost));
    }
    return new ToldCut(MarkedText.reading(digits), Forms.WORKS, told)
        .of(MarkedText.lines(Forms.WORKS, digits).get(0));
  }

  private static String written(List<Figure> figures) {
    return String.join(" ", figures.stream().map(Figure::written).toList());
  }

  private static Grounds grounds(Figure figure) {
    return ((Figure.Stated) figure).decidedBy();
  }

  @Test
  void theFiguresThatTheWordsGiveAreTheGrounds() {
    assertThat(cut("294981916", "2949", null))
        .extracting(ToldCutTest::grounds)
        .containsOnly(new Grounds(List.of(), List.of(COUNT), Grounds.Extent.SUFFICIENT))
        .hasSize(2);
    assertThat(cut("294981916", "2949", "81916"))
        .extracting(ToldCutTest::grounds)
        .containsOnly(new Grounds(List.of(), List.of(COUNT, COST), Grounds.Extent.SUFFICIENT));
  }

  /** Without the nought, one figure is open, and what is left for it is a nought as well. */
  @Test
  void thatThereIsNoneIsToldToo() {
    assertThat(cut("0294", "0", "294"))
        .extracting(ToldCutTest::grounds)
        .containsOnly(new Grounds(List.of(), List.of(COUNT, COST), Grounds.Extent.SUFFICIENT));
  }

  /** They tell nothing of the digits, and so leave the figure open. */
  @ParameterizedTest
  @CsvSource({"2.5", "-3"})
  void decimalsAndChangesAreNotToldOfDigitsAlone(String cost) {
    assertThat(written(cut("2947", "294", cost))).isEqualTo("294 7");
  }

  @Test
  void tellingNoughtsBehindThePointAreNoDecimals() {
    assertThat(written(cut("294981916", "2949.0", null))).isEqualTo("2949 81916");
  }

  @ParameterizedTest
  @CsvSource({"317123456789012345, 317 123456789012345", "317 1234567890123456, ''"})
  void theOpenFigureHasAtMost15Digits(String digits, String figures) {
    assertThat(written(cut(digits, "317", null))).isEqualTo(figures);
  }

  @Test
  void digitsThatStandApartAreNotOneFigure() {
    assertThat(cut("294 981916", "2949", null)).isEmpty();
    assertThat(cut("2949 819 16", "2949", null)).isEmpty();
    assertThat(cut("294件981916", "2949", null)).isEmpty();
    assertThat(written(cut("2949 81916", "2949", null))).isEqualTo("2949 81916");
  }
}
