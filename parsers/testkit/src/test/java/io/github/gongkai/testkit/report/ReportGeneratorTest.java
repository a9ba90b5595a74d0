package io.github.gongkai.testkit.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.template.SumRule;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.core.template.Template;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.Relation;
import io.github.gongkai.testkit.BulkRun;
import io.github.gongkai.testkit.jqwik.ReportArbitraries;
import java.math.BigDecimal;
import java.text.Normalizer;
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
          assertThat(rule.relation() == Relation.EQUAL ? compared == 0 : compared <= 0)
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
    String prose = Normalizer.normalize(report.sections().toString(), Normalizer.Form.NFKC)
        .replaceAll("(?<=[0-9]),(?=[0-9]{3})", "");
    report.narrative().forEach((code, value) -> {
      if (report.figures().containsKey(code)) {
        assertThat(report.figures()).containsEntry(code, value);
      }
      assertThat(prose).containsPattern(value.signum() == 0 ? "0|未|没有" : value.toPlainString());
    });
  }

  @Property(tries = 100)
  void aReportWithoutTablesTellsItsFiguresInProse(@ForAll long seed) {
    Template template = BulkRun.installedTemplates().stream()
        .filter(one -> one.tables().isEmpty())
        .findFirst()
        .orElseThrow();
    SyntheticReport report = ReportGenerator.of(template, seed).next();
    assertThat(report.figures()).isEmpty();
    report.narrative().forEach((code, value) -> {
      BigDecimal whole =
          report.narrative().get(Code.of(code.value().replaceFirst("[.][^.]+$", "")));
      assertThat(value).isLessThanOrEqualTo(whole == null ? value : whole);
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
