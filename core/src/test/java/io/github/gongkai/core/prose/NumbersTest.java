package io.github.gongkai.core.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.text.ReadingText;
import io.github.gongkai.model.Precision;
import io.github.gongkai.model.Wording;
import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

  @ParameterizedTest
  @CsvSource({
    "12件, 12, 件, EXACT",
    "'4,106件', 4106, 件, EXACT",
    "18.25万元, 182500, 元, EXACT",
    "30余次, 30, 次, AT_LEAST",
    "400多人次, 400, 人次, AT_LEAST",
    "2.3万条, 23000, 条, ABOUT",
    "12.3456万人次, 123456, 人次, EXACT",
    "2万余条, 20000, 条, AT_LEAST",
    "7, 7, '', EXACT"
  })
  void numbersAreReadWithTheirMeasure(
      String written, BigDecimal amount, String measure, Precision precision) {
    Quantity quantity = read(written).orElseThrow();

    assertThat(quantity.amount()).isEqualByComparingTo(amount);
    assertThat(quantity.measure()).isEqualTo(measure);
    assertThat(quantity.precision()).isEqualTo(precision);
    assertThat(quantity.wording()).isEqualTo(Wording.DIGITS);
  }

  @ParameterizedTest
  @CsvSource({"两件, 2", "十件, 10", "十二件, 12", "二十件, 20", "三百零五件, 305", "一千二百件, 1200"})
  void chineseNumeralsAreReadBeforeAMeasure(String written, int amount) {
    Quantity quantity = read(written).orElseThrow();

    assertThat(quantity.amount()).isEqualByComparingTo(BigDecimal.valueOf(amount));
    assertThat(quantity.wording()).isEqualTo(Wording.CHINESE_NUMERAL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"一般", "三公经费", "二〇一九件", "十百件"})
  void numeralsThatAreNoNumberAreLeft(String written) {
    assertThat(read(written)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 3件", "1234567890123456件"})
  void digitsThatNobodyKnowsToBeOneNumberAreLeft(String written) {
    assertThat(read(written)).isEmpty();
  }

  @Test
  void aCommaThatPartsNoGroupsEndsTheNumber() {
    assertThat(read("237,13件").orElseThrow().amount()).isEqualByComparingTo("237");
  }

  @Property
  void everyCountIsReadAsWritten(@ForAll @IntRange(min = 0) int count) {
    assertThat(read(count + "件").orElseThrow().amount())
        .isEqualByComparingTo(BigDecimal.valueOf(count));
    assertThat(read(String.format("%,d", count) + "件").orElseThrow().amount())
        .isEqualByComparingTo(BigDecimal.valueOf(count));
  }

  private static Optional<Quantity> read(String written) {
    ReadingText.Builder text = ReadingText.builder(written.length());
    for (int i = 0; i < written.length(); i++) {
      text.add(written.charAt(i), i, i + 1);
    }
    return Numbers.read(Letters.of(text.build(), 0, written.length()), 0)
        .map(Numbers.Read::quantity);
  }
}
