package io.github.gongkai.parsers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.gongkai.core.ReadResult;
import io.github.gongkai.core.ReportReader;
import io.github.gongkai.core.text.HanScript;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.FindingKind;
import io.github.gongkai.model.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A real report that a mirror wrote in traditional characters, with readings behind them, and in
 * which bytes of GBK were lost. {@link CorpusTest} sees to its figures.
 */
class RepairedSeedTest {

  private String document = "";
  private Optional<AnnualReport> read = Optional.empty();

  @BeforeEach
  void readTheSeed() throws IOException {
    Optional<Path> seed = CorpusTest.corpus()
        .map(corpus -> corpus.resolve("seeds").resolve("000-lianjiang-2017.txt"))
        .filter(Files::exists);
    assumeTrue(
        seed.isPresent(),
        "SKIPPED: no corpus; set -Dgongkai.corpus=DIRECTORY or put it at ../shared/corpus");
    ReadResult result = ReportReader.create().read(seed.orElseThrow());
    document = result.text();
    read = result.report();
  }

  private AnnualReport report() {
    return read.orElseThrow();
  }

  private String words() {
    return report().sections().stream().map(Section::body).collect(Collectors.joining("\n"));
  }

  @Test
  void itsWordsAreSimplifiedAndWithoutReadings() {
    assertThat(words()).hasSizeGreaterThan(10_000);
    // but for 显著 and the like, which simplified text has too
    assertThat(
            words().chars().filter(c -> HanScript.simplified((char) c) != c && "著俱".indexOf(c) < 0))
        .isEmpty();
    // letters with tones
    assertThat(words().chars().filter(c -> c >= 0xE0 && c < 0x250)).isEmpty();
  }

  @Test
  void whatHadSlippedIsPutRight() {
    assertThat(words()).contains("“涉密不上网,上网不涉密”", "“福州市连江县”").doesNotContain("吧婷", "案V");
  }

  @Test
  void eachRepairIsListedWithItsPlaces() {
    List<String> readings = cutOut("annotations");
    assertThat(readings).hasSizeGreaterThan(2_000).contains("(jù)", "(guó)");
    assertThat(readings).allMatch(reading -> reading.endsWith(")") && reading.length() < 10);

    assertThat(cutOut("traditional"))
        .hasSizeGreaterThan(4_000)
        .filteredOn(cut -> cut.length() == 1)
        .allMatch(cut -> HanScript.simplified(cut.charAt(0)) != cut.charAt(0));

    assertThat(cutOut("slipped")).contains("!吧婷懿簧暇W", "!案V菔羞B");
  }

  private List<String> cutOut(String variant) {
    Finding finding = report().findings().stream()
        .filter(found -> found.kind() == FindingKind.TEXT_REPAIRED)
        .filter(found -> found.variant().equals(Optional.of(variant)))
        .findFirst()
        .orElseThrow();
    assertThat(finding.message()).startsWith(finding.spans().size() + " ");
    return finding.spans().stream().map(span -> span.cut(document)).toList();
  }
}
