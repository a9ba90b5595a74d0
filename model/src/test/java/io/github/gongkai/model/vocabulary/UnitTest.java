package io.github.gongkai.model.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class UnitTest {

  @Test
  void tenThousandYuanAreExactlyTenThousandYuan() {
    assertThat(Unit.TEN_THOUSAND_YUAN.convert(new BigDecimal("160.5964"), Unit.YUAN))
        .hasValueSatisfying(yuan -> assertThat(yuan).isEqualByComparingTo("1605964"));
    assertThat(Unit.YUAN.convert(new BigDecimal("1"), Unit.TEN_THOUSAND_YUAN))
        .hasValueSatisfying(amount -> assertThat(amount).isEqualByComparingTo("0.0001"));
  }

  @Test
  void onlyYuanAreMoney() {
    assertThat(Arrays.stream(Unit.values()).filter(Unit::isMoney))
        .containsExactly(Unit.YUAN, Unit.TEN_THOUSAND_YUAN);
  }

  @Property
  void thereAndBackIsTheSameAmount(
      @ForAll @BigRange(min = "-999999999999", max = "999999999999") @Scale(8) BigDecimal amount) {
    BigDecimal back = Unit.YUAN
        .convert(amount, Unit.TEN_THOUSAND_YUAN)
        .flatMap(wan -> Unit.TEN_THOUSAND_YUAN.convert(wan, Unit.YUAN))
        .orElseThrow();
    assertThat(back).isEqualByComparingTo(amount);
  }

  @Property
  void whatMeasuresOtherThingsIsNeverConverted(@ForAll Unit from, @ForAll Unit to) {
    boolean possible = from == to || from.isMoney() && to.isMoney();
    assertThat(from.convert(BigDecimal.ONE, to).isPresent()).isEqualTo(possible);
  }
}
