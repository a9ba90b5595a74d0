package io.github.gongkai.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Characters taken for bytes, and bytes for characters. */
class BytesTest {

  /** The bytes that are written in hexadecimal; {@code --} is one that was lost. */
  private static ByteRun bytes(String written) {
    StringBuilder text = new StringBuilder();
    for (String one : written.split(" ")) {
      text.append(one.equals("--") ? '\uFFFD' : (char) Integer.parseInt(one, 16));
    }
    ByteRun run = new ByteRun(text);
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\uFFFD') {
        run.addGbk(i);
      } else {
        run.addLatin(i);
      }
    }
    return run;
  }

  private static String read(Encoding encoding, String written) {
    int length = encoding.length(bytes(written), 0);
    return length == 0 ? "none" : length + " " + encoding.read(bytes(written), 0);
  }

  @ParameterizedTest
  @CsvSource({
    "E4 B8 AD, 3 中",
    "E2 80 94, 3 —",
    "EF BC 81, 3 ！",
    "EC 80 80, 3 \uC000",
    "EE 80 80, 3 \uE000",
    "C3 B3, 2 ó",
    "C7 8E, 2 ǎ",
    "C2 B7, 2 ·",
    "C1 B3, none",
    "C8 80, none",
    "E1 80 80, none",
    "ED 80 80, none",
    "F0 80 80, none",
    "C3 7F, none",
    "C3 C0, none",
    "E4 B8 7F, none",
    "E4 7F AD, none",
    "E4 B8 C0, none",
    "E4 B8, none",
    "61, none"
  })
  void utf8IsReadAsFarAsChineseTextHasIt(String written, String read) {
    assertThat(read(Encoding.UTF_8, written)).isEqualTo(read);
    assertThat(read(Encoding.UTF_8_HAN, written)).isEqualTo(read.startsWith("2") ? "none" : read);
  }

  @ParameterizedTest
  @CsvSource({
    "D6 D0, 2 中",
    "81 40, 2 丂",
    "A1 A3, 2 。",
    "81 7F, none",
    "80 D0, none",
    "D6 3F, none",
    "61 D0, none",
    "D6, none"
  })
  void gbkIsTwoBytes(String written, String read) {
    assertThat(read(Encoding.GBK, written)).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource({
    "E4 --, 2",
    "E4 B8 --, 3",
    "E4 -- AD, 3",
    "E4 -- --, 3",
    "E4 B8 AD, 0",
    "E4 B8, 0",
    "E1 -- AD, 0",
    "E2 -- AD, 3",
    "E4 B8 AD --, 0",
    "E4 -- 61, 2"
  })
  void ofACharacterOfUtf8ThatLostAByteTheRestIsKnown(String written, int length) {
    assertThat(Encoding.UTF_8.cutLength(bytes(written), 0)).isEqualTo(length);
    assertThat(Encoding.UTF_8_HAN.cutLength(bytes(written), 0)).isEqualTo(length);
  }

  @ParameterizedTest
  @CsvSource({"D6 --, 2", "81 --, 2", "80 --, 0", "61 --, 0", "D6 D0, 0", "D6, 0"})
  void ofACharacterOfGbkThatLostItsSecondByteTheFirstIsKnown(String written, int length) {
    assertThat(Encoding.GBK.cutLength(bytes(written), 0)).isEqualTo(length);
  }

  @ParameterizedTest
  @CsvSource({
    "é, E9",
    "ÿ, FF",
    "\u00A0, A0",
    "\u0080, 80",
    "€, 80",
    "‚, 82",
    "™, 99",
    "Ÿ, 9F",
    "—, 97",
    "a, 0",
    "\u007F, 0",
    "中, 0",
    "\u2123, 0",
    "Ā, 0"
  })
  void charactersOfLatinAndWindowsAreBytes(char c, String value) {
    assertThat(ByteRun.latin(c)).isEqualTo(Integer.parseInt(value, 16));
  }

  @Test
  void aRunKnowsWhichCharacterEachByteComesFrom() {
    ByteRun run = new ByteRun("中€é文");
    run.addGbk(0);
    run.addGbk(1);
    run.addLatin(2);
    run.addGbk(3);
    assertThat(run.size()).isEqualTo(6);
    int[] values = {0xD6, 0xD0, 0x80, 0xE9, 0xCE, 0xC4};
    int[] owners = {0, 0, 1, 2, 3, 3};
    boolean[] starts = {true, false, true, true, true, false};
    for (int at = 0; at < 6; at++) {
      assertThat(run.get(at)).as("%s", at).isEqualTo(values[at]);
      assertThat(run.owner(at)).as("%s", at).isEqualTo(owners[at]);
      assertThat(run.isStart(at)).as("%s", at).isEqualTo(starts[at]);
      assertThat(run.isLost(at)).as("%s", at).isFalse();
    }
    assertThat(run.get(6)).isZero();
    assertThat(run.isStart(6)).isTrue();
    assertThat(run.isLost(6)).isFalse();
    run.clear();
    assertThat(run.size()).isZero();
  }

  @Test
  void aRunMayBeLong() {
    ByteRun run = new ByteRun("éà".repeat(100));
    for (int i = 0; i < 200; i++) {
      run.addLatin(i);
    }
    assertThat(run.size()).isEqualTo(200);
    assertThat(run.get(198)).isEqualTo(0xE9);
    assertThat(run.get(199)).isEqualTo(0xE0);
    assertThat(run.owner(199)).isEqualTo(199);
  }

  @Test
  void gbkHasTwoBytesForACharacterAndTheReverse() {
    assertThat(Gbk.pair('中')).isEqualTo(0xD6D0);
    assertThat(Gbk.pair('a')).isZero();
    assertThat(Gbk.pair('é')).isEqualTo(0xA8A6);
    assertThat(Gbk.character(0xD6, 0xD0)).isEqualTo('中');
    assertThat(Gbk.character(0xFE, 0x50)).isEqualTo('⺁');
    assertThat(Gbk.isTrail('@')).isTrue();
    assertThat(Gbk.isTrail('?')).isFalse();
    assertThat(Gbk.isTrail('~')).isTrue();
    assertThat(Gbk.isTrail('\u007F')).isFalse();
  }
}
