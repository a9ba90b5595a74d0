package io.github.gongkai.core.binding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.limit.Deadline;
import io.github.gongkai.core.text.Fold;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelScannerTest {

  private static final LabelTrie TRIE =
      LabelTrie.of(List.of("其他", "其他处理", "其他法律行政法规禁止公开", "予以公开", "不予公开", "危及“三安全一稳定”"));

  private static List<String> found(String text) {
    String folded = Fold.all(text);
    return new LabelScanner(TRIE)
        .scan(folded, Deadline.never()).stream()
            .map(hit -> LabelLetters.of(folded.substring(hit.from(), hit.to())))
            .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "其他法律行政法规禁止公开",
        "其他法律、行政法规禁止公开",
        "其他法律\n行政法规\n禁止公开",
        "其 他 法 律 行 政 法 规 禁 止 公 开",
        "其他法律行政法规禁止公開",
        "其他法律\u00A0\u3000行政法规禁止公开",
        "（其他法律）行政法规禁止公开"
      })
  void aLabelMayBeBroken(String written) {
    assertThat(found(written)).containsExactly("其他法律行政法规禁止公开");
  }

  @Test
  void noLabelCrossesACellsEnd() {
    assertThat(found("予以\u001F公开")).isEmpty();
    assertThat(found("予以" + "\n".repeat(30) + "公开")).isEmpty();
  }

  @Test
  void theLongestLabelIsTaken() {
    assertThat(found("其他处理 其他 其他法律")).containsExactly("其他处理", "其他", "其他");
  }

  @Test
  void labelsDoNotOverlap() {
    assertThat(found("不予公开予以公开其他其他处理")).containsExactly("不予公开", "予以公开", "其他", "其他处理");
  }

  @Test
  void quotesAndBracketsDoNotCount() {
    assertThat(found("危及三安全一稳定")).hasSize(1);
    assertThat(found("危及\"三安全一稳定\"")).hasSize(1);
  }

  /** 公开 stands before it, not behind. */
  @Test
  void aLabelIsNotCompletedFromElsewhere() {
    assertThat(found("公开 予以")).isEmpty();
    assertThat(found("公开 予以\u001F")).isEmpty();
    assertThat(found("其")).isEmpty();
  }

  @Test
  void hostileRepetitionTakesTimeInProportion() {
    String half = "其他法律行政法规禁止公".repeat(40_000);
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> found(half));
    String gaps = ("其" + " ".repeat(11)).repeat(40_000);
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> found(gaps));
  }

  @Test
  void whatNoWordingBeginsWithIsSeenAtAGlance() {
    LabelTrie trie = LabelTrie.of(List.of("其他", "予以公开", "不予公开"));
    assertThat(trie.begins('其')).isTrue();
    assertThat(trie.begins('他')).isFalse();
    assertThat(trie.begins('\0')).isFalse();
    assertThat(trie.mayBegin('其', '他')).isTrue();
    assertThat(trie.mayBegin('其', '予')).isFalse();
    assertThat(LabelTrie.of(List.of("甲")).mayBegin('甲', '乙')).isTrue();
  }

  /** The last three bits of 一, 丈 and 丐 are the same. */
  @Test
  void lettersThatShareAPlaceAreToldApart() {
    LabelTrie trie = LabelTrie.of(List.of("甲一", "甲丈", "甲丐"));
    int node = trie.next(LabelTrie.ROOT, '甲');
    for (String letter : List.of("一", "丈", "丐")) {
      int wording = trie.wordingAt(trie.next(node, letter.charAt(0)));
      assertThat(wording).isEqualTo(trie.number("甲" + letter)).isNotNegative();
    }
    assertThat(trie.next(node, '丘')).isEqualTo(LabelTrie.NONE); // its bits are others
  }

  @Test
  void lettersAreThoseOfWordsAndDigits() {
    for (char c : "09az汉〇".toCharArray()) {
      assertThat(LabelLetters.isLetter(c)).isTrue();
    }
    for (char c : "/:`{、 ".toCharArray()) {
      assertThat(LabelLetters.isLetter(c)).isFalse();
    }
    assertThat(LabelLetters.isSkipped('(')).isTrue();
    assertThat(LabelLetters.isSkipped('汉')).isFalse();
    assertThat(LabelLetters.isSkipped('\u001F')).isFalse();
  }

  @Test
  void aWordingWithoutLettersIsNone() {
    assertThat(LabelTrie.of(List.of("", "（）", "—")).size()).isZero();
  }
}
