package io.github.gongkai.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PanelCommandTest {

  @TempDir
  private Path folder;

  @Test
  void writesALineForEachReportAndIndicatorWithItsPlace() throws IOException {
    Path next = Drafts.writeNextYear(folder.resolve("next.html"));

    CommandLineRun run = CommandLineRun.of("panel", CommandLineRun.SAMPLE, next);

    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    List<String> lines = List.of(run.out().split("\r\n"));
    assertThat(lines.get(0)).startsWith("agency,year,indicator,label,value,");
    String[] received = lines.get(1).split(",", -1);
    assertThat(received).startsWith("青川湖县人民政府", "2024", "requestsReceived", "收到申请数", "236");
    String[] ends = received[10].split("-");
    String text = Files.readString(CommandLineRun.SAMPLE);
    assertThat(text.substring(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])))
        .isEqualTo("236");
    assertThat(lines).anyMatch(line -> line.startsWith("青川湖县人民政府,2025,requestsReceived,"));
  }

  @Test
  void writesALineForEachReportWhenWide() {
    CommandLineRun run = CommandLineRun.of("panel", "--wide", CommandLineRun.SAMPLE);

    assertThat(run.out().split("\r\n")).hasSize(2);
    assertThat(run.out()).contains("requestsReceived.comparability").contains(",236,stated,exact,");
  }

  @Test
  void writesOneJsonArrayAlsoOfNothing() throws IOException {
    Path news = Files.writeString(folder.resolve("news.txt"), "青川湖县昨日举行龙舟赛。\n");
    CommandLineRun run = CommandLineRun.of("panel", "--format=json", CommandLineRun.SAMPLE, news);

    JsonArray rows = JsonParser.parseString(run.out()).getAsJsonArray();
    assertThat(rows).hasSize(1);
    JsonObject received = rows.get(0)
        .getAsJsonObject()
        .getAsJsonObject("indicators")
        .getAsJsonObject("requestsReceived");
    assertThat(received.get("value").getAsInt()).isEqualTo(236);
    assertThat(run.err()).startsWith("gongkai: ").contains("news.txt: left out. No annual report");
    assertThat(JsonParser.parseString(
                CommandLineRun.of("panel", "--format=json", news).out())
            .getAsJsonArray())
        .isEmpty();
  }

  @Test
  void namesTwoReportsOfOneAgencyAndYearAndKeepsBoth() {
    CommandLineRun run =
        CommandLineRun.of("panel", "--wide", CommandLineRun.SAMPLE, CommandLineRun.SAMPLE);

    assertThat(run.out().split("\r\n")).hasSize(3);
    assertThat(run.err())
        .isEqualTo("gongkai: " + CommandLineRun.SAMPLE + ": the same file as "
            + CommandLineRun.SAMPLE + "; both are kept\n");
  }

  @Test
  void namesBothFilesOfOneAgencyAndYear() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other")).resolve("qingchuanhu-2024.html");
    Files.writeString(
        other, Files.readString(CommandLineRun.SAMPLE).replace("<td>1</td>", "<td>2</td>"));

    CommandLineRun run = CommandLineRun.of("panel", "--wide", CommandLineRun.SAMPLE, other, other);

    assertThat(run.err().lines())
        .containsExactly(
            "gongkai: " + other + ": another report of 青川湖县人民政府, 2024, than "
                + CommandLineRun.SAMPLE + "; both are kept",
            "gongkai: " + other + ": the same file as " + other + "; both are kept");
    assertThat(run.out()).contains("," + CommandLineRun.SAMPLE + ",", "," + other + ",");
  }

  @Test
  void wrongUsageAndMissingFilesAreStatusTwo() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.html"));

    assertThat(CommandLineRun.of("panel").status()).isEqualTo(2);
    assertThat(CommandLineRun.of("panel", folder.resolve("missing.html")).status())
        .isEqualTo(2);
    assertThat(CommandLineRun.of("panel", "--wide", "--format=json", empty).err())
        .contains("--wide is for --format csv");
    CommandLineRun run = CommandLineRun.of("panel", empty);
    assertThat(run.status()).isZero();
    assertThat(run.err()).contains("empty.html: left out. Unreadable (EMPTY)");
  }
}
