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
    for (char c = FIRST; c <= LAST; c++) {
      char twice = answer(answers, answer(answers, c));
      // some answers have answers of their own; where that goes round in circles, c stays
      char settled = answer(answers, twice) == twice ? twice : c;
      assertThat(HanScript.simplified(c)).as("simplified form of %s", c).isEqualTo(settled);
    }
  }

  private static char answer(String[] answers, char c) {
    boolean single = c >= FIRST && c <= LAST && answers[c - FIRST].length() == 1;
    return single ? answers[c - FIRST].charAt(0) : c;
  }

  @Test
  void simplifyingTwiceIsSimplifyingOnce() {
    for (char c = FIRST; c <= LAST; c++) {
      char once = HanScript.simplified(c);
      assertThat(HanScript.simplified(once)).isEqualTo(once);
    }
  }
}
