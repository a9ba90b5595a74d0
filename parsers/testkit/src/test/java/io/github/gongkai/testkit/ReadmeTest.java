package io.github.gongkai.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ReportReader;
import io.github.gongkai.core.json.FlatJson;
import io.github.gongkai.core.template.Template;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.testkit.damage.Damage;
import io.github.gongkai.testkit.layout.HtmlFeature;
import io.github.gongkai.testkit.layout.HtmlStyle;
import io.github.gongkai.testkit.layout.TextLayout;
import io.github.gongkai.testkit.report.Size;
import io.github.gongkai.testkit.score.LabelledSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the kit's page shows is compiled, here, and does what the page says. */
class ReadmeTest {

  private static final Path SOURCE =
      Path.of("src/test/java/io/github/gongkai/testkit/ReadmeTest.java");

  @TempDir
  Path folder;

  @Test
  void aDocumentIsMadeAndReadBack() {
    Template template = BulkRun.installedTemplates().get(0);
    TestDocument document = Recipe.of(template, 42) // a clean page of a county
        .withSize(Size.CITY)
        .withLayout(TextLayout.ROWS) // as a crawler leaves it
        .withEncoding(Encoding.GB18030_AS_GB2312)
        .withDamage(Damage.ONE_BLANK_A_ROW)
        .make();
    Outcome outcome = RoundTrip.with(ReportReader.create()).of(document);
    outcome.errors(); // figures that came out wrong without a doubt expressed: there must be none

    assertThat(outcome.errors()).isEmpty();
    assertThat(document.bytes()).isNotEmpty();
    assertThat(document.expectations()).containsKey(Code.of("requests.received.total"));
  }

  @Test
  void anotherProgramIsScored() throws IOException {
    LabelledSet set = LabelledSet.write(folder, BulkRun.installedTemplates(), 1, 3);
    List<String> answers = new ArrayList<>();
    for (Path document : set.documents()) {
      answers.add(FlatJson.of(ReportReader.create().read(document)));
    }
    Path file = Files.write(folder.resolveSibling(folder.getFileName() + ".jsonl"), answers);

    assertThat(score(set, file)).contains("WRONG 0, INVENTED 0");
  }

  private static String score(LabelledSet set, Path file) throws IOException {
    return set.score(Files.readAllLines(file)).toString();
  }

  @Test
  void everyExampleOfThePageStandsHere() throws IOException {
    String source = withoutBlanks(Files.readString(SOURCE));
    List<String> blocks = blocks();

    assertThat(blocks).hasSize(1);
    assertThat(blocks.get(0).lines().count()).isLessThanOrEqualTo(10);
    assertThat(blocks).allSatisfy(block -> assertThat(source).contains(withoutBlanks(block)));
  }

  @Test
  void thePageCountsWhatThereIs() throws IOException {
    assertThat(Files.readString(Path.of("README.md")))
        .contains(
            HtmlStyle.values().length + " hands × " + HtmlFeature.values().length + " features")
        .contains(TextLayout.values().length + " kinds of crawled text")
        .contains("`Damage` (" + Damage.values().length + " kinds)");
  }

  private static List<String> blocks() throws IOException {
    List<String> blocks = new ArrayList<>();
    String[] parts = Files.readString(Path.of("README.md")).split("```java\n", -1);
    for (int i = 1; i < parts.length; i++) {
      blocks.add(parts[i].substring(0, parts[i].indexOf("```")));
    }
    return blocks;
  }

  private static String withoutBlanks(String code) {
    return code.lines().flatMap(line -> Stream.of(line.split(" "))).collect(Collectors.joining());
  }
}
