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

  /** Each character has a place of its own, whatever those before it have. */
  @Test
  void neighboursNeedNotComeFromNeighbours() {
    assertThat(places(ReadingText.builder(0).add('甲', 3, 5).add('乙', 3, 8)))
        .containsExactly(Span.of(3, 5), Span.of(3, 8));
    assertThat(places(ReadingText.builder(0).add('甲', 3, 8).add('乙', 5, 8)))
        .containsExactly(Span.of(3, 8), Span.of(5, 8));
    assertThat(places(ReadingText.builder(0).add('甲', 10, 11).add('乙', 9, 10)))
        .containsExactly(Span.of(10, 11), Span.of(9, 10));
    assertThat(places(ReadingText.builder(0).add('甲', 10, 12).add('乙', 11, 12)))
        .containsExactly(Span.of(10, 12), Span.of(11, 12));
    assertThat(places(ReadingText.builder(0).add('甲', 10, 11).add('乙', 11, 12)))
        .containsExactly(Span.of(10, 11), Span.of(11, 12));
  }

  @Test
  void whatIsAddedBehindACutHasItsOwnPlace() {
    ReadingText.Builder cut = source().cut(1).add('丁', 40, 41).add('戊', 50, 52);
    assertThat(cut).hasToString("甲丁戊");
    assertThat(places(cut)).containsExactly(Span.of(10, 12), Span.of(40, 41), Span.of(50, 52));
    // within a run of neighbours
    ReadingText.Builder run = ReadingText.builder(0).add("甲乙丙丁", 0, 4).cut(2).add('戊', 7, 8);
    assertThat(places(run)).containsExactly(Span.of(0, 1), Span.of(1, 2), Span.of(7, 8));
  }

  @Test
  void runsOfNeighboursAreTracedOneByOne() {
    ReadingText.Builder source = ReadingText.builder(0);
    for (int at = 0; at < 6; at++) {
      source.add('字', 10 * at, 10 * at + 1);
    }
    // the fourth, then the first two, then the last
    ReadingText.Builder taken =
        ReadingText.builder(0).add('丁', 3, 4).add('甲', 0, 1).add('乙', 1, 2).add('己', 5, 6);
    taken.trace(source);
    assertThat(places(taken))
        .containsExactly(Span.of(30, 31), Span.of(0, 1), Span.of(10, 11), Span.of(50, 51));
  }

  @Test
  void aMarkIsTracedToTheBeginningOfWhatItStandsBefore() {
    ReadingText.Builder together = ReadingText.builder(0).add('甲', 20, 25).add('乙', 20, 25);
    ReadingText.Builder mark = ReadingText.builder(0).add(Mark.CELL, 1, 1);
    mark.trace(together);
    assertThat(places(mark)).containsExactly(Span.of(20, 20));
    ReadingText.Builder both = ReadingText.builder(0).add('子', 0, 2);
    both.trace(source());
    assertThat(places(both)).containsExactly(Span.of(10, 22));
  }

  @Test
  void theEndOfARecoveredTextIsTheEndOfItsLastCharacter() {
    ReadingText.Builder source = ReadingText.builder(0).add('甲', 5, 6).add('乙', 6, 7);
    Recovered recovered = new Recovered("甲乙", Optional.of(source), List.of());
    assertThat(recovered.traced(Span.of(1, 2))).isEqualTo(Span.of(6, 7));
  }
}
