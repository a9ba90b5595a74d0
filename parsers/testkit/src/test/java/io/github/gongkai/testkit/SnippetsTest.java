package io.github.gongkai.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ReportReader;
import io.github.gongkai.core.template.Template;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.testkit.damage.Damage;
import io.github.gongkai.testkit.jqwik.ReportArbitraries;
import io.github.gongkai.testkit.layout.TextLayout;
import io.github.gongkai.testkit.report.ReportGenerator;
import io.github.gongkai.testkit.report.Size;
import io.github.gongkai.testkit.report.SyntheticReport;
import io.github.gongkai.testkit.report.SyntheticYears;
import io.github.gongkai.testkit.score.LabelledSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The code that the kit's Javadoc shows; the quick start's tests hold the two together. */
class SnippetsTest {

  @Provide
  Arbitrary<TestDocument> documents() {
    return ReportArbitraries.documents(BulkRun.installedTemplates());
  }

  @Property(tries = 5)
  void documentsAreDrawn(@ForAll("documents") TestDocument document) {
    assertThat(document.bytes()).isNotEmpty();
  }

  @Test
  void aReportIsGenerated() {
    Template template = Templates.named("national-2021");
    SyntheticReport report = ReportGenerator.of(template, 42).next();
    report.figures().get(Code.of("requests.received.total")); // satisfies the template's sums

    assertThat(report.figures()).containsKey(Code.of("requests.received.total"));
  }

  @Test
  void yearsAreGenerated() {
    List<Template> templates = Templates.all();
    SyntheticYears years = SyntheticYears.of(templates, 42).ofSize(Size.CITY);
    List<SyntheticReport> reports = years.from(2012, 2024);

    assertThat(reports).hasSize(13);
  }

  @Test
  void aRecipeMakesADocument() {
    Template template = Templates.named("national-2021");
    TestDocument document = Recipe.of(template, 42)
        .withLayout(TextLayout.ROWS)
        .withDamage(Damage.ONE_BLANK_A_ROW)
        .make();

    assertThat(RoundTrip.with(ReportReader.create()).of(document).errors()).isEmpty();
  }

  /** The 2,000 reports of the snippet are read in {@link BulkRunTest}. */
  static void manyAreRead(List<Template> templates) {
    BulkRun.Summary summary = BulkRun.of(templates).read(ReportReader.create(), 20260101, 2000);
    System.out.println(summary);
  }

  static void anotherProgramIsScored(Path directory, List<Template> templates, List<String> lines)
      throws IOException {
    LabelledSet set = LabelledSet.write(directory, templates, 1, 500);
    // run any program over set.documents(), let it print one flat JSON object a line
    System.out.println(set.score(lines));
  }
}
