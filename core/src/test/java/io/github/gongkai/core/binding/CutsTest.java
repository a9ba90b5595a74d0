package io.github.gongkai.core.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CutsTest {

  /** For each number of figures: in how many ways digits make them, times cells to choose. */
  @ParameterizedTest
  @CsvSource({
    // 5: one figure for one of the cells
    "5, 1, 1",
    "5, 3, 3",
    // 12, in one of two cells; 1 and 2
    "12, 1, 1",
    "12, 2, 3",
    "12, 3, 6",
    // no figure begins with a needless nought
    "01, 1, 0",
    "01, 2, 1",
    "10, 2, 3",
    "00, 1, 0",
    "00, 3, 3",
    // 123; 1 23 or 12 3; 1 2 3
    "123, 3, 10",
    // a figure never reaches from one run into the next
    "1 2, 1, 0",
    "1 2, 2, 1",
    "1 2, 3, 3",
    "12 3, 2, 1",
    "12 3, 3, 4"
  })
  void waysAreCounted(String runs, int cells, long ways) {
    assertThat(Cuts.count(List.of(runs.split(" ")), cells)).isEqualTo(ways);
  }

  @Test
  void noDigitsAreNoFigures() {
    assertThat(Cuts.count(List.of(), 4)).isEqualTo(1);
  }

  @Test
  void manyWaysAreNotToldApart() {
    long many = 1L << 30;
    assertThat(Cuts.count(List.of("1".repeat(60)), 60)).isEqualTo(many);
    assertThat(Cuts.count(List.of("1".repeat(2000)), 400)).isEqualTo(many);
    // Ten digits in ten cells: as many ways as to choose 10 of 19.
    assertThat(Cuts.count(List.of("1".repeat(10)), 10)).isEqualTo(92_378);
  }
}
