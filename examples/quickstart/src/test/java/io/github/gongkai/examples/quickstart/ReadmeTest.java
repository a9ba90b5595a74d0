package io.github.gongkai.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README shows is compiled, and prints what the README says. */
class ReadmeTest {

  private static final Path SOURCES =
      Path.of("examples/quickstart/src/main/java/io/github/gongkai/examples/quickstart");

  @Test
  void itsJavaIsPartOfTheTestedSources() throws IOException {
    List<String> sources = new ArrayList<>();
    try (Stream<Path> files = Files.list(SOURCES)) {
      for (Path file : files.toList()) {
        sources.add(withoutBlanks(Files.readString(file)));
      }
    }

    List<String> blocks = blocks("java");
    assertThat(blocks).hasSizeGreaterThan(1);
    assertThat(blocks)
        .allSatisfy(
            block -> assertThat(sources).anyMatch(source -> source.contains(withoutBlanks(block))));
  }

  @Test
  void itsFirstCodePrintsItsFirstOutput() throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(printed, true, UTF_8));
    try {
      Quickstart.main(new String[0]);
    } finally {
      System.setOut(before);
    }

    assertThat(printed.toString(UTF_8).lines())
        .containsExactlyElementsOf(blocks("").get(0).lines().toList());
  }

  @Test
  void itsTableListsEveryTemplate() throws IOException {
    List<String> rows = readme().lines().filter(line -> line.startsWith("| `")).toList();

    Templates.installed().forEach(template -> assertThat(rows).contains(Templates.row(template)));
  }

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }

  /** The fenced blocks of a language, in order. */
  private static List<String> blocks(String language) throws IOException {
    List<String> blocks = new ArrayList<>();
    StringBuilder block = new StringBuilder();
    String open = "";
    for (String line : readme().lines().toList()) {
      if (!line.startsWith("```")) {
        block.append(line).append('\n');
      } else if (open.isEmpty()) {
        open = line;
        block.setLength(0);
      } else {
        if (open.equals("```" + language)) {
          blocks.add(block.toString());
        }
        open = "";
      }
    }
    return blocks;
  }

  /** The README has longer lines than the formatter allows. */
  private static String withoutBlanks(String code) {
    return code.lines().flatMap(line -> Stream.of(line.split(" "))).collect(Collectors.joining());
  }
}
