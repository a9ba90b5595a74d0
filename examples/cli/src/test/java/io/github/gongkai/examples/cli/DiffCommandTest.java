package io.github.gongkai.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {

  @TempDir
  private Path folder;

  private static CommandLineRun diff(Object old, Object later) {
    return CommandLineRun.of("diff", "--lang", "en", old, later);
  }

  @Test
  void showsTheYearsChangesAndThatTheReportGoesOn() throws IOException {
    Path next = Drafts.writeNextYear(folder.resolve("next.html"));

    CommandLineRun run = diff(CommandLineRun.SAMPLE, next);

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("青川湖县人民政府 2024 (national-2021) → 青川湖县人民政府 2025 (national-2021)\n")
        .containsPattern("Normative documents in force +47 +49 +\\+2 ")
        .containsPattern("Requests carried over from last year +6 +10 +\\+4 ")
        .contains("rules: 11 hold, 0 broken, 0 not testable");
    assertThat(run.status()).isZero();
  }

  @Test
  void namesWhatWasNotCarriedOver() throws IOException {
    Path next = Drafts.writeNextYear(
        folder.resolve("next.html"), "量</td><td>8</td><td>2</td>", "量</td><td>7</td><td>2</td>");

    CommandLineRun run = diff(CommandLineRun.SAMPLE, next);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out().lines().filter(line -> line.contains("CARRY_OVER_CONFLICT")))
        .singleElement()
        .asString()
        .matches(
            ".*next\\.html:61:\\d+: warning: .*8.*7.*\\[CARRY_OVER_CONFLICT:requests.carryOver]");
  }

  @Test
  void comparesEveryFigureWhenAsked() throws IOException {
    Path next = Drafts.writeNextYear(folder.resolve("next.html"));

    CommandLineRun run =
        CommandLineRun.of("diff", "--lang=en", "--all", CommandLineRun.SAMPLE, next);

    assertThat(run.out())
        .containsPattern("requests.carriedOver.naturalPerson +5 +8 +\\+3 ")
        .doesNotContain("requests.granted.naturalPerson");
  }

  @Test
  void speaksChinese() throws IOException {
    Path next = Drafts.writeNextYear(folder.resolve("next.html"));

    assertThat(
            CommandLineRun.of("diff", "--lang=zh", CommandLineRun.SAMPLE, next).out())
        .contains("增减", "收到申请数", "规则：11条成立");
  }

  @Test
  void whatCannotBeComparedIsStatusTwo() throws IOException {
    Path next = Drafts.writeNextYear(folder.resolve("next.html"));
    Path empty = Files.createFile(folder.resolve("empty.html"));

    CommandLineRun swapped = diff(next, CommandLineRun.SAMPLE);
    assertThat(swapped.status()).isEqualTo(2);
    assertThat(swapped.err()).contains("OLD has to be the earlier report: 2025 is not before 2024");
    assertThat(diff(CommandLineRun.SAMPLE, CommandLineRun.SAMPLE).status()).isEqualTo(2);
    assertThat(diff(empty, next).status()).isEqualTo(2);
    assertThat(diff(empty, next).err()).contains("empty.html: Unreadable");
    assertThat(diff(folder.resolve("missing.html"), next).err()).contains("no such file");
    assertThat(CommandLineRun.of("diff", next).status()).isEqualTo(2);
  }
}
