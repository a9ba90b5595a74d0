package io.github.gongkai.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.model.source.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GridTest {
  private static final Optional<Grid.Cell> WIDE =
      Optional.of(new Grid.Cell("合计", Span.of(4, 6), 0, 0));

  private final Grid grid = new Grid(
      Span.of(0, 9),
      List.of(List.of(WIDE, WIDE, WIDE), List.of(Optional.empty(), WIDE, Optional.empty())));

  @Test
  void hasPlacesInRowsAndColumns() {
    assertThat(grid.height()).isEqualTo(2);
    assertThat(grid.width()).isEqualTo(3);
    assertThat(grid.cell(0, 2)).isEqualTo(WIDE);
    assertThat(grid.cell(1, 0)).isEmpty();
    assertThat(grid).hasToString("Grid[Span[start=0, end=9], 2 x 3]");
  }

  @Test
  void mayHaveNoRows() {
    assertThat(new Grid(Span.of(0, 0), List.of()).width()).isZero();
  }
}
