package io.github.gongkai.core.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which of too many cells are the form's. Works have two. */
class BoundedCellsTest {

  @Test
  void aLineWithAsManyCellsAsTheFormHasIsOfNoOtherColumns() {
    List<LineText> first = MarkedText.lines(Forms.WORKS, "|5|7|||\n|1|2|");
    List<LineText> last = MarkedText.lines(Forms.WORKS, "|||2|3|\n|1|2|");
    BoundedCells cells = new BoundedCells(List.of(first.get(0), last.get(0), first.get(1)));

    assertThat(cells.isOfOtherColumns(first.get(0))).isTrue();
    assertThat(cells.isOfOtherColumns(last.get(0))).isTrue();
    assertThat(cells.isOfOtherColumns(first.get(1))).isFalse();
    assertThat(cells.of(first.get(1))).contains(first.get(1).slots());
  }

  @Test
  void digitsThatStandApartInOneCellTakeTheirPlaceTogether() {
    LineText.Slot pieced =
        MarkedText.lines(Forms.WORKS, "|1 3 4|7|").get(0).slots().get(0);

    assertThat(pieced).isInstanceOf(LineText.Slot.Pieced.class);
    assertThat(pieced.from()).isEqualTo(1);
    assertThat(pieced.to()).isEqualTo(6);
  }
}
