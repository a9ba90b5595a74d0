package io.github.gongkai.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {

  @ParameterizedTest
  @CsvSource({
    "Ａ,a",
    "１２３,123",
    "（一）,(一)",
    "％,%",
    "－５,-5",
    "—,-",
    "＋３,+3",
    "１．５,1.5",
    "１，２００,'1,200'",
    "開,开",
    "⼀,一",
    "〔2019〕,[2019]",
    "ＡbＣ,abc",
    "／,/",
    "｜,|",
    "﹣7,-7"
  })
  void writingsOfOneThingFoldToOne(String written, String folded) {
    assertThat(Fold.all(written)).isEqualTo(folded);
  }

  @Test
  void foldingReachesEachCharacterByItself() {
    for (int c = 0; c <= 0xFFFF; c++) {
      char folded = Fold.one((char) c);
      assertThat(Fold.one(folded)).as("U+%04X folded twice", c).isEqualTo(folded);
    }
  }

  @Test
  void onlyDigitsFoldToDigits() {
    for (int c = 0; c <= 0xFFFF; c++) {
      char folded = Fold.one((char) c);
      if (folded >= '0' && folded <= '9') {
        assertThat(Character.getNumericValue(c)).as("U+%04X", c).isEqualTo(folded - '0');
        assertThat(Character.isDigit(c)).as("U+%04X is a digit", c).isTrue();
      }
    }
  }

  @Property
  void indexesStayAsTheyAre(@ForAll String text) {
    String folded = Fold.all(text);
    assertThat(folded).hasSameSizeAs(text);
    for (int i = 0; i < text.length(); i++) {
      assertThat(folded.charAt(i)).isEqualTo(Fold.one(text.charAt(i)));
    }
  }

  @Property
  void foldingTwiceIsFoldingOnce(@ForAll String text) {
    assertThat(Fold.all(Fold.all(text))).isEqualTo(Fold.all(text));
  }

  @Test
  void marksStayMarks() {
    for (char c = 0; c < ' '; c++) {
      assertThat(Fold.one(c)).isEqualTo(c);
    }
  }

  @Test
  void noCharacterFoldsToAMark() {
    for (int c = ' '; c <= 0xFFFF; c++) {
      assertThat(Mark.isHard(Fold.one((char) c)) || Fold.one((char) c) == Mark.LINE)
          .as("U+%04X", c)
          .isFalse();
    }
  }
}
