package io.github.gongkai.core.binding;

import static io.github.gongkai.core.binding.Forms.line;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables whose heads are lost, and which have columns that the form of their lines does not know. */
class MoreColumnsTest {

  private static final String BEFORE = "来信来电情况\n收到来信 1 2 0 3\n";

  /** The document ends within the last line, or its other cells are empty. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "修路工程 5 7 1 2\n修桥工程 3 4",
        "修路工程\n5\n7\n1\n2\n修桥工程\n3\n4\n",
        "修路工程 | 5 | 7 | 1 | 2 |\n修桥工程 | 3 | 4 |",
        "修路工程 | 5 | 7 | 1 | 2 |\n修桥工程 | 3 | 4 | | |\n",
        "修路工程 | 5 | 7 | 1 | 2 |\n修桥工程 | | | 3 | 4 |\n",
        "<table><tr><td>修路工程</td><td>5</td><td>7</td><td>1</td><td>2</td></tr>"
            + "<tr><td>修桥工程</td><td>3</td><td>4</td></tr></table>"
      })
  void aLineWithAsManyFiguresAsTheFormIsNotCertainWhereAnotherHasMore(String rows) {
    assertThat(line(BEFORE + rows, "works.road")).isEqualTo("? ?");
    assertThat(line(BEFORE + rows, "works.bridge")).isEqualTo("? ?");
  }

  @Test
  void linesOfAnotherTableAreAsCertainAsBefore() {
    String rows = "修路工程 | 5 | 7 | 1 | 2 |\n修桥工程 | 3 | 4 |\n";
    assertThat(line("来信来电情况 |\n收到来信 | 1 | 2 | 0 | 3 |\n" + rows, "mail.letters"))
        .isEqualTo("1 2 0 3");
  }

  @Test
  void aLineThatShowsNothingStaysBlank() {
    String rows = "修路工程 | 5 | 7 | 1 | 2 |\n修桥工程 | | | | |\n";
    assertThat(line(BEFORE + rows, "works.bridge")).isEqualTo("_ _");
  }

  @Test
  void emptyCellsBesideTheFormsOwnAreNoColumns() {
    String rows = "修路工程 | 5 | 7 | | |\n修桥工程 | 3 | 4 | | |\n";
    assertThat(line(BEFORE + rows, "works.bridge")).isEqualTo("3 4");
  }

  /** Neither the first nor the last cells of the road's line hold its figures. */
  @Test
  void figuresBetweenEmptyCellsAreOfOtherColumns() {
    String rows = "修路工程 | | 5 | 7 | |\n修桥工程 | 3 | 4 | | |\n";
    assertThat(line(BEFORE + rows, "works.road")).isEqualTo("? ?");
    assertThat(line(BEFORE + rows, "works.bridge")).isEqualTo("? ?");
  }
}
