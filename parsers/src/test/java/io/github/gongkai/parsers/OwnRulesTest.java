package io.github.gongkai.parsers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongkai.core.Judgement;
import io.github.gongkai.core.ReportReader;
import io.github.gongkai.core.ReportRule;
import io.github.gongkai.core.json.ReportJson;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.Obstacle;
import io.github.gongkai.model.RuleOutcome;
import io.github.gongkai.model.Severity;
import io.github.gongkai.model.Waiver;
import io.github.gongkai.model.Waivers;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.Label;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnRulesTest {

  private static final String REPORT = Reports.of2021(2022);
  private static final Code RECEIVED = Code.of("requests.received.total");

  /** At most three requests, says this rule. */
  private static final ReportRule AT_MOST_THREE = report -> report
      .figure(RECEIVED)
      .flatMap(figure -> figure.value())
      .map(value -> value.compareTo(BigDecimal.valueOf(3)) <= 0
          ? Judgement.holds()
          : Judgement.broken(
              Label.of("申请超过3件。", "There are more than three requests."), List.of(RECEIVED)))
      .orElse(Judgement.notAssessable(Obstacle.CELL_BLANK));

  private static AnnualReport read(ReportReader reader, String text) {
    return reader.read(text).report().orElseThrow();
  }

  private static List<RuleOutcome> outcomes(AnnualReport report) {
    return report.rules().stream()
        .filter(rule -> rule.code().startsWith("OWN_RULE"))
        .toList();
  }

  @Test
  void aBrokenRuleOfOnesOwnIsAFindingWithItsPlaceInBothLanguages() {
    ReportReader reader = ReportReader.builder().rule("few", AT_MOST_THREE).build();
    AnnualReport report = read(reader, REPORT);

    assertThat(report.findings()).singleElement().satisfies(finding -> {
      assertThat(finding.code()).isEqualTo("OWN_RULE:few");
      assertThat(finding.severity()).isEqualTo(Severity.WARNING);
      assertThat(finding.message()).isEqualTo("There are more than three requests.");
      assertThat(finding.message(Locale.CHINA)).isEqualTo("申请超过3件。");
      assertThat(finding.spans()).extracting(span -> span.cut(REPORT)).containsExactly("5");
    });
    assertThat(outcomes(report))
        .containsExactly(new RuleOutcome.Broken("OWN_RULE:few", List.of(RECEIVED)));
  }

  @Test
  void rulesThatHoldOrCannotBeTestedAreOnRecordWithoutAFinding() {
    ReportReader reader = ReportReader.builder()
        .rule("always", report -> Judgement.holds())
        .rule("never", report -> Judgement.notAssessable(Obstacle.NOT_PRESCRIBED))
        .build();
    AnnualReport report = read(reader, REPORT);

    assertThat(report.findings()).isEmpty();
    assertThat(outcomes(report))
        .containsExactly(
            new RuleOutcome.Holds("OWN_RULE:always", List.of()),
            new RuleOutcome.NotAssessable("OWN_RULE:never", List.of(), Obstacle.NOT_PRESCRIBED));
  }

  @Test
  void aRuleSeesTheFindingsOfTheBuiltInOnes() {
    String broken =
        REPORT.replace("1 0 0 0 1 0 0 0 1 1 0 0 0 0 0", "1 0 0 0 2 0 0 0 1 1 0 0 0 0 0");
    ReportRule sums = report ->
        report.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR)
            ? Judgement.broken(Label.of("有错误。", "It has errors."), List.of())
            : Judgement.holds();
    ReportReader reader = ReportReader.builder().rule("sums", sums).build();

    assertThat(read(reader, broken).findings())
        .extracting(Finding::code)
        .containsExactly("IDENTITY:review.outcomes", "OWN_RULE:sums");
    assertThat(read(reader, REPORT).findings()).isEmpty();
  }

  @Test
  void namesAreWordsOfTheirOwn() {
    ReportReader.Builder builder = ReportReader.builder().rule("few", AT_MOST_THREE);
    for (String name : List.of("", "two words", "few", "a\tb")) {
      assertThatIllegalArgumentException().isThrownBy(() -> builder.rule(name, AT_MOST_THREE));
    }
  }

  @Test
  void whatARuleThrowsReachesTheCaller() {
    ReportReader reader = ReportReader.builder()
        .rule("faulty", report -> {
          throw new IllegalStateException("mine");
        })
        .build();
    assertThatThrownBy(() -> reader.read(REPORT)).hasMessage("mine");
  }

  @Test
  void aWaiverSurvivesARunAndStaysVisible(@TempDir Path folder) throws IOException {
    ReportReader.Builder builder = ReportReader.builder().rule("few", AT_MOST_THREE);
    AnnualReport first = read(builder.build(), REPORT);
    Path file = folder.resolve("waivers.tsv");
    Waivers.none().and(Waiver.of(first, first.findings().get(0), "今年确实较多")).write(file);

    ReportReader again = builder.waivers(Waivers.read(file)).build();
    AnnualReport second = read(again, REPORT);
    assertThat(second.findings()).singleElement().satisfies(finding -> {
      assertThat(finding.waived()).contains("今年确实较多");
      assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    });
    assertThat(ReportJson.of(again.read(REPORT))).contains("\"waived\":\"今年确实较多\"");
    assertThat(read(again, Reports.of2021(2023)).findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.waived()).isEmpty());
  }

  @Test
  void jsonHasEveryRuleWithItsOutcome() {
    Object rules =
        Json.object(ReportJson.of(ReportReader.create().read(REPORT))).get("rules");
    assertThat(Json.asList(rules))
        .hasSize(read(ReportReader.create(), REPORT).rules().size())
        .anySatisfy(rule -> assertThat(Json.asMap(rule))
            .containsEntry("rule", "IDENTITY:requests.balance")
            .containsEntry("outcome", "holds"))
        .anySatisfy(rule -> assertThat(Json.asMap(rule))
            .containsEntry("outcome", "notAssessable")
            .containsKey("obstacle"));
  }
}
