package io.github.gongkai.core.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.model.Finding;
import io.github.gongkai.model.FindingKind;
import io.github.gongkai.model.source.Span;
import io.github.gongkai.model.vocabulary.Label;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LimitTest {

  private static final Label TABLE = Label.of("港口公告", "Notices");

  @ParameterizedTest
  @CsvSource({
    "CHARACTERS, characters, true",
    "TAGS, htmlTags, true",
    "DEPTH, htmlDepth, false",
    "TABLES, tables, false",
    "CELLS, cellsPerTable, false",
    "SPAN, cellSpan, false",
    "SECTIONS, sections, false",
    "REPORTS, reports, false",
    "SOLVER_STEPS, solverSteps, false",
    "TIME, time, true"
  })
  void someLimitsCutTheText(Limit limit, String id, boolean cuts) {
    assertThat(limit.id()).isEqualTo(id);
    Finding finding = limit.reached(Span.of(3, 5), TABLE);
    assertThat(finding.kind()).isEqualTo(FindingKind.LIMIT_REACHED);
    assertThat(finding.rule()).contains(id);
    assertThat(finding.spans()).containsExactly(Span.of(3, 5));
    assertThat(finding.arguments()).containsEntry("table", TABLE);
    assertThat(Limit.cutsText(finding)).isEqualTo(cuts);
  }

  @ParameterizedTest
  @EnumSource(
      value = Limit.class,
      names = {"SOLVER_STEPS", "CELLS"},
      mode = EnumSource.Mode.EXCLUDE)
  void aLimitOfTheDocumentNamesNoTable(Limit limit) {
    assertThat(limit.reached(Span.of(3, 5)).arguments()).doesNotContainKey("table");
    assertThat(limit.reached(Span.of(3, 5)).message()).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource({"time", "characters"})
  void otherFindingsCutNothing(String rule) {
    Finding finding = Finding.builder()
        .kind(FindingKind.OWN_RULE)
        .rule(rule)
        .with("message", TABLE)
        .build();
    assertThat(Limit.cutsText(finding)).isFalse();
  }
}
