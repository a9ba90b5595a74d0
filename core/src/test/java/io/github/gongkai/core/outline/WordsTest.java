package io.github.gongkai.core.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void findsTheFirstOfTheWordsInAStretch() {
    Words words = Words.of("公开", "申请", "公文");
    assertThat(words.find("今年公文申请公开", 0, 8)).isEqualTo(2);
    assertThat(words.find("今年公文申请公开", 3, 8)).isEqualTo(4);
    assertThat(words.find("今年公文申请公开", 5, 8)).isEqualTo(6);
    assertThat(words.find("今年公报", 0, 4)).isEqualTo(-1);
  }

  @Test
  void aWordLiesWithinAStretchAsAWhole() {
    Words words = Words.of("公开", "申请");
    assertThat(words.find("见公开", 0, 3)).isEqualTo(1);
    assertThat(words.find("见公开", 0, 2)).isEqualTo(-1);
    assertThat(words.find("公开申请", 1, 4)).isEqualTo(2);
    assertThat(words.find("公公 开", 0, 4)).isEqualTo(1);
  }

  @Test
  void tellsWhereAWordEnds() {
    Words words = Words.of("统计", "统计表", "统一", "附表");
    assertThat(words.end("见统 一", 1)).isEqualTo(4);
    assertThat(words.end("附表", 0)).isEqualTo(2);
    assertThat(words.end("附图", 0)).isEqualTo(-1);
    assertThat(words.end("见附表", 0)).isEqualTo(-1);
  }

  @Test
  void theFirstOfSeveralWordsThatStandThereCounts() {
    assertThat(Words.of("统计", "统计表").end("统计表", 0)).isEqualTo(2);
    assertThat(Words.of("统计表", "统计").end("统计表", 0)).isEqualTo(3);
  }

  @Test
  void wordsThatShareABucketAreToldApart() {
    // 64 characters lie between the first letters
    assertThat(Words.of("\u4E00甲", "\u4E40甲").end("\u4E40甲", 0)).isEqualTo(2);
    assertThat(Words.of("\u4E00甲", "\u4E40乙").end("\u4E40甲", 0)).isEqualTo(-1);
  }
}
