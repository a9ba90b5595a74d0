package io.github.gongkai.core.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.Relation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SumRuleTest {

  private static final Code PART = Code.of("fees.part.amount");
  private static final Code REST = Code.of("fees.rest.amount");
  private static final Code WHOLE = Code.of("fees.whole.amount");

  private static SumRule rule(Relation relation) {
    return new SumRule(
        "fees.whole", List.of(PART, REST), relation, List.of(WHOLE), SumRule.Force.PRESCRIBED);
  }

  private static Optional<SumRule.Totals> totals(Relation relation, Map<Code, String> values) {
    return rule(relation)
        .totals(code -> Optional.ofNullable(values.get(code)).map(BigDecimal::new));
  }

  @Test
  void addsUpBothSidesExactly() {
    Map<Code, String> values = Map.of(PART, "0.1", REST, "0.2", WHOLE, "0.30");

    assertThat(totals(Relation.EQUAL, values))
        .contains(new SumRule.Totals(new BigDecimal("0.3"), new BigDecimal("0.30"), true));
  }

  @Test
  void anInclusionAllowsALesserLeftSideOnly() {
    Map<Code, String> less = Map.of(PART, "1", REST, "1", WHOLE, "3");
    Map<Code, String> more = Map.of(PART, "3", REST, "1", WHOLE, "3");

    assertThat(totals(Relation.AT_MOST, less).orElseThrow().hold()).isTrue();
    assertThat(totals(Relation.EQUAL, less).orElseThrow().hold()).isFalse();
    assertThat(totals(Relation.AT_MOST, more).orElseThrow().hold()).isFalse();
  }

  @Test
  void aFigureWithoutAValueLeavesNoTotals() {
    assertThat(totals(Relation.EQUAL, Map.of(PART, "1", WHOLE, "1"))).isEmpty();
    assertThat(totals(Relation.AT_MOST, Map.of(PART, "1", REST, "1"))).isEmpty();
  }
}
