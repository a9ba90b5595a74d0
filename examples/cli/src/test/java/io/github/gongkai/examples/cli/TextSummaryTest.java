package io.github.gongkai.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextSummaryTest {

  @Test
  void alignsNumbersBehindLabelsOfBothLanguages() {
    String text = summary(CommandLineRun.SAMPLE);

    List<String> rows = text.lines()
        .filter(line -> line.startsWith("  予以公开") || line.startsWith("  部分公开"))
        .toList();
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0)).matches("  予以公开 Granted +74 +11 +1 +2 +3 +1 +92");
    assertThat(rows.get(1)).matches("  部分公开 Partially granted +21 +4 +0 +0 +1 +0 +26");
    assertThat(Columns.of(rows.get(0))).isEqualTo(Columns.of(rows.get(1)));
  }

  @Test
  void theSampleReportIsReadPerfectly() {
    String text = summary(CommandLineRun.SAMPLE);

    assertThat(text).contains("Findings: 0\n", "stated: the document writes this figure");
    assertThat(text).doesNotContain("inferred:", "blank:", "ambiguous:", "absent:");
    String json = CommandLineRun.of("read", CommandLineRun.SAMPLE).out();
    assertThat(Pattern.compile("\"[a-zA-Z.]+\":\\[\\d+,\\d+]").matcher(json).results())
        .as("figures of the form of 2021 with a place in the document")
        .hasSize(10 + 175 + 15);
  }

  @Test
  void marksABlankAsWrittenAndExplainsTheMark(@TempDir Path folder) throws IOException {
    Path edited = folder.resolve("edited.html");
    Files.writeString(
        edited,
        Files.readString(CommandLineRun.SAMPLE)
            .replace("<td>规章</td><td>0</td>", "<td>规章</td><td>/</td>"));

    assertThat(summary(edited)).contains("[/]", "blank: left empty");
  }

  @Test
  void showsNoControlCharactersOfTheDocument(@TempDir Path folder) throws IOException {
    Path hostile = folder.resolve("hostile.html");
    Files.writeString(
        hostile, Files.readString(CommandLineRun.SAMPLE).replace("一、总体情况", "一、总体\033[2J\u202E情况"));

    assertThat(summary(hostile).chars())
        .noneMatch(c -> c != '\n' && Character.isISOControl(c) || c == '\u202E');
  }

  private static String summary(Path document) {
    CommandLineRun run = CommandLineRun.of("read", "--format", "text", document);
    assertThat(run.status()).isZero();
    return run.out();
  }
}
