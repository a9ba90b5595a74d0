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
    "5/+3,NF",
    "5/,ND",
    "件,M",
    "件无,MD",
    "件无锡,F",
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
    assertThat(read("\u001F其他").opensCleanly()).isTrue();
    assertThat(read("5 其他").opensCleanly()).isTrue();
    assertThat(read("其他 5").closesCleanly()).isTrue();
    assertThat(read("其他\u001F").closesCleanly()).isTrue();
    assertThat(read("5 其他").closesCleanly()).isFalse();
  }

  @Test
  void veryLongSegmentsAreLookedAtFromBothEnds() {
    Segment segment = read("12 " + "长".repeat(5000) + "\n3");
    assertThat(segment.hasFigures()).isTrue();
    assertThat(segment.foreignLength()).isGreaterThan(1000);
  }

  /** A cell ends at |; the number is the one that the figures write. */
  @ParameterizedTest
  @CsvSource({
    "|十二|, ENE",
    "| 一百 |, ENE",
    "'|\n十二\n|', ENE",
    "|③|, ENE",
    "|十二个|, EFE",
    "|二二十|, EFE",
    "|十二, EF",
    "十二|, FE",
    "十二, F",
    "|十二 3|, EFNE",
    "|共十二|, EFE"
  })
  void chineseFiguresAreANumberWhereTheyFillACell(String text, String kinds) {
    assertThat(kinds(text.replace('|', '\u001F'))).isEqualTo(kinds);
  }

  @Test
  void aNumberInChineseFiguresHasItsValueAndItsPlace() {
    Piece.Numeral twelve = (Piece.Numeral) read("\u001F 十二\u001F").pieces().get(1);
    assertThat(twelve.text().amount()).isEqualByComparingTo("12");
    assertThat(twelve.from()).isEqualTo(2);
    assertThat(twelve.to()).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource({
    "12 6.ÊôÓÚ, NF",
    "12 6.?, NF",
    "12 6.\uFFFD, NF",
    "12 6.-, NNF",
    "'12 6.、x', NNF",
    "12 6.·x, NNF",
    "12 6.\u0080, NF",
    "5 12.其他, NF",
    "5 1.其他, NF",
    "5 22.其他, NIF"
  })
  void anOrdinalCountsDamagedWordsToo(String text, String kinds) {
    assertThat(kinds(text)).isEqualTo(kinds);
  }

  @Test
  void anOrdinalAndItsWordsStandNoFurtherApartThanEightBlanks() {
    assertThat(kinds("5 2." + "\n".repeat(8) + "传真")).isEqualTo("NFF");
    assertThat(kinds("5 2." + "\n".repeat(9) + "传真")).isEqualTo("NNFF");
  }

  @ParameterizedTest
  @CsvSource({
    "\\, D",
    "空, D",
    "--, D",
    "-/, DD",
    "无/, DD",
    "空白, F",
    "无锡, F",
    "/x, F",
    "其他 /, FD",
    "其他 +3, FN",
    "其他 -3, FN",
    "其他 项, F"
  })
  void aSignOfAnEmptyCellStandsAlone(String text, String kinds) {
    assertThat(kinds(text)).isEqualTo(kinds);
  }

  @ParameterizedTest
  @CsvSource({
    "（件 5, FN",
    "（（件））5, N",
    "（）5, N",
    "'（1,2）', I",
    "（-3%）, I",
    "（3件）5, N",
    "5 （备注） 6, NFN",
    "（件）（项）5, N"
  })
  void notesBehindALabelAreLeftOut(String text, String kinds) {
    assertThat(kinds(text)).isEqualTo(kinds);
  }

  @Test
  void aNoteEndsWithinItsCellAndAfterEightyCharacters() {
    assertThat(kinds("（件\u001F）5")).isEqualTo("FEF");
    assertThat(kinds("（" + "长".repeat(78) + "）5")).isEqualTo("N");
    assertThat(kinds("（" + "长".repeat(79) + "）5")).isEqualTo("F");
    Piece note = read("名（12）").pieces().get(0);
    assertThat(note).isInstanceOf(Piece.Foreign.class);
  }

  @Test
  void twelveHundredCharactersAreReadWholly() {
    String words = "长".repeat(1198);
    assertThat(kinds(words + "\n1")).isEqualTo("FN");
    assertThat(kinds(words + "长\n1")).isEqualTo("FF");
    String behind = "0123456789" + words + "\n1";
    Segment whole = SegmentReader.read(behind, 10, behind.length());
    assertThat(whole.pieces()).hasSize(2).last().isInstanceOf(Piece.Numeral.class);
    assertThat(whole.from()).isEqualTo(10);
    String longer = "0123456789" + words + "长\n1";
    Segment parts = SegmentReader.read(longer, 10, longer.length());
    assertThat(parts.pieces()).extracting(Piece::from).containsExactly(10, 610);
    assertThat(parts.pieces()).extracting(Piece::to).containsExactly(610, 1211);
    assertThat(parts.closesCleanly()).isTrue();
    assertThat(parts.opensCleanly()).isFalse();
    String open = "0123456789" + words + "\n1长";
    assertThat(SegmentReader.read(open, 10, open.length()).closesCleanly()).isFalse();
  }

  /** The first half ends behind the dash, and what is behind it is not read. */
  @ParameterizedTest
  @CsvSource({"' ', FDF", "|, FDF", "长, FFF", "5, FFF"})
  void aDashWhereReadingEndsStandsAloneAllTheSame(String behind, String kinds) {
    String text = "长".repeat(598) + " -" + behind + "长".repeat(700);
    assertThat(kinds(text.replace('|', '\u001F'))).isEqualTo(kinds);
  }

  @Test
  void whatStandsBehindTheSegmentIsNotRead() {
    assertThat(SegmentReader.read("--", 0, 1).pieces()).containsExactly(new Piece.Dash(0, 1));
  }

  @ParameterizedTest
  @CsvSource({"0/0, 0, 0", "增1/2, 1, 2", "12/34, 12, 34"})
  void twoNumbersWithAStrokeAreAnIncreaseAndADecrease(String text, String first, String second) {
    Piece.Ratio ratio = (Piece.Ratio) read(text).pieces().get(0);
    assertThat(ratio.first().amount()).isEqualByComparingTo(first);
    assertThat(ratio.second().amount()).isEqualByComparingTo(second);
    assertThat(ratio.to()).isEqualTo(text.length());
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
