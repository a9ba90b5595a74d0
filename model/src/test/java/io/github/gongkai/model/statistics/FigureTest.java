package io.github.gongkai.model.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongkai.model.source.Span;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FigureTest {

  private static final Code CODE = Code.of("meetings");
  private static final Span PLACE = Span.of(4, 6);

  @Test
  void statedHasValueAndPlace() {
    Figure figure = new Figure.Stated(CODE, Unit.TIMES, BigDecimal.TEN, "10", PLACE);
    assertThat(figure.status()).isEqualTo(FigureStatus.STATED);
    assertThat(figure.value()).contains(BigDecimal.TEN);
    assertThat(figure.source()).contains(PLACE);
    assertThat(figure.written()).isEqualTo("10");
  }

  @Test
  void inferredHasAValueAndNoPlace() {
    Figure.Inferred figure = new Figure.Inferred(CODE, Unit.TIMES, BigDecimal.ONE, Grounds.NONE);
    assertThat(figure.status()).isEqualTo(FigureStatus.INFERRED);
    assertThat(figure.value()).contains(BigDecimal.ONE);
    assertThat(figure.source()).isEmpty();
  }

  @Test
  void anInferredFigureKnowsTheBlankCellInItsPlace() {
    Figure.Blank blank = new Figure.Blank(CODE, Unit.TIMES, "/", Optional.of(PLACE));
    Figure.Inferred figure =
        new Figure.Inferred(CODE, Unit.TIMES, BigDecimal.ONE, Grounds.NONE, Optional.of(blank));
    assertThat(figure.source()).contains(PLACE);
    assertThat(figure.written()).isEqualTo("/");
    assertThat(new Figure.Inferred(CODE, Unit.TIMES, BigDecimal.ONE, Grounds.NONE).written())
        .isEmpty();
  }

  @Test
  void blankIsNotZero() {
    Figure figure = new Figure.Blank(CODE, Unit.TIMES, "/", Optional.of(PLACE));
    assertThat(figure.status()).isEqualTo(FigureStatus.BLANK);
    assertThat(figure.value()).isEmpty();
    assertThat(figure.written()).isEqualTo("/");
  }

  @Test
  void ambiguousHasNoValueHoweverFewItsCandidates() {
    Figure.Ambiguous figure =
        new Figure.Ambiguous(CODE, Unit.TIMES, List.of(BigDecimal.ONE), "1", Optional.of(PLACE));
    assertThat(figure.status()).isEqualTo(FigureStatus.AMBIGUOUS);
    assertThat(figure.value()).isEmpty();
    assertThatThrownBy(() -> figure.candidates().add(BigDecimal.TEN))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void absentHasNothing() {
    Figure figure = new Figure.Absent(CODE, Unit.TIMES);
    assertThat(figure.status()).isEqualTo(FigureStatus.ABSENT);
    assertThat(figure.value()).isEmpty();
    assertThat(figure.source()).isEmpty();
    assertThat(figure.written()).isEmpty();
  }

  @Test
  void thereIsOneKindForEachStatus() {
    assertThat(Figure.class.getPermittedSubclasses()).hasSameSizeAs(FigureStatus.values());
  }
}
