package io.github.gongkai.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.gongkai.model.fujian.Fujian2009;
import io.github.gongkai.model.fujian.Fujian2014;
import io.github.gongkai.model.national.National2019;
import io.github.gongkai.model.national.National2021;
import io.github.gongkai.model.national2014.National2014;
import io.github.gongkai.model.vocabulary.ColumnKey;
import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.RowKey;
import io.github.gongkai.model.vocabulary.SectionKind;
import io.github.gongkai.model.vocabulary.TableType;
import io.github.gongkai.model.vocabulary.Unit;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LabelsTest {

  static Stream<TableType<?, ?>> tables() {
    return Stream.of(
        National2019.DOCUMENTS,
        National2019.POWERS,
        National2019.FEES,
        National2019.PROCUREMENT,
        National2019.REQUESTS,
        National2019.REVIEW_AND_LITIGATION,
        National2021.DOCUMENTS,
        National2021.POWERS,
        National2021.FEES,
        National2021.REQUESTS,
        National2014.STATISTICS,
        National2014.SOURCES,
        Fujian2014.STATISTICS,
        Fujian2009.STATISTICS);
  }

  static Stream<Label> labels() {
    Stream<Label> kinds = Stream.of(
            Arrays.stream(SectionKind.values()).map(SectionKind::label),
            Arrays.stream(Unit.values()).map(Unit::label),
            Arrays.stream(AgencyKind.values()).map(AgencyKind::label),
            Arrays.stream(AdministrativeLevel.values()).map(AdministrativeLevel::label),
            Arrays.stream(Obstacle.values()).map(Obstacle::label))
        .flatMap(labels -> labels);
    return Stream.concat(
        kinds,
        tables()
            .flatMap(table -> Stream.of(
                    Stream.of(table.label()),
                    table.rows().stream().map(RowKey::label),
                    table.columns().stream().map(ColumnKey::label))
                .flatMap(labels -> labels)));
  }

  @ParameterizedTest
  @MethodSource("labels")
  void everyLabelIsChineseAndEnglish(Label label) {
    if (!label.chinese().equals("%")) {
      assertThat(label.chinese()).matches("\\S*\\p{IsHan}\\S*");
    }
    assertThat(label.english())
        .isNotBlank()
        .matches("[ -~]+")
        .isEqualTo(label.english().strip());
  }

  @ParameterizedTest
  @MethodSource("tables")
  void noTwoRowsOrColumnsHaveOneEnglishName(TableType<?, ?> table) {
    assertThat(table.rows().stream().map(row -> row.label().english())).doesNotHaveDuplicates();
    assertThat(table.columns().stream().map(column -> column.label().english()))
        .doesNotHaveDuplicates();
  }

  @Test
  void aLabelHasBothWordings() {
    assertThatNullPointerException().isThrownBy(() -> Label.of(null, "Granted"));
    assertThatNullPointerException().isThrownBy(() -> Label.of("予以公开", null));
  }
}
