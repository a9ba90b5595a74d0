package io.github.gongkai.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.text.ByteSlip.Stretch;
import io.github.gongkai.model.source.Span;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Stretches are weighed character by character: a common one counts 2, punctuation 1, an odd one -5. To
 * begin a stretch costs 10, behind a scar 5, as does an end that is open; a letter behind a Chinese
 * character costs 1 as it is, and 2 when it is taken for a full-width one.
 *
 * <p>Characters are written as their bytes in GBK. Those that begin with E0 are odd. Of B1 E0, B2 E0, BA A3
 * and others, which come out slipped, each is common. A3 BA is a colon.
 */
class ByteSlipTest {

  /** A line of characters, each written as its bytes in hexadecimal or, if of one, as itself. */
  private static String line(String written) {
    StringBuilder line = new StringBuilder();
    for (String one : written.split(" ")) {
      byte[] bytes = one.length() == 1
          ? one.getBytes(Charset.forName("GBK"))
          : HexFormat.of().parseHex(one);
      line.append(new String(bytes, Charset.forName("GB18030")));
    }
    return line.toString();
  }

  private static List<Stretch> stretches(String written) {
    String line = line(written);
    return ByteSlip.stretches(line, 0, line.length());
  }

  private static List<Span> places(ReadingText.Builder text) {
    List<Span> places = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      places.add(Span.of(text.startOf(at), text.endOf(at)));
    }
    return places;
  }

  @ParameterizedTest
  @CsvSource({
    "E0B1 E0B2, 0",
    "E0B1 E0B2 E0B3, 3",
    "E0B1 E0B2 A3BA A3BA A3BA, 0",
    "E0B1 E0B2 A3BA A3BA A3BA A3BA, 6",
    "E0B1 E0B2 A3BA A3BA A3AC, 0"
  })
  void toTheLinesEndALittleMustBeGained(String written, int length) {
    assertThat(stretches(written))
        .isEqualTo(length == 0 ? List.of() : List.of(new Stretch(0, length, true)));
  }

  @Test
  void behindAScarTwoCharactersAreEnough() {
    assertThat(stretches("? E0B1 E0B2")).containsExactly(new Stretch(1, 3, true));
    assertThat(ByteSlip.stretches(line("? E0B1 E0B2"), 1, 3))
        .containsExactly(new Stretch(1, 3, true));
    assertThat(stretches("E0B1 E0B2")).isEmpty();
  }

  @Test
  void aStretchBeginsAsLateAsItMay() {
    assertThat(stretches(": E0B1 E0B2 E0B3")).containsExactly(new Stretch(1, 4, true));
  }

  /** BE and W are 網, BC and t 紅. */
  @ParameterizedTest
  @CsvSource({
    "A3BA A3BA E0BE W, 0",
    "A3BA A3BA A3BA E0BE W, 5",
    "A3BA A3BA A3BA E0BC t, 5",
    "E0BA A3BA A3BA A1BE W, 0",
    "E0BA A3BA A3BA A3BA A1BE W, 6"
  })
  void aLetterEndsAStretchWhereThatReadsBetter(String written, int length) {
    assertThat(stretches(written))
        .isEqualTo(length == 0 ? List.of() : List.of(new Stretch(0, length, false)));
  }

  /** B7 and the sign's byte 80 are 穩. */
  @Test
  void theSignOfTheEuroEndsAStretchToo() {
    assertThat(stretches("E0B1 E0B2 E0B7 € B9AB BFAA")).containsExactly(new Stretch(0, 4, false));
    ReadingText.Builder raw = Texts.builder(line("E0B1 E0B2 E0B7 €"));
    assertThat(ByteSlip.read(raw, new Stretch(0, 4, false))).hasToString("\uFFFD编侧穩");
  }

  @Test
  void aStretchEndsBeforeAScarWhereThatReadsBetter() {
    assertThat(stretches("E0BA A3BA A3BA A3BA A3BA A3BA ?")).isEmpty();
    assertThat(stretches("E0BA A3BA A3BA A3BA A3BA A3BA A3BA ?"))
        .containsExactly(new Stretch(0, 7, true));
  }

  /** A3 B1 is the digit 1 in full width. */
  @Test
  void noDigitComesOutOfAStretch() {
    assertThat(stretches("E0B1 E0B2 E0A3 B1B1 E0B4 E0B5 E0B6"))
        .containsExactly(new Stretch(4, 7, true));
  }

  @Test
  void aStretchBeginsWithACharacterOfTwoBytes() {
    for (char c : "政，€é".toCharArray()) {
      assertThat(ByteSlip.mayOpen(String.valueOf(c), 0)).as("%s", c).isEqualTo(Gbk.pair(c) != 0);
    }
    for (char c : "a?5５\uFFFD\u0080𠮷".toCharArray()) {
      assertThat(ByteSlip.mayOpen(String.valueOf(c), 0)).as("%s", c).isFalse();
    }
  }

  /** A colon of ASCII was A3 BA in full width; behind it stands 政, which is D5 FE. */
  @Test
  void ofACharacterThatMayHaveBeenFullWidthTheSecondByteIsKnown() {
    for (char c : "!/:@~".toCharArray()) {
      String two =
          new String(new byte[] {(byte) (c + 0x80), (byte) 0xD5}, Charset.forName("GB18030"));
      assertThat(ByteSlip.read(Texts.builder("?" + c + "政"), new Stretch(1, 3, true)))
          .as("%s", c)
          .hasToString(two + "\uFFFD");
    }
    for (char c : " 09５\uFFFD\u007F".toCharArray()) {
      assertThat(ByteSlip.read(Texts.builder("?" + c + "政"), new Stretch(1, 3, true)))
          .as("%s", c)
          .hasToString("\u0000\uFFFD");
    }
    assertThat(ByteSlip.read(Texts.builder("?政\u0080"), new Stretch(1, 3, true)))
        .hasToString("\u0000\uFFFD");
  }

  @Test
  void aStretchIsReadWithThePlacesOfBothHalves() {
    ReadingText.Builder raw = Texts.builder(line("B9AB E0B1 E0B2 E0B3 B9AB"));
    ReadingText.Builder read = ByteSlip.read(raw, new Stretch(1, 4, true));
    assertThat(read).hasToString("\uFFFD编侧\uFFFD");
    assertThat(places(read))
        .containsExactly(Span.of(1, 2), Span.of(1, 3), Span.of(2, 4), Span.of(3, 4));
  }

  @Test
  void whatIsLostAtTheEndsIsMarkedWhereNoScarStands() {
    assertThat(ByteSlip.read(Texts.builder(line("E0B1 E0B2")), new Stretch(0, 2, true)))
        .hasToString("\uFFFD编\uFFFD");
    assertThat(ByteSlip.read(Texts.builder(line("? E0B1 E0B2 ?")), new Stretch(1, 3, true)))
        .hasToString("编");
    assertThat(ByteSlip.read(Texts.builder(line("E0B1 E0B2 a")), new Stretch(0, 2, true)))
        .hasToString("\uFFFD编\uFFFD");
    // 網 ends the stretch, and nothing is lost behind it
    assertThat(ByteSlip.read(Texts.builder(line("? E0B1 E0BE W")), new Stretch(1, 4, false)))
        .hasToString("编網");
  }
}
