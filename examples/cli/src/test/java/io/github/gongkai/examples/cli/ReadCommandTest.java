package io.github.gongkai.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {

  private static final String PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ"
      + "AAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

  @TempDir
  private Path folder;

  private Path news;

  @BeforeEach
  void writeNews() throws IOException {
    news = folder.resolve("news.txt");
    Files.writeString(news, "青川湖县昨日举行龙舟赛，三十支队伍参加，湖边观众逾万人。\n");
  }

  @Test
  void printsOneJsonObjectALineInTheOrderGiven() {
    CommandLineRun run = CommandLineRun.of("read", news, CommandLineRun.SAMPLE, news);

    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    List<String> lines = run.out().lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0)).startsWith("{\"document\":\"news.txt\",\"template\":null,\"reason\":");
    assertThat(lines.get(1))
        .startsWith("{\"document\":\"qingchuanhu-2024.html\",\"template\":\"national-2021\"")
        .contains("\"requests.received.total\":236");
    assertThat(lines.get(2)).isEqualTo(lines.get(0));
  }

  @Test
  void printsNestedJsonOnOneLine() {
    CommandLineRun run = CommandLineRun.of("read", "--format", "json", CommandLineRun.SAMPLE);

    assertThat(run.status()).isZero();
    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.out()).startsWith("{\"document\":").contains("\"tables\":[").endsWith("}\n");
  }

  @Test
  void callsDocumentsAsTheArgumentsDoButByTheirFilesInFlatJson() {
    assertThat(CommandLineRun.of("read", "--format=text", news).out()).startsWith(news + "\n");
    assertThat(CommandLineRun.of("read", "--format=json", news).out())
        .startsWith("{\"document\":\"" + news + "\"");
    assertThat(CommandLineRun.of("read", "--format=flat", news).out())
        .startsWith("{\"document\":\"news.txt\"");
    assertThat(
            CommandLineRun.of("read", "--explain=requests.received.total", news).out())
        .startsWith(news + "\n");
  }

  @Test
  void readsTheOthersWhenAFileIsMissing() {
    CommandLineRun run = CommandLineRun.of(
        "read", news, folder.resolve("missing.html"), CommandLineRun.SAMPLE, folder);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err().lines())
        .containsExactly(
            "gongkai: " + folder.resolve("missing.html") + ": no such file",
            "gongkai: " + folder + ": is a directory, not a file");
    assertThat(run.out().lines()).hasSize(2).allMatch(line -> line.startsWith("{"));
  }

  @Test
  void namesAFileThatNoSystemCanHave() {
    CommandLineRun run = CommandLineRun.of("read", "a\0b\nc.html", news);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err().lines())
        .singleElement()
        .asString()
        .startsWith("gongkai: a\uFFFDb c.html: is not a file name");
    assertThat(run.out().lines()).hasSize(1);
  }

  @Test
  void saysWhyADocumentIsUnreadableAndSucceeds() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.html"));
    Path zeros = Files.write(folder.resolve("zeros.html"), new byte[100_000]);
    Path picture = Files.write(folder.resolve("scan.png"), Base64.getDecoder().decode(PNG));

    CommandLineRun run = CommandLineRun.of("read", empty, zeros, picture);

    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines())
        .satisfiesExactly(
            line -> assertThat(line)
                .isEqualTo("{\"document\":\"empty.html\",\"template\":null,"
                    + "\"reason\":\"EMPTY: It is empty.\"}"),
            line -> assertThat(line).contains("\"template\":null", "NOT_TEXT"),
            line -> assertThat(line).contains("\"template\":null", "NOT_TEXT"));
  }

  @Test
  void showsTextOnATerminalAndJsonInAPipeline() {
    Terminal screen = new Terminal(true, true);

    assertThat(CommandLineRun.on(screen, "read", news).out()).startsWith(news + "\nNo annual");
    assertThat(CommandLineRun.on(screen, "read", "--format=flat", news).out()).startsWith("{");
    assertThat(CommandLineRun.of("read", news).out()).startsWith("{");
  }

  @Test
  void showsProgressOfManyDocumentsOnStandardErrorOnly() {
    Object[] args = new Object[13];
    Arrays.fill(args, news);
    args[0] = "read";

    CommandLineRun watched = CommandLineRun.on(new Terminal(false, true), args);

    assertThat(watched.out().lines()).hasSize(12).allMatch(line -> line.startsWith("{"));
    assertThat(watched.err()).contains("reading 1 of 12").endsWith("\r\033[K");
    assertThat(CommandLineRun.of(args).err()).isEmpty();
  }

  @Test
  void wrongUsageIsTwoLinesAndStatusTwo() {
    assertThat(CommandLineRun.of("read").status()).isEqualTo(2);
    assertThat(CommandLineRun.of().status()).isEqualTo(2);
    assertThat(CommandLineRun.of("read", "--format", "xml", news).err())
        .isEqualTo("gongkai: Invalid value for option '--format': it is flat, json or text, not"
            + " 'xml'\nTry 'gongkai read --help' for more.\n");
    assertThat(CommandLineRun.of("read", "--format=text", "--explain=a.b", news).status())
        .isEqualTo(2);
  }

  @Test
  void stopsWhenTheOutputCannotBeWritten() {
    StringWriter err = new StringWriter();
    PrintWriter full = new PrintWriter(new Writer() {
      @Override
      public void write(char[] text, int from, int length) throws IOException {
        throw new IOException("no space left on device");
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    });

    int status = GongkaiCommand.run(
        Terminal.NONE, full, new PrintWriter(err, true), "read", news.toString(), news.toString());

    assertThat(status).isEqualTo(3);
    assertThat(err.toString()).isEqualTo("gongkai: standard output: cannot be written; stopped\n");
  }

  @Test
  void helpAndVersionAreNoErrors() {
    assertThat(CommandLineRun.of("--help").out()).contains("Usage: gongkai", "read", "templates");
    assertThat(CommandLineRun.of("read", "--help").out()).contains("--explain", "Exit status:");
    assertThat(CommandLineRun.of("--version").out()).startsWith("gongkai ");
    assertThat(CommandLineRun.of("--version").status()).isZero();
  }
}
