package io.github.gongkai.core.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.gongkai.model.national.National2019;
import io.github.gongkai.model.national.Procedure;
import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.SectionKind;
import io.github.gongkai.model.vocabulary.TemplateId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {
  private static final TableForm REVIEW = TableForm.of(National2019.REVIEW_AND_LITIGATION)
      .lineOf(List.of(Procedure.values()))
      .build();

  private static Template.Builder template() {
    return Template.builder()
        .id(TemplateId.of("harbour"))
        .version("1")
        .label(Label.of("港口", "Harbour"))
        .issuedAs("test")
        .firstYear(2012);
  }

  @ParameterizedTest
  @CsvSource({"2011,false", "2012,true", "2013,true", "2014,false"})
  void coversItsYears(int year, boolean covered) {
    assertThat(template().lastYear(2013).build().covers(year)).isEqualTo(covered);
    assertThat(template().build().covers(year)).isEqualTo(year >= 2012);
  }

  @Test
  void doesNotEndBeforeItBegins() {
    assertThat(template().lastYear(2012).build().lastYear()).hasValue(2012);
    assertThatIllegalStateException()
        .isThrownBy(() -> template().lastYear(2011).build())
        .withMessageContaining("harbour");
  }

  @Test
  void hasNoTwoTablesOfOneName() {
    assertThat(template().addTables(REVIEW).build().tables()).containsExactly(REVIEW);
    assertThatIllegalStateException()
        .isThrownBy(() -> template().addTables(REVIEW, REVIEW).build())
        .withMessageContaining("review");
  }

  @Test
  void declaresTheSectionsOfItsTables() {
    SectionRule reviews =
        new SectionRule(SectionKind.REVIEW_AND_LITIGATION, List.of("复议和诉讼情况"), List.of("复议"));
    TableForm within = TableForm.of(National2019.REVIEW_AND_LITIGATION)
        .within(SectionKind.REVIEW_AND_LITIGATION)
        .lineOf(List.of(Procedure.values()))
        .build();

    assertThat(template().addSections(reviews).addTables(within).build().tables())
        .hasSize(1);
    assertThatIllegalStateException()
        .isThrownBy(() -> template().addTables(within).build())
        .withMessage("harbour prints its table review within REVIEW_AND_LITIGATION"
            + " and has no SectionRule for that");
  }

  @Test
  void needsItsNameAndItsFirstYear() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Template.builder().build())
        .withMessageContaining("firstYear");
  }
}
