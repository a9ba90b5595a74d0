package io.github.gongkai.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.Relation;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BalanceTest {

  private static List<Balance.Term> terms(String values) {
    return Arrays.stream(values.split(" "))
        .map(value -> new Balance.Term(Code.of("a"), new BigDecimal(value), Optional.empty()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "3 4, EQUAL, 7, 0, true",
    "3 4, EQUAL, 7.0, 0, true",
    "3 4, EQUAL, 8, -1, false",
    "3 4, EQUAL, 6, 1, false",
    "3 4, AT_MOST, 7, 0, true",
    "3 4, AT_MOST, 8, -1, true",
    "3 4, AT_MOST, 5 1, 1, false",
    "3 -4, EQUAL, -1, 0, true",
  })
  void bothSidesAreAddedUpAndCompared(
      String left, Relation relation, String right, BigDecimal difference, boolean holds) {
    Balance balance = new Balance(terms(left), relation, terms(right));

    assertThat(balance.difference()).isEqualByComparingTo(difference);
    assertThat(balance.leftTotal().subtract(balance.rightTotal())).isEqualByComparingTo(difference);
    assertThat(balance.leftTotal()).isIn(BigDecimal.valueOf(7), BigDecimal.valueOf(-1));
    assertThat(balance.holds()).isEqualTo(holds);
  }
}
