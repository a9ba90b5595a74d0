package io.github.gongkai.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import org.junit.jupiter.api.Test;

class HanScriptTest {

  private static final char FIRST = '\u3400';
  private static final char LAST = '\u9FFF';

  @Test
  void theTableHasTheAnswersOfIcu() {
    Transliterator icu = Transliterator.getInstance("Hant-Hans");
    StringBuilder lines = new StringBuilder();
    for (char c = FIRST; c <= LAST; c++) {
      lines.append(c).append('\n'); // a line end, so that no two are read as one phrase
    }
    String[] answers = icu.transliterate(lines.toString()).split("\n");
    int differing = 0;
    for (char c = FIRST; c <= LAST; c++) {
      String answer = answers[c - FIRST];
      boolean single = answer.length() == 1;
      char once = single ? answer.charAt(0) : c;
      boolean settles = once < FIRST || once > LAST || answers[once - FIRST].equals(answer);
      if (single && settles) {
        assertThat(HanScript.simplified(c)).as("simplified form of %s", c).isEqualTo(once);
      } else {
        differing++;
      }
    }
    assertThat(differing).isLessThan(20);
  }

  @Test
  void simplifyingTwiceIsSimplifyingOnce() {
    for (char c = FIRST; c <= LAST; c++) {
      char once = HanScript.simplified(c);
      assertThat(HanScript.simplified(once)).isEqualTo(once);
    }
  }
}
