package io.github.gongkai.core.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles of appendices in folded texts, the line ends of which are written as |. */
class AppendixTitleTest {

  private static final String HEAD = "指标名称";

  private static Optional<String> title(String text) {
    return title(text, 0);
  }

  private static Optional<String> title(String text, int from) {
    String folded = text.replace('|', '\n');
    return Appendix.find(folded, FormHeads.in(folded), from, folded.length())
        .map(found -> text.substring(found.from(), found.to()));
  }

  @ParameterizedTest
  @CsvSource({
    "某县统计表|, 某县统计表",
    "平稳。|某县统计表|, 某县统计表",
    "平稳。|  某县 统计表|, 某县 统计表",
    "平稳。|某县年报表|, 某县年报表",
    "平稳。某县统计表 , 某县统计表",
    "平稳。某县 统计表 , 统计表",
    "平稳。某县 年度 统计表 , 统计表",
    "无附图|附表|, 附表",
    "附件1|, 附件1",
    "平稳。|附件1|, 附件1",
    "平稳。|附件1|某县统计表|, 附件1|某县统计表",
    "附件1|某县统计表|, 附件1|某县统计表",
    "平稳。附件 2 统计表 , 附件 2 统计表",
    "平稳。|附件:|统计表|, 附件:|统计表",
    "平稳。|附件(二)|统计表|, 附件(二)|统计表",
    "平稳。|附件十、|统计表|, 附件十、|统计表",
    "平稳。|附件1-2.|统计表|, 附件1-2.|统计表",
    "平稳。|附件12345678|统计表|, 附件12345678|统计表",
    "平稳。|附件123456789|统计表|, 统计表",
    "平稳。|附件|1|统计表|, 统计表",
    "平稳。|附件甲|统计表|, 统计表",
    "平稳。|统计表(单位:件)|, 统计表",
  })
  void aTitleStandsBeforeATablesHead(String before, String title) {
    assertThat(title(before + HEAD)).contains(title);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "|", "平稳|", "统计表。", "统计表;|", "附件1", "附件1 见下 ", "附件甲|", "附|件|"})
  void otherTextIsNone(String before) {
    assertThat(title(before + HEAD)).isEmpty();
  }

  @Test
  void withoutATableThereIsNone() {
    assertThat(title("附件1|统计表|指标")).isEmpty();
  }

  @Test
  void theFirstTableWithATitleCounts() {
    assertThat(title(HEAD + "。" + HEAD + "。甲统计表|" + HEAD + "|乙统计表|" + HEAD)).contains("甲统计表");
  }

  @Test
  void aThousandTablesAreLookedAt() {
    String without = "。" + HEAD;
    assertThat(title(without.repeat(999) + "|统计表|" + HEAD)).contains("统计表");
    assertThat(title(without.repeat(1_000) + "|统计表|" + HEAD)).isEmpty();
  }

  @Test
  void noneBeginsBeforeTheStretch() {
    assertThat(title("某县统计表|" + HEAD, 1)).contains("县统计表");
    assertThat(title("某县统计表|" + HEAD, 2)).contains("统计表");
    assertThat(title("某县统计表|" + HEAD, 3)).isEmpty();
    assertThat(title("附件1|统计表|" + HEAD, 1)).contains("件1|统计表".substring(3));
    assertThat(title("甲附件1|" + HEAD, 1)).contains("附件1");
    assertThat(title("甲附件1|" + HEAD, 2)).isEmpty();
    assertThat(title("附件|附件1|统计表|" + HEAD, 3)).contains("附件1|统计表");
  }

  @Test
  void aRemarkMayStandBetweenThatIsShort() {
    assertThat(title("统计表|" + "字".repeat(24) + "|" + HEAD)).contains("统计表");
    assertThat(title("统计表|" + "字".repeat(25) + "|" + HEAD)).isEmpty();
    assertThat(title("统计表" + " ".repeat(397) + HEAD)).contains("统计表");
    assertThat(title("统计表" + " ".repeat(398) + HEAD)).isEmpty();
  }

  @Test
  void aTitleIsNotLong() {
    assertThat(title("字".repeat(100) + "统计表|" + HEAD)).contains("字".repeat(57) + "统计表");
  }
}
