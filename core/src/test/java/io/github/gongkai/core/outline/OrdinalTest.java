package io.github.gongkai.core.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.outline.Ordinal.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrdinalTest {

  @ParameterizedTest
  @CsvSource({
    "一, 1", "二, 2", "九, 9", "十, 10", "十一, 11", "十九, 19", "二十, 20", "九十, 90", "一十, 10", "一十一, 11",
    "二十一, 21", "九十九, 99"
  })
  void numeralsCountToNinetyNine(String numerals, int value) {
    assertOrdinal(numerals + "、概述", Style.CHINESE, value, "概述");
    assertOrdinal("(" + numerals + ")概述", Style.PARENTHESIZED, value, "概述");
    assertOrdinal("第" + numerals + "部分概述", Style.PART, value, "概述");
  }

  @ParameterizedTest
  @ValueSource(strings = {"十十", "一二", "二三四", "十十一", "二十十", "十一二", "一一一一", "二十一二", "一二三四五"})
  void whatIsNoValueIsNoOrdinal(String numerals) {
    assertNone(numerals + "、概述");
    assertNone("(" + numerals + ")概述");
    assertNone("第" + numerals + "部分概述");
  }

  @ParameterizedTest
  @ValueSource(strings = {"、", ".", ",", ":", "﹑", "､", " 、", "\n、 ", "、\n"})
  void aMarkStandsBehindANumeral(String mark) {
    assertOrdinal("三" + mark + "概述", Style.CHINESE, 3, "概述");
  }

  @Test
  void withoutAMarkANumeralIsBare() {
    assertOrdinal("三概述", Style.BARE, 3, "概述");
    assertOrdinal("三 概述", Style.BARE, 3, "概述");
    assertOrdinal("三", Style.BARE, 3, "");
    assertOrdinal("三\u001F、", Style.BARE, 3, "\u001F、");
  }

  @Test
  void anOrdinalMayStandLast() {
    assertOrdinal("三、", Style.CHINESE, 3, "");
    assertOrdinal("3、", Style.ARABIC, 3, "");
    assertOrdinal("(三)", Style.PARENTHESIZED, 3, "");
    assertOrdinal("第三部分", Style.PART, 3, "");
    assertOrdinal("第三章", Style.PART, 3, "");
  }

  @ParameterizedTest
  @CsvSource({"'1、概述', 1", "'1.概述', 1", "'1,概述', 1", "'12 . 概述', 12", "'99、概述', 99"})
  void oneOrTwoDigitsAreAnOrdinalWithAMark(String text, int number) {
    assertOrdinal(text, Style.ARABIC, number, "概述");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5万人", "1,234条", "123、概述", "1234、概述", "12", "1", "2020年", "1:30"})
  void otherDigitsAreNone(String text) {
    assertNone(text);
  }

  @Test
  void bracketsMayHaveBlanksWithinAndAMarkBehind() {
    assertOrdinal("( 三 ) 、概述", Style.PARENTHESIZED, 3, "概述");
    assertOrdinal("(三).概述", Style.PARENTHESIZED, 3, "概述");
    assertOrdinal("(三) 概述", Style.PARENTHESIZED, 3, "概述");
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "()", "(三", "(三、概述", "(甲)", "(3)概述", "(三.)"})
  void bracketsAroundAnythingElseAreNone(String text) {
    assertNone(text);
  }

  @Test
  void circledNumeralsAreThoseInBrackets() {
    assertOrdinal("㈠概述", Style.PARENTHESIZED, 1, "概述");
    assertOrdinal("㈢、概述", Style.PARENTHESIZED, 3, "概述");
    assertOrdinal("㈩", Style.PARENTHESIZED, 10, "");
    assertNone("㈟概述");
    assertNone("㈪概述");
  }

  @Test
  void partsAndChaptersAreNumberedInBothWays() {
    assertOrdinal("第三部分:概述", Style.PART, 3, "概述");
    assertOrdinal("第12部分、概述", Style.PART, 12, "概述");
    assertOrdinal("第3章 概述", Style.PART, 3, "概述");
    assertOrdinal("第三章、概述", Style.PART, 3, "概述");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"第", "第部分", "第章", "第0部分", "第123部分", "第1234章", "第三节", "第三", "第3", "第三次会议", "第甲部分"})
  void whatElseIsCountedIsNone(String text) {
    assertNone(text);
  }

  @Test
  void aDashWithAMarkIsOne() {
    assertOrdinal("-、概述", Style.CHINESE, 1, "概述");
    assertNone("-概述");
    assertNone("-");
  }

  @ParameterizedTest
  @ValueSource(strings = {"概述", "、概述", " 一、", "。", "零、", "百、"})
  void nothingElseBeginsOne(String text) {
    assertNone(text);
  }

  @Test
  void isReadWhereItIsLookedFor() {
    assertThat(Ordinal.at("概述二十一、总体", 2)).contains(new Ordinal(Style.CHINESE, 21, 6));
    assertThat(Ordinal.at("概述第12部分总体", 2)).contains(new Ordinal(Style.PART, 12, 7));
    assertThat(Ordinal.at("概述12、总体", 2)).contains(new Ordinal(Style.ARABIC, 12, 5));
    assertThat(Ordinal.at("概述(二十)总体", 2)).contains(new Ordinal(Style.PARENTHESIZED, 20, 6));
    assertThat(Ordinal.at("概述㈡总体", 2)).contains(new Ordinal(Style.PARENTHESIZED, 2, 3));
    assertThat(Ordinal.at("概述-、总体", 2)).contains(new Ordinal(Style.CHINESE, 1, 4));
  }

  @Test
  void sectionsAreUsuallyNumberedInChinese() {
    assertThat(Style.values())
        .filteredOn(Style::isUsual)
        .containsExactly(Style.CHINESE, Style.BARE, Style.PART);
  }

  private static void assertOrdinal(String text, Style style, int number, String wording) {
    assertThat(Ordinal.at(text, 0))
        .contains(new Ordinal(style, number, text.length() - wording.length()));
  }

  private static void assertNone(String text) {
    assertThat(Ordinal.at(text, 0)).isEmpty();
  }
}
