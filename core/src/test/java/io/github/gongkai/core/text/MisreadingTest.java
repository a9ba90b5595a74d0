package io.github.gongkai.core.text;

import static io.github.gongkai.core.text.Texts.misread;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.limit.Deadline;
import io.github.gongkai.core.text.Misreading.Yield;
import java.nio.charset.Charset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which characters are taken for bytes, and which bytes for prose. */
class MisreadingTest {

  private static final String PROSE = "政府信息公开申请的办理情况";

  /** What comes out of a text whose bytes of UTF-8 were read as Latin-1; a letter is broken. */
  private static Yield latin(String words) {
    String text = misread(words, "UTF-8", "ISO-8859-1");
    ByteRun bytes = new ByteRun(text);
    for (int i = 0; i < text.length(); i++) {
      bytes.addLatin(i);
    }
    Yield read = new Yield();
    read.count(bytes, Encoding.UTF_8);
    return read;
  }

  /** What comes out of characters whose bytes in GBK are read as UTF-8. */
  private static Yield gbk(String text) {
    ByteRun bytes = new ByteRun(text);
    for (int i = 0; i < text.length(); i++) {
      bytes.addGbk(i);
    }
    Yield read = new Yield();
    read.count(bytes, Encoding.UTF_8_HAN);
    return read;
  }

  private static Optional<String> undone(Misreading way, String text) {
    return way.undo(Texts.builder(text), new Places(), Deadline.never()).map(Object::toString);
  }

  @Test
  void aStretchIsWholeThatHasCharactersAndNoBrokenBytes() {
    assertThat(latin("政府").isWhole()).isTrue();
    assertThat(latin("政府a").isWhole()).isFalse();
    assertThat(latin("").isWhole()).isFalse();
    assertThat(latin("a").isWhole()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "8, 0, 0, true",
    "7, 0, 0, false",
    "8, 7, 0, true",
    "8, 8, 0, false",
    "8, 0, 8, true",
    "8, 0, 9, false"
  })
  void lettersMayHaveBeenMisreadTwice(int letters, int chinese, int broken, boolean twice) {
    String words = "é".repeat(letters) + "政".repeat(chinese) + "a".repeat(broken);
    assertThat(latin(words).isLatin()).isEqualTo(twice);
  }

  /** 濉 is odd, 政 common; é is neither. */
  @ParameterizedTest
  @CsvSource({
    "政, true",
    "é, true",
    "aé, true",
    "aaé, false",
    "政政濉, true",
    "政濉, false",
    "濉濉政政, false",
    "濉濉政政政政, true",
    "a, false",
    "政a, true",
    "政aa, false",
    "政aaaa, false"
  })
  void mostlyProseHasTwiceAsManyCommonCharactersAsOddOnes(String words, boolean prose) {
    assertThat(latin(words).isMostlyProse()).isEqualTo(prose);
    Yield all = new Yield();
    all.add(latin(words));
    assertThat(all.isMostlyProse()).isEqualTo(prose);
  }

  /** A third of the common characters stand in words of more than one. */
  @ParameterizedTest
  @CsvSource({
    "政府信息, true",
    "政府信息aaaa, true",
    "政府信息aaaaa, false",
    "政府信, false",
    "啊，呢，吗，吧, false",
    "政府，啊，呢，吗，吧, true",
    "政府，啊，呢，吗，吧，啊, false"
  })
  void proseHasWords(String words, boolean prose) {
    assertThat(latin(words).isProse()).isEqualTo(prose);
    Yield all = new Yield();
    all.add(latin(words));
    assertThat(all.isProse()).isEqualTo(prose);
  }

  @Test
  void allStretchesAreCountedTogether() {
    Yield all = new Yield();
    all.add(latin("政府"));
    all.add(latin("信息"));
    assertThat(all.isProse()).isTrue();
    all.add(latin("aaaa"));
    assertThat(all.isProse()).isTrue();
    assertThat(all.isWhole()).isFalse();
    all.add(latin("a"));
    assertThat(all.isProse()).isFalse();
    Yield odd = new Yield();
    odd.add(latin("政府信濉"));
    odd.add(latin("濉"));
    assertThat(odd.isMostlyProse()).isFalse();
    Yield letters = new Yield();
    letters.add(latin("éééé"));
    letters.add(latin("éééé"));
    assertThat(letters.isLatin()).isTrue();
  }

  /** 啊 is B0 A1 in GBK, neither of which begins a character of UTF-8. */
  @Test
  void bytesOfUtf8InGbkAreCountedAsFarAsTheyMakeCharacters() {
    String four = misread("政府信息", "UTF-8", "GBK");
    assertThat(gbk(four).isWhole()).isTrue();
    assertThat(gbk(four + "啊").isWhole()).isFalse();
    assertThat(gbk(four + "啊").isMostlyProse()).isTrue();
    assertThat(gbk(four + "啊啊").isMostlyProse()).isTrue();
    assertThat(gbk(four + "啊啊啊").isMostlyProse()).isFalse();
  }

  /** Of 政, E6 94 BF, the last byte is lost: what is left counts as one. */
  @Test
  void whatIsLeftOfACharacterIsCountedOnce() {
    Yield read = new Yield();
    String text = misread("政", "UTF-8", "ISO-8859-1") + "\u00E6\u0094\uFFFD";
    ByteRun bytes = new ByteRun(text);
    for (int i = 0; i < text.length(); i++) {
      bytes.addLatin(i);
    }
    read.count(bytes, Encoding.UTF_8);
    assertThat(read.isMostlyProse()).isTrue();
    assertThat(read.isWhole()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"ÕþÎ@x, 4, 4", "Õþ@, 2, 2", "Õþ, 2, 2", "Õ, 1, 1", "Õ9, 1, 1", "Õ中, 1, 1", "aÕ, 0, 0"
  })
  void aLetterMayBeTheSecondByteOfACharacterOfGbk(String text, int end, int size) {
    ByteRun bytes = new ByteRun(text);
    assertThat(Misreading.GBK_AS_LATIN.stretch(text, 0, bytes)).isEqualTo(end);
    assertThat(bytes.size()).isEqualTo(size);
  }

  @ParameterizedTest
  @CsvSource({"涓枃ab, 2", "涓\uFFFD枃, 3", "\uFFFD涓, 0", "涓7, 1", "涓７枃, 1", "€涓, 2", "a涓, 0"})
  void aStretchOfGbkHasNoDigitsAndBeginsWithNothingLost(String text, int end) {
    assertThat(Misreading.UTF_8_AS_GBK.stretch(text, 0, new ByteRun(text))).isEqualTo(end);
  }

  @Test
  void aStretchOfLatinBeginsWithNothingLost() {
    assertThat(Misreading.UTF_8_AS_LATIN.stretch("é\uFFFDé", 0, new ByteRun("é\uFFFDé")))
        .isEqualTo(3);
    assertThat(Misreading.UTF_8_AS_LATIN.stretch("\uFFFDé", 0, new ByteRun("\uFFFDé")))
        .isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "\u0080, true",
    "ÿ, true",
    "é, true",
    "Ā, false",
    "a, false",
    "¤, false",
    "\u00A0, false",
    "±, false",
    "—, false"
  })
  void besideOtherTextOnlyWhatNoChineseTextHasWasMisread(String stretch, boolean misread) {
    Misreading way = Misreading.UTF_8_AS_LATIN;
    assertThat(way.isMisread(stretch, latin(PROSE), false)).isEqualTo(misread);
    assertThat(way.isMisread(stretch, latin(PROSE), true)).isTrue();
    assertThat(way.isMisread(stretch, latin("政aa"), true)).isFalse();
  }

  /** 濉 is odd. */
  @ParameterizedTest
  @CsvSource({"濉, true", "濉政府信, true", "濉政府信息, false", "濉濉政府信息公开, true", "政府, false"})
  void ofCharactersThatAreBytesOfUtf8AQuarterAreOdd(String stretch, boolean misread) {
    Misreading way = Misreading.UTF_8_AS_GBK;
    assertThat(way.isMisread(stretch, latin(PROSE), false)).isEqualTo(misread);
    assertThat(way.isMisread(stretch, latin("濉濉政政"), false)).isFalse();
  }

  /** ±± is 北 in GBK; four Chinese characters beside it were read rightly. */
  @Test
  void fourCharactersReadRightlyShowThatNotAllIsMisread() {
    String misread = "\n" + misread("申请的办理情况", "GBK", "ISO-8859-1");
    assertThat(undone(Misreading.GBK_AS_LATIN, "误差如下 ±±" + misread)).contains("误差如下 ±±\n申请的办理情况");
    assertThat(undone(Misreading.GBK_AS_LATIN, "差如下 ±±" + misread)).contains("差如下 北\n申请的办理情况");
  }

  @Test
  void whatIsNoByteOfACharacterStaysWithinAStretch() {
    String text =
        misread("政府信息", "UTF-8", "ISO-8859-1") + "é" + misread("公开", "UTF-8", "ISO-8859-1");
    assertThat(undone(Misreading.UTF_8_AS_LATIN, text)).contains("政府信息é公开");
    String gbk = misread("政府信息", "UTF-8", "GBK") + "啊" + misread("公开", "UTF-8", "GBK");
    assertThat(undone(Misreading.UTF_8_AS_GBK, gbk)).contains("政府信息啊公开");
  }

  /** A byte B0 before or behind a character: the half of another one that is lost. */
  @Test
  void halfACharacterIsLost() {
    Charset gbk = Charset.forName("GB18030");
    byte[] before = {(byte) 0xB0, (byte) 0xE7, (byte) 0x94, (byte) 0xB3};
    byte[] behind = {(byte) 0xE7, (byte) 0x94, (byte) 0xB3, (byte) 0xB0};
    String words = misread("政府信息", "UTF-8", "GBK");
    assertThat(undone(Misreading.UTF_8_AS_GBK, words + new String(before, gbk)))
        .contains("政府信息\uFFFD申");
    assertThat(undone(Misreading.UTF_8_AS_GBK, words + new String(behind, gbk)))
        .contains("政府信息申\uFFFD");
  }
}
