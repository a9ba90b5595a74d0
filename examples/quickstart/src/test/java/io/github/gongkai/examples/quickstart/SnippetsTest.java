package io.github.gongkai.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ReadResult;
import io.github.gongkai.core.ReportReader;
import io.github.gongkai.core.series.Comparability;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Contact;
import io.github.gongkai.model.national.Applicant;
import io.github.gongkai.model.national.RequestRow;
import io.github.gongkai.model.statistics.Figure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the Javadoc shows is compiled, and what matters most of it is run. The Javadoc of JDK 17 has no
 * {@code @snippet}, so the code is held against the sources here.
 */
class SnippetsTest {
  private static final Path SAMPLE = Path.of("examples/sample/qingchuanhu-2024.html");
  private static final Pattern BLOCK =
      Pattern.compile("<pre>\\{@code\n(.*?)\\}</pre>", Pattern.DOTALL);

  private final Snippets snippets = new Snippets();

  @TempDir
  Path folder;

  @Test
  void everyBlockOfCodeInJavadocIsCompiled() throws IOException {
    List<String> compiled = new ArrayList<>();
    for (String tests : List.of("examples/quickstart", "parsers/testkit/src/test")) {
      for (Path source : sources(Path.of(tests))) {
        compiled.add(withoutBlanks(Files.readString(source)));
      }
    }
    List<String> blocks = new ArrayList<>();
    for (String main : List.of("model", "core", "parsers", "parsers/testkit")) {
      for (Path source : sources(Path.of(main, "src/main/java"))) {
        Matcher block = BLOCK.matcher(Files.readString(source));
        while (block.find()) {
          blocks.add(block.group(1).replaceAll("(?m)^ *\\*", ""));
        }
      }
    }

    assertThat(blocks).hasSizeGreaterThan(20);
    assertThat(blocks.stream()
            .filter(block ->
                compiled.stream().noneMatch(source -> source.contains(withoutBlanks(block)))))
        .as("code in Javadoc that no source has")
        .isEmpty();
  }

  private static List<Path> sources(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }

  /** Comments may be longer where there is more room for them. */
  private static String withoutBlanks(String code) {
    return code.replaceAll("(?m)(?<!:)//.*$", "").replaceAll("\\s+", "");
  }

  private AnnualReport sample() throws IOException {
    return snippets.readOneFile(SAMPLE);
  }

  private static Figure granted(AnnualReport report) {
    return report.requests().orElseThrow().figure(RequestRow.GRANTED, Applicant.NATURAL_PERSON);
  }

  @Test
  void readsOneFile() throws IOException {
    assertThat(sample().agency().orElseThrow().name()).isEqualTo("青川湖县人民政府");
    snippets.tellResults(ReportReader.create(), SAMPLE);
    assertThat(snippets.told).hasSize(1);
    assertThat(Snippets.lookAtAFigure(sample()).value())
        .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("74"));
  }

  @Test
  void readsAFolderInParallel() throws IOException {
    Files.copy(SAMPLE, folder.resolve("a.html"));
    Files.copy(SAMPLE, folder.resolve("b.html"));
    Files.writeString(folder.resolve("c.txt"), "今日天气晴。");

    assertThat(Snippets.readFolder(folder))
        .hasSize(3)
        .hasEntrySatisfying(
            folder.resolve("b.html"), result -> assertThat(result.report()).isPresent())
        .hasEntrySatisfying(
            folder.resolve("c.txt"),
            result -> assertThat(result).isInstanceOf(ReadResult.NotAReport.class));
  }

  @Test
  void checksADraft() throws IOException {
    String draft = Files.readString(SAMPLE).replaceFirst("<td>92</td>", "<td>93</td>");
    snippets.checkADraft(ReportReader.create().read(draft).report().orElseThrow());

    assertThat(snippets.told)
        .isNotEmpty()
        .anySatisfy(told -> assertThat(told).contains("IDENTITY:requests.applicants", "93"));
  }

  @Test
  void handlesAmbiguity() throws IOException {
    String lost = Files.readString(SAMPLE).replaceFirst("<td>92</td>", "<td></td>");
    AnnualReport report = ReportReader.create().read(lost).report().orElseThrow();
    snippets.handleAmbiguity(granted(report));
    snippets.handleAmbiguity(
        report.requests().orElseThrow().figure(RequestRow.GRANTED, Applicant.TOTAL));

    assertThat(snippets.told).hasSize(2);
    assertThat(snippets.told.get(0)).startsWith("[74, Span");
    assertThat(snippets.told.get(1)).startsWith("[92, Grounds");
  }

  @Test
  void tracesAFigureToItsPlace() throws IOException {
    snippets.traceAFigure(ReportReader.create(), SAMPLE);
    ReadResult result = ReportReader.create().read(SAMPLE);

    assertThat(snippets.told.get(0)).matches("\\[74, [0-9a-f]{64}]");
    assertThat(Results.written(result, granted(result.report().orElseThrow()))).contains("74");
  }

  @Test
  void plugsInATemplate() {
    assertThat(Snippets.plugInATemplate(new EnquiriesProvider().template()).templates())
        .contains(OwnTemplate.TEMPLATE);
  }

  @Test
  void buildsAPanel() throws IOException {
    StringBuilder whole = new StringBuilder();
    StringBuilder rows = new StringBuilder();
    Snippets.buildAPanel(List.of(sample()), whole);
    Snippets.buildAPanelRowByRow(ReportReader.create(), List.of(SAMPLE), rows);

    assertThat(whole).contains("青川湖县人民政府");
    assertThat(rows.toString()).isEqualTo(whole.toString());
    assertThat(Snippets.compareForms()).isEqualTo(Comparability.EXACT);
  }

  @Test
  void comparesYears() throws IOException {
    snippets.compareYears(ReportReader.create(), List.of(sample()));

    assertThat(snippets.told).hasSize(1);
  }

  @Test
  void readersAreMadeToMeasure() throws IOException {
    AnnualReport report = Snippets.ownRule().read(SAMPLE).report().orElseThrow();

    assertThat(report.rules()).anyMatch(outcome -> outcome.code().endsWith(":signed"));
    assertThat(Snippets.ownLimits().read(SAMPLE).report()).isPresent();
    assertThat(Snippets.aPageAsFetched(Files.readAllBytes(SAMPLE)).name()).isNotEmpty();
    assertThat(Snippets.declareATable().entries()).isNotEmpty();
    report.rules().forEach(snippets::lookAtRules);
    report.findings().forEach(Snippets::lookAtAFinding);
    assertThat(report.contact()).isNotEqualTo(Contact.none());
  }
}
