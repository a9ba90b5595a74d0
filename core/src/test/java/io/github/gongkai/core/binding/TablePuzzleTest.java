package io.github.gongkai.core.binding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.reconcile.Puzzle;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.model.source.Span;
import io.github.gongkai.model.statistics.Figure;
import io.github.gongkai.model.vocabulary.Code;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table in whole numbers. */
class TablePuzzleTest {

  private static final Code COST = Code.of("works.road.cost");

  private static Map<Code, Figure> stated(TableForm form, Code code, String value) {
    BigDecimal exact = new BigDecimal(value);
    Span place = Span.of(0, value.length());
    return Map.of(code, new Figure.Stated(code, form.unit(code), exact, value, place));
  }

  private static TablePuzzle works(String cost) {
    return new TablePuzzle(
        cost, new FormSums(Forms.WORKS), stated(Forms.WORKS, COST, cost), List.of());
  }

  /** A line of works of this reading, with digits run together. */
  private static UncertainLine line(String digits, UncertainLine.Reading reading) {
    NumberText number = new NumberText(
        0, digits.length(), new BigDecimal(digits), 0, Optional.empty(), NumberText.Sign.NONE);
    LineText line = new LineText(
        MarkedText.lineOf(Forms.WORKS, 0),
        List.of(new LineText.Slot.Filled(number)),
        false,
        Optional.empty(),
        0,
        digits.length());
    return UncertainLine.of(line, reading);
  }

  private static UncertainLine.Reading put(String digits, UncertainLine.Reading reading) {
    TablePuzzle puzzle = new TablePuzzle(
        digits, new FormSums(Forms.WORKS), Map.of(), List.of(line(digits, reading)));
    return puzzle.uncertain().get(0).reading();
  }

  /** Some of n digits for the first of two cells, and the rest for the second: n + 1 readings. */
  @ParameterizedTest
  @CsvSource({"63, TRACELESS", "64, HOPELESS"})
  void aLineWithMoreThan64ReadingsIsHopeless(int digits, UncertainLine.Reading put) {
    assertThat(put("1".repeat(digits), UncertainLine.Reading.TRACELESS)).isEqualTo(put);
  }

  @ParameterizedTest
  @CsvSource({"999999999999999, LOSSY", "1000000000000000, HOPELESS"})
  void aLineWithAFigureTooLargeIsHopeless(String figure, UncertainLine.Reading put) {
    assertThat(put(figure, UncertainLine.Reading.LOSSY)).isEqualTo(put);
  }

  /** With two decimals, 25.5 is 2550 of the smallest. */
  @Test
  void valuesAreCountedInTheSmallestDecimal() {
    TablePuzzle puzzle = works("0.25");

    assertThat(puzzle.scaled(new BigDecimal("25.5"))).contains(2550L);
    assertThat(puzzle.scaled(new BigDecimal("20"))).contains(2000L);
    assertThat(puzzle.scaled(new BigDecimal("9999999999999.99"))).contains(Puzzle.MAX_VALUE);
    assertThat(puzzle.scaled(new BigDecimal("-9999999999999.99"))).contains(-Puzzle.MAX_VALUE);
    assertThat(puzzle.scaled(new BigDecimal("10000000000000"))).isEmpty();
  }

  @Test
  void aValueFinerThanAnyOfTheTableIsNone() {
    assertThat(works("0.25").scaled(new BigDecimal("2.505"))).isEmpty();
    assertThat(works("0.25").scaled(new BigDecimal("2.500"))).contains(250L);
    assertThat(works("3").scaled(new BigDecimal("2.5"))).isEmpty();
  }

  @Test
  void valuesAreGivenBackWithoutNeedlessDecimals() {
    assertThat(works("0.25").unscaled(2550)).isEqualTo(new BigDecimal("25.5"));
    assertThat(works("0.25").unscaled(2500)).isEqualTo(new BigDecimal("25"));
    assertThat(works("0.25").unscaled(20000)).isEqualTo(new BigDecimal("200"));
    assertThat(works("0.25").unscaled(0)).isEqualTo(BigDecimal.ZERO);
    assertThat(works("3").unscaled(200)).isEqualTo(new BigDecimal("200"));
  }

  @Test
  void decimalsOfUncertainLinesCount() {
    TablePuzzle puzzle = new TablePuzzle(
        "0.25",
        new FormSums(Forms.WORKS),
        Map.of(),
        List.of(line("0.25", UncertainLine.Reading.LOSSY)));

    assertThat(puzzle.scaled(BigDecimal.ONE)).contains(100L);
  }

  @Test
  void aShareIsAtMostAHundred() {
    Code share = Code.of("traffic.north.share");
    TablePuzzle puzzle = new TablePuzzle(
        "12.5",
        new FormSums(FormSumsTest.SHARES),
        stated(FormSumsTest.SHARES, share, "12.5"),
        List.of());

    assertThat(puzzle.with(Map.of()).atMost())
        .containsExactlyInAnyOrderEntriesOf(Map.of(2, 1000L, 5, 1000L, 8, 1000L));
  }

  /** Works have four cells and no sums. */
  @Test
  void eachFigureThatWordsTellIsACellOfItsOwn() {
    TablePuzzle puzzle = works("3");
    Map<Code, Long> told = new LinkedHashMap<>();
    told.put(COST, 3L);
    told.put(Code.of("works.bridge.cost"), 4L);

    Puzzle aided = puzzle.with(told);
    assertThat(aided.cells()).isEqualTo(6);
    assertThat(aided.relations())
        .extracting(relation -> relation.left())
        .containsExactly(List.of(1), List.of(3));
    assertThat(aided.relations())
        .extracting(relation -> relation.right())
        .containsExactly(List.of(4), List.of(5));
    assertThat(puzzle.with(Map.of()).cells()).isEqualTo(4);
    assertThat(puzzle.with(Map.of()).relations()).isEmpty();
  }
}
