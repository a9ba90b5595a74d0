package io.github.gongkai.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PinyinTest {

  @ParameterizedTest
  @CsvSource({
    "guó,guo",
    "Guó,guo",
    "ɡuó,guo",
    "jiɑ̀n,jian",
    "lǜ,lu",
    "wen,wen",
    "GUO,gUO",
    "Zhèn,zhen",
    "Ān,an",
    "@a,@a",
    "[a,[a"
  })
  void aReadingIsPlainWithoutItsTones(String reading, String plain) {
    assertThat(Pinyin.plain(reading)).isEqualTo(plain);
  }

  @Test
  void tonesAreToldFromPlainLetters() {
    assertThat(Pinyin.hasTone("guó")).isTrue();
    assertThat(Pinyin.hasTone("café")).isTrue();
    assertThat(Pinyin.hasTone("guo")).isFalse();
    assertThat(Pinyin.hasTone("")).isFalse();
    assertThat(Pinyin.hasTone("ɡuo")).isFalse();
    assertThat(Pinyin.hasTone("国")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"guo", "a", "zhuang", "xiong", "er", "nv", "shi", "ang", "yi", "wu", "lüe"})
  void syllablesOfChineseAreKnown(String syllable) {
    assertThat(Pinyin.isSyllable(Pinyin.plain(syllable))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "app", "cafe", "km", "zh", "guoo", "x", "liangjiang", "str"})
  void otherWordsAreNone(String word) {
    assertThat(Pinyin.isSyllable(word)).isFalse();
  }

  @Test
  void lettersOfReadingsAreLatin() {
    assertThat("guóǎǜɡɑ\u0301")
        .matches(text -> text.chars().allMatch(c -> Pinyin.isLetter((char) c)));
    for (char c : new char[] {'1', ' ', '中', 'α', '\u0370', '\u02FF', '\u0250', '?'}) {
      assertThat(Pinyin.isLetter(c)).as("%s", c).isFalse();
    }
    assertThat(Pinyin.isLetter('\u0300')).isTrue();
    assertThat(Pinyin.isLetter('\u036F')).isTrue();
    assertThat(Pinyin.isLetter('\u024F')).isTrue();
  }

  @Test
  void aCharacterHasAReading() {
    assertThat(Pinyin.reading('国')).isEqualTo("guo");
    assertThat(Pinyin.reading('中')).isEqualTo("zhong");
  }

  @Test
  void wordsAreCountedByTheirCharacters() {
    assertThat(DictionaryWords.charactersIn("政府信息公开")).isEqualTo(6);
    assertThat(DictionaryWords.charactersIn("政府，信息")).isEqualTo(4);
    assertThat(DictionaryWords.charactersIn("資訊")).isEqualTo(2);
    assertThat(DictionaryWords.charactersIn("abc 12 —— ，，")).isZero();
    assertThat(DictionaryWords.charactersIn("")).isZero();
  }

  /** Where letters end otherwise, ICU is not asked. */
  @Test
  void everyReadingOfACharacterMayEndOne() {
    for (char c = '\u3400'; c <= '\u9FFF'; c++) {
      String reading = Pinyin.reading(c);
      boolean known = !reading.equals(String.valueOf(c));
      assertThat(!known || Pinyin.mayEnd(reading))
          .as("%s is read %s", c, reading)
          .isTrue();
    }
    assertThat(Pinyin.mayEnd("app")).isFalse();
    assertThat(Pinyin.mayEnd("")).isFalse();
  }
}
