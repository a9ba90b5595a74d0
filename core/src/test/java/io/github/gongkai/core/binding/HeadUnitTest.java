package io.github.gongkai.core.binding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.text.Fold;
import io.github.gongkai.model.vocabulary.Unit;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The unit behind a head. */
class HeadUnitTest {

  private static final Optional<Unit> BEFORE = Optional.of(Unit.CASES);

  /** What is printed behind a head where another one was in force. */
  private static Optional<Unit> behind(String text) {
    String folded = Fold.all("元" + text);
    return HeadUnit.behind(folded, SegmentReader.read(folded, 1, folded.length()), BEFORE);
  }

  @ParameterizedTest
  @CsvSource({
    "（单位：元）, YUAN",
    "单位元, YUAN",
    "单位：万元, TEN_THOUSAND_YUAN",
    "单位：甲元, YUAN",
    "（元，单位：万元）, TEN_THOUSAND_YUAN",
    "甲乙丙丁戊己庚辛壬单位元, YUAN",
    "甲乙丙丁戊己庚辛壬癸单位元, CASES",
    "甲乙丙丁戊己庚辛单位：元, YUAN",
    "甲乙丙丁戊己庚辛壬单位：元, CASES",
    "单位：?元, PERCENT"
  })
  void theUnitStandsBehindItsNameWithinTwelveCharacters(String text, Unit unit) {
    assertThat(behind(text)).contains(unit);
  }

  @Test
  void aHeadWithoutAUnitKeepsTheOneBefore() {
    assertThat(behind("")).isEqualTo(BEFORE);
    assertThat(behind("（项目）")).isEqualTo(BEFORE);
    assertThat(behind("（单位：）")).isEqualTo(BEFORE);
    assertThat(behind("（单位：）\n5")).isEqualTo(BEFORE);
  }

  @Test
  void figuresEndWhatTheHeadsSaid() {
    assertThat(behind("\n5")).isEmpty();
    assertThat(behind("\n甲乙丙丁戊己庚辛壬癸子丑寅卯 5")).isEmpty();
  }
}
