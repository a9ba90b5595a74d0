package io.github.gongkai.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestkitCommandTest {

  @TempDir
  Path folder;

  private CommandLineRun write(int documents) {
    return CommandLineRun.of("testkit", "write", "--documents", documents, "--seed", 1, folder);
  }

  private List<Path> documents() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private CommandLineRun scored(String answers) throws IOException {
    Path file = Files.writeString(folder.resolveSibling(folder.getFileName() + ".jsonl"), answers);
    return CommandLineRun.of("testkit", "score", folder, file);
  }

  @Test
  void whatIsWrittenCanBeReadAndScored() throws IOException {
    assertThat(write(8).out()).startsWith("8 documents, seeds 1 to 8, in ");
    Stream<Object> options = Stream.of("read", "--format", "flat");
    CommandLineRun read =
        CommandLineRun.of(Stream.concat(options, documents().stream()).toArray());

    CommandLineRun score = scored(read.out());

    assertThat(score.status()).isZero();
    assertThat(score.out()).contains("8 reports;", "WRONG 0, INVENTED 0");
  }

  @Test
  void anErrorThatNobodyDoubtsGivesTheStatusOne() throws IOException {
    write(1);
    String name = documents().get(0).getFileName().toString();

    CommandLineRun score =
        scored("{\"document\": \"" + name + "\", \"cells\": {\"no.such.figure\": 3}}\n");

    assertThat(score.status()).isEqualTo(1);
    assertThat(score.out()).contains(name + ": INVENTED no.such.figure 3");
  }

  @Test
  void answersThatAreNoneAreWrongUsage() throws IOException {
    write(2);

    assertThat(scored("{}\n").status()).isEqualTo(2);
    assertThat(scored("no JSON\nno JSON\n").err()).startsWith("gongkai: ");
    assertThat(CommandLineRun.of("testkit", "write", "--documents", 0, folder).status())
        .isEqualTo(2);
    assertThat(CommandLineRun.of("testkit").err()).contains("write or score");
  }
}
