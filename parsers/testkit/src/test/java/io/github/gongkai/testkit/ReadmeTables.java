package io.github.gongkai.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The tables of {@code parsers/README.md}, which the tests keep true. */
final class ReadmeTables {

  private static final Path README = Path.of("..", "README.md");

  private ReadmeTables() {}

  /** The rows of the table below a heading, without its heads. */
  static List<String> rowsBelow(String heading) throws IOException {
    List<String> lines = linesBelow(heading);
    return lines.subList(2, lines.size());
  }

  /** The heads of the table below a heading. */
  static String headsBelow(String heading) throws IOException {
    return linesBelow(heading).get(0);
  }

  private static List<String> linesBelow(String heading) throws IOException {
    return Files.readString(README)
        .lines()
        .dropWhile(line -> !line.equals("## " + heading))
        .skip(1)
        .takeWhile(line -> !line.startsWith("## "))
        .filter(line -> line.startsWith("| "))
        .toList();
  }
}
