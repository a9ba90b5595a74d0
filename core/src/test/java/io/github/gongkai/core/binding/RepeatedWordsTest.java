package io.github.gongkai.core.binding;

import static io.github.gongkai.core.binding.Forms.line;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tables whose merged cells a converter wrote out in every place that they cover. */
class RepeatedWordsTest {

  private static final String ROWS = "| 收到来信 | 5 | 3 | 1 | 9 |\n| 收到来电 | 1 | 2 | 0 | 3 |\n";

  @Test
  void aHeadThatIsRepeatedBelowItselfHeadsOneColumn() {
    String row = "| 来信来电情况 | 男性 | 女性 | 其他 | 总计 |\n";
    String heads = row + row;

    assertThat(line(heads + ROWS, "mail.letters")).isEqualTo("5 3 1 9");
    assertThat(line(heads + ROWS, "mail.calls")).isEqualTo("1 2 0 3");
  }

  /** 总计 of the row above stands over another column: one of the two is none of the form's. */
  @Test
  void aHeadThatStandsElsewhereInTheRowAboveIsAColumnTooMany() {
    String rows = "| 收到来信 | 5 | 3 | 1 | 9 | 9 |\n| 收到来电 | 1 | 2 | | 3 | 3 |\n";
    String heads =
        "| 来信来电情况 | 男性 | 女性 | 其他 | 总计 | 来人 |\n" + "| 来信来电情况 | 男性 | 女性 | 其他 | 来人 | 总计 |\n";

    assertThat(line(heads + rows, "mail.letters")).isEqualTo("? ? ? ?");
    assertThat(line(heads + rows, "mail.calls")).isEqualTo("? ? ? ?");
  }

  @Test
  void aHeadThatIsRepeatedBesideItselfInAShorterRowIsAColumnTooMany() {
    String heads = "| 来信来电情况 | 男性 | 总计 |\n| 来信来电情况 | 男性 | 总计 | 女性 | 其他 | 总计 |\n";
    String rows = "| 收到来信 | 5 | 8 | 3 | 1 | 9 |\n| 收到来电 | 1 | | 2 | 0 | 3 |\n";

    assertThat(line(heads + rows, "mail.letters")).isEqualTo("? ? ? ?");
    assertThat(line(heads + rows, "mail.calls")).isEqualTo("? ? ? ?");
  }

  @Test
  void aLabelThatIsRepeatedInItsRowIsOneLine() {
    String heads = "| 来信来电情况 | 来信来电情况 | 男性 | 女性 | 其他 | 总计 |\n";
    String rows = "| 收到来信 | 收到来信 | 5 | 3 | 1 | 9 |\n| 收到来电 | 收到来电 | 1 | 2 | 0 | 3 |\n";

    assertThat(line(heads + rows, "mail.letters")).isEqualTo("5 3 1 9");
  }
}
