package io.github.gongkai.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

  @TempDir
  private Path folder;

  @Test
  void aSoundReportHasNothingButItsSummaryAndStatusZero() {
    CommandLineRun run = CommandLineRun.of("check", "--lang", "en", CommandLineRun.SAMPLE);

    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    List<String> lines = run.out().lines().toList();
    assertThat(lines.get(0)).endsWith("qingchuanhu-2024.html: 青川湖县人民政府, 2024, national-2021");
    assertThat(lines.get(1)).isEqualTo("  errors: 0, warnings: 0, notes: 0, accepted: 0");
    assertThat(lines.get(2)).matches("  rules: [1-9]\\d* hold, 0 broken, .*");
  }

  @Test
  void namesThePlaceOfAnErrorAndEndsWithStatusOne() throws IOException {
    Path draft = Drafts.write(folder.resolve("draft.html"), Drafts.TOTAL, Drafts.WRONG_TOTAL);

    CommandLineRun run = CommandLineRun.of("check", "--lang", "en", draft);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out().lines().filter(line -> line.contains(": error: ")))
        .isNotEmpty()
        .allMatch(line -> line.matches(".*draft\\.html:\\d+:\\d+: error: .*237.* \\[IDENTITY:.*]"));
    String column = run.out()
        .lines()
        .filter(line -> line.contains("IDENTITY:requests.applicants"))
        .findFirst()
        .orElseThrow();
    // the line of the row; the figure behind its label and eight cells
    String row = Files.readAllLines(draft).get(59);
    assertThat(column).contains("draft.html:60:");
    int at = Integer.parseInt(column.replaceAll(".*draft\\.html:60:(\\d+):.*", "$1"));
    assertThat(row.substring(at - 1)).matches("\\d+</td>.*");
  }

  @Test
  void speaksChinese() throws IOException {
    Path draft = Drafts.write(folder.resolve("draft.html"), Drafts.TOTAL, Drafts.WRONG_TOTAL);

    assertThat(CommandLineRun.of("check", "--lang=zh", draft).out())
        .contains(": 错误：", "个错误", "规则：", "条成立");
  }

  @Test
  void countsNoWaivedFindingButPrintsIt() throws IOException {
    Path draft = Drafts.write(folder.resolve("draft.html"), Drafts.TOTAL, Drafts.WRONG_TOTAL);
    Path waivers = Files.writeString(
        folder.resolve("waivers.tsv"),
        "# finding\tagency\tyear\tcells\treason\n"
            + "IDENTITY:requests.applicants\t*\t2024\t*\t已核实\n"
            + "IDENTITY:requests.balance\t青川湖县人民政府\t*\t*\t已核实\n");

    CommandLineRun run = CommandLineRun.of("check", "--lang=en", "--waivers", waivers, draft);

    assertThat(run.out()).contains("accepted: 已核实", "errors: 0");
    assertThat(run.status()).isZero();
  }

  @Test
  void aBrokenWaiverFileIsWrongUsage() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.tsv"), "IDENTITY\twhy\n");
    Path missing = folder.resolve("missing.tsv");

    CommandLineRun run = CommandLineRun.of("check", "--waivers", broken, CommandLineRun.SAMPLE);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("broken.tsv, line 1");
    assertThat(CommandLineRun.of("check", "--waivers", missing, CommandLineRun.SAMPLE)
            .status())
        .isEqualTo(2);
  }

  @Test
  void whatCannotBeCheckedIsNeverPassed() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.html"));
    Path news = Files.writeString(folder.resolve("news.txt"), "青川湖县昨日举行龙舟赛，三十支队伍参加。\n");
    Path missing = folder.resolve("missing.html");
    Path draft = Drafts.write(folder.resolve("draft.html"), Drafts.TOTAL, Drafts.WRONG_TOTAL);

    CommandLineRun all = CommandLineRun.of("check", "--lang=en", empty, missing, news, draft);

    assertThat(all.status()).isEqualTo(2);
    assertThat(all.err()).contains("missing.html: no such file");
    assertThat(all.out())
        .contains("empty.html: error: Unreadable (EMPTY)", "news.txt: error: No annual report")
        .contains("IDENTITY:requests.applicants");
    assertThat(CommandLineRun.of("check", empty).status()).isEqualTo(2);
    assertThat(CommandLineRun.of("check", missing).status()).isEqualTo(2);
    assertThat(CommandLineRun.of("check").status()).isEqualTo(2);
    assertThat(CommandLineRun.of("check", "--lang=fr", draft).err())
        .contains("it is zh or en, not 'fr'");
    assertThat(CommandLineRun.of("check", "--format=xml", draft).err())
        .contains("it is text or sarif, not 'xml'");
  }

  @Test
  void helpTellsTheExitStatuses() {
    CommandLineRun run = CommandLineRun.of("check", "--help");

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("--waivers", "--format", "--lang", "Exit status:");
  }
}
