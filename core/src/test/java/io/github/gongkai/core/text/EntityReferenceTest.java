package io.github.gongkai.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityReferenceTest {

  @ParameterizedTest
  @CsvSource({
    "&lt;x, '<', 4",
    "&nbsp;x, '\u00A0', 6",
    "&#160;x, '\u00A0', 6",
    "&#xA0;x, '\u00A0', 6",
    "&#20844;开, 公, 8",
    "&amp;lt;x, '<', 8",
    "&amp;amp;lt;x, '<', 12",
    "&#38;lt;x, '<', 8",
    "&#x26;lt;x, '<', 9",
    "&nbsp, ' ', 5",
    "&nbsp中, ' ', 5",
    "&emsp 2, ' ', 5",
    "&amp;ensp中, ' ', 9",
    "&amp;x, '&', 5",
    "&amp;, '&', 5",
    "&#2;x, ' ', 4",
    "&CounterClockwiseContourIntegral;, ∳, 33"
  })
  void aReferenceStandsForOneCharacter(String text, String character, int end) {
    assertThat(EntityReference.at(text, 0)).contains(new EntityReference(character.charAt(0), end));
    assertThat(EntityReference.at("公" + text, 1))
        .contains(new EntityReference(character.charAt(0), end + 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "&",
        "&;",
        "& lt;",
        "&lt",
        "&nbspx",
        "&nbsp2",
        "&nbsp0",
        "&nbsp9",
        "&nbspa",
        "&nbspz",
        "&nbspA",
        "&nbspZ",
        "&nbsp#",
        "&unheardof;",
        "&#x1F600;",
        "&thinsp",
        "&中;",
        "&l t;",
        "&aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa;"
      })
  void otherAmpersandsStandForThemselves(String text) {
    assertThat(EntityReference.at(text, 0)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(chars = {'/', ':', '@', '[', '`', '{'})
  void aBlanksNameEndsBeforeWhatIsNoLetter(char c) {
    assertThat(EntityReference.at("&nbsp" + c, 0)).contains(new EntityReference(' ', 5));
  }

  /** {@code #160} with noughts before it. */
  @Test
  void aReferenceHasThirtyFourCharactersAtMost() {
    String noughts = "0".repeat(30);
    assertThat(EntityReference.at("&#" + noughts + "160;", 0))
        .contains(new EntityReference('\u00A0', 36));
    assertThat(EntityReference.at("&#0" + noughts + "160;", 0)).isEmpty();
  }
}
