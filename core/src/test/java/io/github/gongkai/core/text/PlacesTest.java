package io.github.gongkai.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongkai.model.Finding;
import io.github.gongkai.model.FindingKind;
import io.github.gongkai.model.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where characters come from, also through a text that was made of another one. */
class PlacesTest {

  /** 甲乙丙 of a document where they stand at 10, 20 and 30, each two characters wide. */
  private static ReadingText.Builder source() {
    return ReadingText.builder(0).add('甲', 10, 12).add('乙', 20, 22).add('丙', 30, 32);
  }

  private static List<Span> places(ReadingText.Builder text) {
    return IntStream.range(0, text.length())
        .mapToObj(at -> Span.of(text.startOf(at), text.endOf(at)))
        .toList();
  }

  @Test
  void ofManyPlacesTheFirstAreKeptAndAllAreCounted() {
    Places places = new Places();
    assertThat(places.finding(FindingKind.TEXT_REPAIRED, "forms")).isEmpty();
    for (int at = 0; at < 5001; at++) {
      places.add(at, at + 1);
    }
    assertThat(places.count()).isEqualTo(5001);
    Finding finding = places.finding(FindingKind.TEXT_REPAIRED, "forms").orElseThrow();
    assertThat(finding.spans())
        .hasSize(5000)
        .startsWith(Span.of(0, 1))
        .endsWith(Span.of(4999, 5000));
    assertThat(finding.message()).contains("5001");
  }

  @Test
  void whatIsTakenFromATextIsTracedToItsDocument() {
    // of 甲乙丙 the second and third, a mark between them and one behind the end
    ReadingText.Builder taken = ReadingText.builder(0)
        .add('乙', 1, 2)
        .add(Mark.CELL, 2, 2)
        .add('丙', 1, 3)
        .add(Mark.ROW, 3, 3);
    taken.trace(source());
    assertThat(places(taken))
        .containsExactly(Span.of(20, 22), Span.of(30, 30), Span.of(20, 32), Span.of(32, 32));
    ReadingText.Builder ofNothing = ReadingText.builder(0).add(Mark.ROW, 0, 0);
    ofNothing.trace(ReadingText.builder(0));
    assertThat(places(ofNothing)).containsExactly(Span.of(0, 0));
  }

  @Test
  void aPlaceInARecoveredTextIsOneInItsDocument() {
    Recovered recovered = new Recovered("甲乙丙", Optional.of(source()), List.of());
    assertThat(recovered.traced(Span.of(0, 2))).isEqualTo(Span.of(10, 30));
    assertThat(recovered.traced(Span.of(1, 3))).isEqualTo(Span.of(20, 32));
    assertThat(Recovered.unchanged("甲").traced(Span.of(0, 1))).isEqualTo(Span.of(0, 1));
    Recovered empty = new Recovered("", Optional.of(ReadingText.builder(0)), List.of());
    assertThat(empty.traced(Span.of(0, 0))).isEqualTo(Span.of(0, 0));
    ReadingText.Builder taken = ReadingText.builder(0).add('乙', 1, 2);
    assertThat(places(recovered.traced(taken))).containsExactly(Span.of(20, 22));
    ReadingText.Builder same = ReadingText.builder(0).add('乙', 1, 2);
    assertThat(places(Recovered.unchanged("甲乙").traced(same))).containsExactly(Span.of(1, 2));
  }

  @Test
  void charactersOfAnotherTextComeWithTheirPlaces() {
    ReadingText.Builder text = ReadingText.builder(0).add('子', 1, 2);
    text.addAll(source(), 1, 3).addAll(source(), 2, 2).addAll(source(), 0, 1);
    assertThat(text).hasToString("子乙丙甲");
    assertThat(places(text))
        .containsExactly(Span.of(1, 2), Span.of(20, 22), Span.of(30, 32), Span.of(10, 12));
    for (int k = 0; k < 50; k++) {
      text.addAll(source(), 0, 3);
    }
    assertThat(text.length()).isEqualTo(154);
    assertThat(text.charAt(153)).isEqualTo('丙');
    assertThat(text.startOf(153)).isEqualTo(30);
  }

  @Test
  void aTextIsCutAtItsEnd() {
    assertThat(source().cut(2)).hasToString("甲乙");
    assertThat(source().cut(5)).hasToString("甲乙丙");
    assertThat(source().cut(0).length()).isZero();
    ReadingText.Builder cut = source().cut(1);
    assertThatThrownBy(() -> cut.charAt(1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> cut.subSequence(0, 2)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThat(source().subSequence(1, 3)).hasToString("乙丙");
  }

  @Test
  void aBuilderThatHasBuiltIsEmpty() {
    ReadingText.Builder builder = source();
    ReadingText built = builder.build();
    assertThat(built).hasToString("甲乙丙").hasSize(3);
    assertThat(built.subSequence(1, 2)).hasToString("乙");
    assertThat(builder.length()).isZero();
    assertThat(builder.add('丁', 1, 2).build()).hasToString("丁");
    assertThat(built.span(0, 3)).isEqualTo(Span.of(10, 32));
  }
}
