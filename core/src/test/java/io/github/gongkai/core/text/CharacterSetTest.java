package io.github.gongkai.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Sets of characters, and tables of what characters are mapped to. */
class CharacterSetTest {

  @Test
  void aSetHasItsCharactersAndNoOthers() {
    Characters set = Characters.of("甲a\uFFFF");
    for (char c : new char[] {'甲', 'a', '\uFFFF'}) {
      assertThat(set.has(c)).as("%s", c).isTrue();
    }
    // the same bit of another word, and others of the same word
    for (char c : new char[] {(char) ('甲' + 64), (char) ('甲' - 64), '电', 'b', '`', '\u0000'}) {
      assertThat(set.has(c)).as("%s", c).isFalse();
    }
    assertThat(Characters.of("").has('a')).isFalse();
  }

  @Test
  void aSetOfFirstCharactersHasNoLaterOnes() {
    Characters set = Characters.firstOf(List.of("公开", "年度"));
    assertThat(set.has('公')).isTrue();
    assertThat(set.has('年')).isTrue();
    assertThat(set.has('开')).isFalse();
    assertThat(set.has('度')).isFalse();
  }

  @Test
  void theFirstOfASetIsLookedForWithinBounds() {
    Characters set = Characters.of("，。");
    String text = "公开，年度。";
    assertThat(set.find(text, 0, 6)).isEqualTo(2);
    assertThat(set.find(text, 2, 6)).isEqualTo(2);
    assertThat(set.find(text, 3, 6)).isEqualTo(5);
    assertThat(set.find(text, 3, 5)).isEqualTo(5);
    assertThat(set.find(text, 0, 2)).isEqualTo(2);
    assertThat(set.find(text, 4, 3)).isEqualTo(4);
  }

  @Test
  void anAnswerOfATableIsWorkedOutOnce() {
    AtomicInteger asked = new AtomicInteger();
    CharTable next = new CharTable(c -> {
      asked.incrementAndGet();
      return (char) (c + 1);
    });
    assertThat(next.of('a')).isEqualTo('b');
    assertThat(next.of('a')).isEqualTo('b');
    assertThat(next.of('\uFFFE')).isEqualTo('\uFFFF');
    assertThat(asked).hasValue(2);
  }

  @Test
  void kindsAreToldCharacterByCharacter() {
    assertThat(PinyinAnnotation.isOpening('(')).isTrue();
    assertThat(PinyinAnnotation.isOpening('﹝')).isTrue();
    assertThat(PinyinAnnotation.isOpening(')')).isFalse();
    assertThat(PinyinAnnotation.isOpening('a')).isFalse();
    assertThat(PhraseCharacters.contains('乾')).isTrue();
    assertThat(PhraseCharacters.contains('麴')).isTrue();
    assertThat(PhraseCharacters.contains('公')).isFalse();
    for (char c : "\u2E80\u2FDF㈠㈩\uF900\uFAFF\uE000\uF8FF\uE5E5".toCharArray()) {
      assertThat(Repair.isForm(c)).as("%04X", (int) c).isTrue();
    }
    for (char c : "\u2E7F\u2FE0\u321F\u322A\uDFFF\uFB00公a".toCharArray()) {
      assertThat(Repair.isForm(c)).as("%04X", (int) c).isFalse();
    }
  }

  @Test
  void icuIsAskedForThePlainFormOfWhatMayHaveOne() {
    for (char c : "\u2E80⼀\u3000\u3036公\uF900！".toCharArray()) {
      assertThat(HanScript.mayBeCompatibility(c)).as("%04X", (int) c).isTrue();
    }
    for (char c : "a½ª\u2E7F\u3001〵\uD842".toCharArray()) {
      assertThat(HanScript.mayBeCompatibility(c)).as("%04X", (int) c).isFalse();
    }
    assertThat(HanScript.compatibility('\u3000')).isEqualTo(' ');
    assertThat(HanScript.compatibility('ª')).isEqualTo('ª');
  }

  @Test
  void aPhraseDecidesByTheCharacterOnEitherSide() {
    assertThat(PhraseCharacters.simplified("著名", 0)).isEqualTo('著');
    assertThat(PhraseCharacters.simplified("原著書", 1)).isEqualTo('著');
    assertThat(PhraseCharacters.simplified("顯著", 1)).isEqualTo('著');
    assertThat(PhraseCharacters.simplified("看著", 1)).isEqualTo('着');
    assertThat(PhraseCharacters.simplified("慰藉", 1)).isEqualTo('藉');
    assertThat(PhraseCharacters.simplified("狼藉", 1)).isEqualTo('藉');
    assertThat(PhraseCharacters.simplified("憑藉", 1)).isEqualTo('借');
    assertThat(PhraseCharacters.simplified("俱", 0)).isEqualTo('俱');
  }
}
