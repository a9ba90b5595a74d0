package io.github.gongkai.testkit.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.template.SumRule;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.core.template.Template;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.testkit.BulkRun;
import io.github.gongkai.testkit.jqwik.ReportArbitraries;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReportGeneratorTest {

  @Provide
  Arbitrary<SyntheticReport> reports() {
    return Arbitraries.of(BulkRun.installedTemplates()).flatMap(ReportArbitraries::reports);
  }

  @Property(tries = 300)
  void everyPrescribedSumHolds(@ForAll("reports") SyntheticReport report) {
    for (TableForm form : report.template().tables()) {
      for (SumRule rule : form.sums()) {
        if (rule.force() == SumRule.Force.PRESCRIBED) {
          int compared =
              sum(rule.left(), report.figures()).compareTo(sum(rule.right(), report.figures()));
          assertThat(rule.relation() == SumRule.Relation.EQUAL ? compared == 0 : compared <= 0)
              .as("%s of %s", rule.name(), report.template().id())
              .isTrue();
        }
      }
    }
  }

  @Property(tries = 300)
  void onlyChangesAreNegative(@ForAll("reports") SyntheticReport report) {
    for (TableForm form : report.template().tables()) {
      for (Code code : form.type().codes()) {
        BigDecimal value = report.figures().get(code);
        assertThat(value).as("%s", code).isNotNull();
        assertThat(form.isSigned(code) || value.signum() >= 0).as("%s", code).isTrue();
      }
    }
  }

  @Property(tries = 100)
  void proseAgreesWithTheTables(@ForAll("reports") SyntheticReport report) {
    report.narrative().forEach((code, value) -> {
      assertThat(report.figures()).containsEntry(code, value);
      assertThat(report.sections().toString()).contains(value.toPlainString());
    });
  }

  @Property(tries = 50)
  void aSeedGivesTheSameReportAgain(@ForAll long seed) {
    for (Template template : BulkRun.installedTemplates()) {
      assertThat(ReportGenerator.of(template, seed).next())
          .isEqualTo(ReportGenerator.of(template, seed).next());
    }
  }

  private static BigDecimal sum(List<Code> codes, Map<Code, BigDecimal> figures) {
    return codes.stream().map(figures::get).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
