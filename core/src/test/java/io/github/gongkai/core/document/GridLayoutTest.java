package io.github.gongkai.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.model.Grid;
import io.github.gongkai.model.source.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GridLayoutTest {

  private static final Span SOURCE = Span.of(0, 1);
  private static final int MOST_COLUMNS = 200;

  private static GridLayout.Loose cell(String text, int rows, int columns) {
    return new GridLayout.Loose(text, SOURCE, new CellSpan(rows, columns));
  }

  private static Grid lay(List<List<GridLayout.Loose>> rows) {
    return GridLayout.lay(SOURCE, rows, MOST_COLUMNS).grid();
  }

  private static String row(Grid grid, int row) {
    StringBuilder shown = new StringBuilder();
    for (Optional<Grid.Cell> place : grid.rows().get(row)) {
      shown.append(place.map(Grid.Cell::text).orElse("."));
    }
    return shown.toString();
  }

  @Test
  void cellsStandAtEachPlaceTheyCover() {
    Grid grid = lay(List.of(
        List.of(cell("a", 2, 1), cell("b", 1, 2)), List.of(cell("c", 1, 1), cell("d", 1, 1))));
    assertThat(row(grid, 0)).isEqualTo("abb");
    assertThat(row(grid, 1)).isEqualTo("acd");
  }

  @Test
  void eachCellTakesTheFirstFreePlace() {
    Grid grid = lay(List.of(
        List.of(cell("a", 1, 1), cell("b", 3, 1), cell("c", 1, 1)),
        List.of(cell("d", 1, 1), cell("e", 1, 1)),
        List.of(cell("f", 1, 1))));
    assertThat(row(grid, 0)).isEqualTo("abc");
    assertThat(row(grid, 1)).isEqualTo("dbe");
    assertThat(row(grid, 2)).isEqualTo("fb.");
  }

  @ParameterizedTest
  @CsvSource({"100000000,1", "1,100000000", "100000000,100000000", "999999999999999,99999999999"})
  void aSpanIsNotBelievedFurtherThanTheTableGoes(String rows, String columns) {
    Grid grid = lay(List.of(
        List.of(new GridLayout.Loose("a", SOURCE, CellSpan.of(rows, columns))),
        List.of(cell("b", 1, 1))));
    assertThat(grid.height()).isEqualTo(2);
    assertThat(grid.width()).isLessThanOrEqualTo(MOST_COLUMNS);
  }

  @ParameterizedTest
  @CsvSource(
      value = {"'',1", "0,1", "-3,1", "x,1", "2,2", "' 3 ',3", "1.5,1", "3px,1"},
      ignoreLeadingAndTrailingWhitespace = false)
  void whatIsNoPositiveNumberIsOne(String attribute, int span) {
    assertThat(CellSpan.of(attribute, "1").rows()).isEqualTo(span);
    assertThat(CellSpan.of("1", attribute).columns()).isEqualTo(span);
  }

  @Test
  void manyHugeCellsDoNotFillTheMemory() {
    List<List<GridLayout.Loose>> rows = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      rows.add(List.of(cell("a", 1, 1), cell("b", 100_000_000, 100_000_000)));
    }
    Grid grid = Assertions.assertTimeout(Duration.ofSeconds(5), () -> lay(rows));
    assertThat((long) grid.height() * grid.width()).isLessThanOrEqualTo(400_000);
  }

  @Property(tries = 500)
  void aGridIsARectangleAndEachCellARectangleInIt(
      @ForAll("tables") List<List<GridLayout.Loose>> rows) {
    Grid grid = lay(rows);
    assertThat(grid.height()).isEqualTo(rows.size());
    Set<Grid.Cell> seen = new HashSet<>();
    for (int r = 0; r < grid.height(); r++) {
      assertThat(grid.rows().get(r)).hasSize(grid.width());
      for (int c = 0; c < grid.width(); c++) {
        Optional<Grid.Cell> place = grid.cell(r, c);
        if (place.isPresent()) {
          Grid.Cell cell = place.get();
          seen.add(cell);
          assertThat(cell.row()).isLessThanOrEqualTo(r);
          assertThat(cell.column()).isLessThanOrEqualTo(c);
          assertThat(grid.cell(cell.row(), cell.column())).contains(cell);
        }
      }
    }
    // no place is covered twice, so every cell keeps at least its own
    assertThat(seen).hasSize(rows.stream().mapToInt(List::size).sum());
  }

  @Provide
  Arbitrary<List<List<GridLayout.Loose>>> tables() {
    Arbitrary<Integer> span = Arbitraries.integers().between(1, 4);
    Arbitrary<GridLayout.Loose> cells =
        Combinators.combine(span, span).as((rows, columns) -> cell("x", rows, columns));
    return cells.list().ofMaxSize(5).list().ofMinSize(1).ofMaxSize(6);
  }
}
