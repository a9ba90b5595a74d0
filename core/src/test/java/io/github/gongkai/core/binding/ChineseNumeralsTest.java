package io.github.gongkai.core.binding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumeralsTest {

  @ParameterizedTest
  @CsvSource({
    "〇,0",
    "零,0",
    "一,1",
    "两,2",
    "九,9",
    "二〇,20",
    "一二三,123",
    "一二三四五六七八九一二三,123456789123",
    "①,1",
    "③,3",
    "⑳,20",
    "十,10",
    "十二,12",
    "二十,20",
    "九十九,99",
    "一百,100",
    "一百零二,102",
    "一百二十,120",
    "一百一十五,115",
    "一千零五,1005",
    "三千二百一十,3210",
    "一万,10000",
    "一万二千,12000",
    "十二万,120000",
    "二十万零三百,200300",
    "两万两千,22000",
    "一千二百三十四万零五十六,12340056"
  })
  void aWordIsTheNumberThatItWrites(String word, long number) {
    assertThat(ChineseNumerals.read(word)).hasValue(number);
    assertThat(word.chars()).allMatch(c -> ChineseNumerals.isPart((char) c.intValue()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "〇五",
        "百",
        "千五",
        "万",
        "零百",
        "零十",
        "二二十",
        "一十一十",
        "十百",
        "百十",
        "一百百",
        "一百二百",
        "一万一万",
        "一二三四五六七八九一二三四",
        "①②",
        "廿",
        "十①",
        "一百十一十",
        "3",
        "九千九百九十九万九千九百九十九"
      })
  void whatIsNoNumberIsNone(String word) {
    assertThat(ChineseNumerals.read(word)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"个", "1", "㉑", "亿", " "})
  void otherCharactersArePartOfNone(String character) {
    assertThat(ChineseNumerals.isPart(character.charAt(0))).isFalse();
  }
}
