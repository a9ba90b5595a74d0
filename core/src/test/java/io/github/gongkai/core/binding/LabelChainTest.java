package io.github.gongkai.core.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which labels of a text follow one another as they do in a table. */
class LabelChainTest {

  private static final String THREE = "收到来信 5\n收到来电 6\n已经办结 4\n";

  private static List<LabelChain> chains(String written) {
    return MarkedText.of(written, Forms.TEMPLATE).chains();
  }

  /** How many labels each chain of a text has. */
  private static List<Integer> sizes(String written) {
    return chains(written).stream().map(LabelChain::size).toList();
  }

  @ParameterizedTest
  @CsvSource({"160, 6", "161, 3 3"})
  void manyUnknownWordsEndAChain(int words, String sizes) {
    assertThat(sizes(THREE + "字".repeat(words) + "\n" + THREE))
        .extracting(String::valueOf)
        .containsExactly(sizes.split(" "));
  }

  @ParameterizedTest
  @CsvSource({"1200, 6", "1201, 3 3"})
  void aLongStretchEndsAChainWhateverStandsInIt(int blanks, String sizes) {
    String end = THREE.replace(" 4\n", ""); // the figure of its last label is lost
    assertThat(sizes(end + "\n".repeat(blanks) + THREE))
        .extracting(String::valueOf)
        .containsExactly(sizes.split(" "));
  }

  @Test
  void twoLabelsAreNoChain() {
    assertThat(sizes("收到来信 5\n收到来电 6\n")).isEmpty();
    assertThat(sizes(THREE + "字".repeat(161) + "\n收到来信 5\n收到来电 6\n")).containsExactly(3);
  }

  @Test
  void aFirstLabelBehindOtherWordsIsProse() {
    assertThat(sizes("本年收到来信 5\n收到来电 6\n已经办结 4\n修路工程 3\n")).containsExactly(3);
    assertThat(sizes("本年\n收到来信 5\n收到来电 6\n已经办结 4\n修路工程 3\n")).containsExactly(4);
  }

  @Test
  void aLastLabelBeforeOtherWordsIsProse() {
    assertThat(sizes(THREE + "修路工程由专人负责")).containsExactly(3);
    assertThat(sizes(THREE + "修路工程")).containsExactly(4);
  }

  /** The text of a merged cell, which converters write into each cell that it covers. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "收到来信|收到来信|5|",
        "收到来信|\n收到来信|5|",
        "(收到来信)|收到来信|5|",
        "“收到来信”|收到来信|5|",
        "\"收到来信\"|收到来信|5|"
      })
  void aLabelThatStandsInTwoCellsSideBySideIsOne(String twice) {
    LabelChain chain = chains(twice + "\n收到来电|6|\n已经办结|4|\n").get(0);

    assertThat(chain.size()).isEqualTo(3);
    LabelHit first = chain.hits().get(0);
    assertThat(first.from()).isEqualTo(twice.lastIndexOf("收到来信"));
    assertThat(first.lead()).isEqualTo(0);
    assertThat(chain.segments().get(0).hasFigures()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "收到来信||收到来信|5|",
        "收到来信\n收到来信|5|",
        "收到来信|¶收到来信|5|",
        "收到来信 5|收到来信|6|",
        "收到来信|5|收到来信|6|"
      })
  void aLabelThatStandsAgainElsewhereIsAnother(String twice) {
    assertThat(sizes(twice + "\n收到来电|6|\n已经办结|4|\n")).containsExactly(4);
  }

  @Test
  void anotherLabelInTheNextCellIsNoRepetition() {
    assertThat(sizes("收到来信|收到来电|已经办结|5|")).containsExactly(3);
  }
}
