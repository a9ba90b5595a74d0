package io.github.gongkai.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.model.source.Span;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ReadingTextTest {

  @Test
  void aStretchCoversAllItCameFrom() {
    ReadingText text = ReadingText.builder(0)
        .add('1', 3, 4)
        .add('2', 10, 15)
        .add(Mark.CELL, 15, 15)
        .build();
    assertThat(text.span(0, 2)).isEqualTo(Span.of(3, 15));
    assertThat(text.span(0, 3)).isEqualTo(Span.of(3, 15));
    assertThat(text.span(2, 3)).isEqualTo(Span.of(15, 15));
  }

  @Test
  void anEmptyStretchIsAnEmptyPlace() {
    ReadingText text = ReadingText.builder(0).add('1', 3, 4).build();
    assertThat(text.span(0, 0)).isEqualTo(Span.of(3, 3));
    assertThat(text.span(1, 1)).isEqualTo(Span.of(4, 4));
    assertThat(ReadingText.builder(0).build().span(0, 0)).isEqualTo(Span.of(0, 0));
  }

  @Test
  void wordsAreWhatAPersonWouldCopy() {
    ReadingText text = Texts.builder("  规章 \u00A0 3 " + Mark.CELL + Mark.ROW + "\n\n 5" + Mark.CELL)
        .build();
    assertThat(text.words(0, text.length())).isEqualTo("规章 3\n5");
  }

  @Test
  void lettersAreComparedFolded() {
    ReadingText text = Texts.builder("規章（１）").build();
    assertThat(text.text()).isEqualTo("規章（１）");
    assertThat(text.folded()).isEqualTo("规章(1)");
  }

  @Property
  void spansOfPartsLieInSpansOfWholes(
      @ForAll String words,
      @ForAll @IntRange(max = 40) int a,
      @ForAll @IntRange(max = 40) int b,
      @ForAll @IntRange(max = 40) int c) {
    ReadingText text = Texts.builder(words).build();
    int from = Math.min(a, words.length());
    int to = Math.min(words.length(), Math.max(from, b));
    int inner = Math.min(to, Math.max(from, c));
    assertThat(text.span(from, to).contains(text.span(from, inner))).isTrue();
    assertThat(text.span(from, to).cut(words)).isEqualTo(words.substring(from, to));
  }

  @Property
  void wordsHaveNoMarksAndNoBlanksAtTheirEnds(@ForAll String words) {
    String copied = Texts.builder(words).build().words(0, words.length());
    assertThat(copied.chars().noneMatch(c -> Mark.isHard((char) c))).isTrue();
    if (!copied.isEmpty()) {
      assertThat(Mark.isGap(copied.charAt(0))).isFalse();
      assertThat(Mark.isGap(copied.charAt(copied.length() - 1))).isFalse();
    }
  }

  @Test
  void aBuilderGrowsAsFarAsNeeded() {
    ReadingText.Builder builder = ReadingText.builder(1);
    for (int i = 0; i < 1000; i++) {
      builder.add('x', i, i + 1);
    }
    assertThat(builder.build().span(0, 1000)).isEqualTo(Span.of(0, 1000));
  }

  /** Both stand for one reference of HTML. */
  @Test
  void anEmptyStretchBetweenCharactersOfOnePlaceIsAtItsBeginning() {
    ReadingText text = ReadingText.builder(0).add('<', 3, 8).add('>', 3, 8).build();
    assertThat(text.span(1, 1)).isEqualTo(Span.of(3, 3));
  }

  @Test
  void aBuilderTakesAStretchOfADocument() {
    String document = "公开年度报告".repeat(20);
    ReadingText.Builder builder = ReadingText.builder(0).add(document, 2, 102).add('，', 110, 111);
    assertThat(builder).hasToString(document.substring(2, 102) + "，");
    assertThat(builder.startOf(99)).isEqualTo(101);
    assertThat(builder.startOf(100)).isEqualTo(110);
  }
}
