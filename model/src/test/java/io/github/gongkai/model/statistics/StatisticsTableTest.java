package io.github.gongkai.model.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongkai.model.national.Applicant;
import io.github.gongkai.model.national.National2019;
import io.github.gongkai.model.national.National2021;
import io.github.gongkai.model.national.RequestRow;
import io.github.gongkai.model.source.Span;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.Unit;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatisticsTableTest {

  private static final Figure RECEIVED = stated("requests.received.total", 12);

  private static Figure stated(String code, int value) {
    return new Figure.Stated(
        Code.of(code), Unit.CASES, BigDecimal.valueOf(value), String.valueOf(value), Span.of(0, 2));
  }

  @Test
  void whatIsNotGivenIsAbsent() {
    StatisticsTable<RequestRow, Applicant> table =
        StatisticsTable.of(National2019.REQUESTS, List.of(RECEIVED));
    assertThat(table.figure(RequestRow.RECEIVED, Applicant.TOTAL)).isEqualTo(RECEIVED);
    assertThat(table.figure(RequestRow.GRANTED, Applicant.TOTAL).status())
        .isEqualTo(FigureStatus.ABSENT);
    assertThat(table.figures()).hasSize(161);
  }

  @Test
  void aRowOfAnotherEditionIsAbsentAndNoError() {
    StatisticsTable<RequestRow, Applicant> table =
        StatisticsTable.of(National2021.REQUESTS, List.of());
    Figure figure = table.figure(RequestRow.OTHER_HANDLING, Applicant.TOTAL);
    assertThat(figure.status()).isEqualTo(FigureStatus.ABSENT);
    assertThat(figure.code()).hasToString("requests.otherHandling.total");
    assertThat(table.figure(Code.of("requests.otherHandling.total"))).isEmpty();
  }

  @Test
  void figuresComeInTheFormsOrder() {
    Figure later = stated("requests.handled.total", 3);
    StatisticsTable<?, ?> table =
        StatisticsTable.of(National2019.REQUESTS, List.of(later, RECEIVED));
    assertThat(table.figures())
        .filteredOn(figure -> figure.status() == FigureStatus.STATED)
        .containsExactly(RECEIVED, later);
  }

  @Test
  void strangersAndDoublesAreRefused() {
    List<Figure> stranger = List.of(stated("review.upheld", 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StatisticsTable.of(National2019.REQUESTS, stranger));
    List<Figure> twice = List.of(RECEIVED, RECEIVED);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StatisticsTable.of(National2019.REQUESTS, twice));
  }

  @Test
  void equalTablesHaveEqualFigures() {
    StatisticsTable<?, ?> one = StatisticsTable.of(National2019.REQUESTS, List.of(RECEIVED));
    List<Figure> figures = List.of(stated("requests.received.total", 12));
    StatisticsTable<?, ?> same = StatisticsTable.of(National2019.REQUESTS, figures);
    StatisticsTable<?, ?> other = StatisticsTable.of(National2019.REQUESTS, List.of());
    assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(other);
  }

  @Test
  void figuresCannotBeTakenOut() {
    StatisticsTable<?, ?> table = StatisticsTable.of(National2019.REQUESTS, List.of());
    assertThatThrownBy(() -> table.figures().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
