package io.github.gongkai.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gongkai.model.source.Span;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StatementTest {

  @Test
  void numberStandsWithinItsSentence() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> statement(Precision.EXACT, Span.of(9, 12)));
  }

  private static Statement said(String code, long value, Precision precision) {
    return new Statement(
        Code.of(code),
        BigDecimal.valueOf(value),
        Unit.CASES,
        precision,
        Wording.DIGITS,
        Span.of(1, 2),
        Span.of(0, 9));
  }

  @Test
  void figuresAreSettledOnWhichAllExactStatementsAgree() {
    assertThat(Statement.settled(List.of(
            said("agreed", 3, Precision.EXACT),
            said("disputed", 4, Precision.EXACT),
            said("agreed", 3, Precision.EXACT),
            said("agreed", 30, Precision.ABOUT),
            said("disputed", 5, Precision.EXACT),
            said("disputed", 4, Precision.EXACT),
            said("about", 6, Precision.AT_LEAST))))
        .containsExactly(Map.entry(Code.of("agreed"), BigDecimal.valueOf(3)));
  }

  @Test
  void onlyAnExactNumberIsAFigure() {
    assertThat(statement(Precision.EXACT, Span.of(3, 5)).isExact()).isTrue();
    assertThat(statement(Precision.ABOUT, Span.of(3, 5)).isExact()).isFalse();
    assertThat(statement(Precision.AT_LEAST, Span.of(3, 5)).isExact()).isFalse();
  }

  private static Statement statement(Precision precision, Span source) {
    return new Statement(
        Code.of("review.total"),
        BigDecimal.ONE,
        Unit.CASES,
        precision,
        Wording.DIGITS,
        source,
        Span.of(0, 10));
  }
}
