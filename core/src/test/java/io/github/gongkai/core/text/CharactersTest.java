package io.github.gongkai.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which characters are of a kind, at the ends of every kind. */
class CharactersTest {

  @Test
  void marksOfStructureBoundCells() {
    for (char c : new char[] {Mark.TABLE_END, Mark.TABLE, Mark.ROW, Mark.CELL}) {
      assertThat(Mark.isHard(c)).isTrue();
      assertThat(Mark.isGap(c)).isTrue();
    }
    assertThat(Mark.isHard('\u001B')).isFalse();
    assertThat(Mark.isHard(' ')).isFalse();
    assertThat(Mark.isHard(Mark.LINE)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      chars = {
        '\n', ' ', '\u00A0', '\u00AD', '\u2000', '\u200F', '\u2028', '\u202F', '\u205F', '\u2064',
        '\u3000', '\uFEFF'
      })
  void blanksOfAllKindsAreGaps(char c) {
    assertThat(Mark.isGap(c)).isTrue();
    assertThat(Fold.one(c)).isEqualTo(c < '\u00A0' ? c : ' ');
  }

  @ParameterizedTest
  @ValueSource(
      chars = {
        '!', '\u0080', '\u009F', '\u00A1', '\u00AC', '\u00AE', '\u1FFF', '\u2010', '\u2027',
        '\u2030', '\u205E', '\u2065', '\u2FFF', '\u3001', '\uFEFE'
      })
  void whatIsWrittenIsNoGap(char c) {
    assertThat(Mark.isGap(c)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "A,a", "Z,z", "@,@", "[,[", "Ａ,a", "Ｚ,z", "ａ,a", "！,!", "～,~", "＠,@", "［,[", "開,开", "㐀,㐀",
    "【,[", "】,]", "﹙,(", "﹚,)", "—,-", "━,-", "＋,+", "∕,/", "％,%", "．,.", "│,|", "︲,-", "⼀,一",
    "é,é", "〇,〇"
  })
  void eachFoldsToTheFormThatIsCompared(char written, char folded) {
    assertThat(Fold.one(written)).isEqualTo(folded);
    assertThat(Fold.all("1" + written)).isEqualTo("1" + folded);
  }

  @Test
  void chineseCharactersAreThoseOfTheCommonBlocks() {
    assertThat(HanScript.isHan('\u3400')).isTrue();
    assertThat(HanScript.isHan('\u9FFF')).isTrue();
    assertThat(HanScript.isHan('〇')).isTrue();
    assertThat(HanScript.isHan('\u33FF')).isFalse();
    assertThat(HanScript.isHan('\uA000')).isFalse();
    assertThat(HanScript.simplified('\u33FF')).isEqualTo('\u33FF');
    assertThat(HanScript.simplified('\uA000')).isEqualTo('\uA000');
    assertThat(HanScript.simplified('請')).isEqualTo('请');
  }

  /** 啊 is the first and 座 the last character of the first level of GB 2312, 亍 the next one. */
  @Test
  void commonCharactersAreThoseOfTheFirstLevelInEitherScript() {
    assertThat("啊座公開办辦").matches(text -> text.chars().allMatch(c -> HanScript.isCommon((char) c)));
    assertThat("亍濉溪鏀ab。〇")
        .matches(text -> text.chars().filter(c -> HanScript.isCommon((char) c)).count() == 1);
  }

  @ParameterizedTest
  @CsvSource({"⼀,一", "⺟,母", "豈,岂", "㈠,㈠", "！,!", "\u3001,\u3001", "〵,〵", "㎡,㎡", "a,a", "中,中"})
  void aCompatibilityFormIsThePlainCharacterWhereThatIsOne(char form, char plain) {
    assertThat(HanScript.compatibility(form)).isEqualTo(plain);
  }

  @ParameterizedTest
  @ValueSource(
      chars = {'\u0080', '\u009F', 'é', 'À', 'α', '\uE5E5', '\uFFFD', '濉', '亍', '\u27C0', '\uA000'})
  void someCharactersAreOddInProse(char c) {
    assertThat(Prose.isOdd(c)).isTrue();
    assertThat(Prose.of("公" + c)).isEqualTo(new Prose(1, 1));
  }

  @ParameterizedTest
  @ValueSource(
      chars = {
        'a', '\u007F', '\u00A0', '¿', '×', '\u2000', '—', '\u26FF', '\u3000', '〇', '。', '\u303F',
        '\u3200', '㈠', '\u33FF', '\uFE30', '！', '\uFF5E', '政'
      })
  void othersAreNot(char c) {
    assertThat(Prose.isOdd(c)).isFalse();
  }

  @Test
  void proseHasFourCommonCharactersAndNineForEachOddOne() {
    assertThat(new Prose(4, 0).isPlain()).isTrue();
    assertThat(new Prose(3, 0).isPlain()).isFalse();
    assertThat(new Prose(9, 1).isPlain()).isTrue();
    assertThat(new Prose(17, 2).isPlain()).isFalse();
    assertThat(new Prose(18, 2).isPlain()).isTrue();
  }

  /** One in two hundred; 乾 stands in simplified text as well and does not count. */
  @Test
  void aTextIsTraditionalFromOneCharacterInTwoHundredOn() {
    assertThat(Texts.repaired("公".repeat(199) + "開")).endsWith("公开");
    assertThat(Texts.repaired("公".repeat(200) + "開")).endsWith("公開");
    assertThat(Texts.repaired("公".repeat(9) + "乾")).endsWith("公乾");
  }

  @ParameterizedTest
  @CsvSource({
    "㈠,(一)",
    "㈩,(十)",
    "㈪,㈪",
    "㈟,㈟",
    "⼀,一",
    "⿕,龠",
    "豈,岂",
    "\uE5E5x,' x'",
    "\uE000,\uE000",
    "\uF8FF,\uF8FF",
    "①,①",
    "⑴,⑴"
  })
  void formsBecomePlain(String written, String plain) {
    assertThat(Texts.repaired("公" + written)).isEqualTo("公" + plain);
  }

  @ParameterizedTest
  @CsvSource({"é, true", "ÿ, true", "€, true", "™, true", "a, false", "中, false", "Ā, false"})
  void charactersOfLatinMayBeBytesThatWereMisread(char c, boolean latin) {
    assertThat(Recovery.isLatin(c)).isEqualTo(latin);
  }

  @ParameterizedTest
  @CsvSource({
    "€, true",
    "ƀ, true",
    "ſ, false",
    "é, false",
    "濉, true",
    "政, false",
    "。, false",
    "a, false",
    "\uFFFD, true"
  })
  void oddCharactersMayBeOfTextThatSlipped(char c, boolean odd) {
    assertThat(Recovery.isOdd(c)).isEqualTo(odd);
  }

  @Test
  void wordsWithoutAPlaceAreRepairedToo() {
    assertThat(Repair.words("政府資訊公開&nbsp;年報")).isEqualTo("政府资讯公开\u00A0年报");
    assertThat(Repair.words("國(guó)家")).isEqualTo("国家");
    assertThat(Repair.words("")).isEmpty();
    assertThat(Repair.words("年度报告")).isEqualTo("年度报告");
  }
}
