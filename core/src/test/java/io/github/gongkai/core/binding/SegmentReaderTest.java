package io.github.gongkai.core.binding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.text.Fold;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmentReaderTest {

  private static Segment read(String text) {
    String folded = Fold.all(text);
    return SegmentReader.read(folded, 0, folded.length());
  }

  /** N number, I illegible, R ratio, D dash, M measure, E edge, F foreign. */
  private static String kinds(String text) {
    StringBuilder kinds = new StringBuilder();
    for (Piece piece : read(text).pieces()) {
      kinds.append(
          piece instanceof Piece.Numeral
              ? 'N'
              : piece.getClass().getSimpleName().charAt(0));
    }
    return kinds.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "12,N",
    "1 2 3,NNN",
    "件 12,MN",
    "/,D",
    "—,D",
    "－－,D",
    "无,D",
    "0/0,R",
    "增1/2,R",
    "（件） 12,N",
    "（单位：万元）12,N",
    "(12),I",
    "无法 3,FN",
    "其他事项,F",
    "约12,F",
    "12约,NF",
    "1,N",
    "12-3,NN",
    "1234567890123456789,I",
    "3万余元,IF",
    "': 5',N"
  })
  void piecesAreToldApart(String text, String kinds) {
    assertThat(kinds(text)).isEqualTo(kinds);
  }

  @ParameterizedTest
  @CsvSource({
    "'273\n\n2.传',NF",
    "2.传真 5,FN",
    "5 12、其他 3,NFN",
    "'0\n1.\n传真',NFF",
    "'0\n1\n、传真',NFF",
    "'0\n2.',NF"
  })
  void digitsThatCountWordsAreNoFigures(String text, String kinds) {
    assertThat(kinds(text)).isEqualTo(kinds);
  }

  @ParameterizedTest
  @CsvSource({"件02.涉,MIF", "37.传真,IF", "1.5.传真,IF", "5 25、其他,NIF"})
  void digitsRunTogetherWithAnOrdinalCannotBeTold(String text, String kinds) {
    assertThat(kinds(text)).isEqualTo(kinds);
  }

  @ParameterizedTest
  @CsvSource({"2.5,N", "1.5万元,N", "'3、5',NF", "2.5 3,NN", "'12件、传真',NF"})
  void figuresThatCountNoWordsStayFigures(String text, String kinds) {
    assertThat(kinds(text)).isEqualTo(kinds);
  }

  @Test
  void cellsEndAtMarks() {
    assertThat(kinds("\u001F1\u001F\u001F/\u001F\u001E")).isEqualTo("ENEEDEE");
  }

  @Test
  void aLabelWithinProseDoesNotOpenCleanly() {
    assertThat(read("的政府信息共有12条").opensCleanly()).isFalse();
    assertThat(read(" 12").opensCleanly()).isTrue();
    assertThat(read("\n其他").opensCleanly()).isTrue();
    assertThat(read("四、下一节").opensCleanly()).isTrue();
  }

  @Test
  void veryLongSegmentsAreLookedAtFromBothEnds() {
    Segment segment = read("12 " + "长".repeat(5000) + "\n3");
    assertThat(segment.hasFigures()).isTrue();
    assertThat(segment.foreignLength()).isGreaterThan(1000);
  }

  @Property(tries = 2000)
  void piecesStandInOrderAndCoverEveryDigitOutsideNotes(@ForAll("segments") String text) {
    Segment segment = read(text);
    int at = 0;
    StringBuilder uncovered = new StringBuilder();
    String folded = Fold.all(text);
    for (Piece piece : segment.pieces()) {
      assertThat(piece.from()).isGreaterThanOrEqualTo(at);
      assertThat(piece.to()).isGreaterThan(piece.from());
      uncovered.append(folded, at, piece.from());
      at = piece.to();
    }
    uncovered.append(folded.substring(at));
    assertThat(uncovered.toString()).doesNotContainPattern("\\d");
  }

  @Provide
  Arbitrary<String> segments() {
    return Arbitraries.of(
            "0", "1", "23", "456", ",", ".", "-", "/", "+", "增", "减少", "万", "元", "万元", "件", "人次",
            "无", "空", "其他", "\n", " ", "\u001F", "\u001E", "%", "、", ":", "千", "约", "，", "１２")
        .list()
        .ofMaxSize(14)
        .map(parts -> String.join("", parts));
  }
}
