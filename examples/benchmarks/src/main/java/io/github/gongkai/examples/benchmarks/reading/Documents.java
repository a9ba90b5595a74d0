package io.github.gongkai.examples.benchmarks.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The documents that are measured: the test kit's, and real ones where there are any.
 *
 * @param name what it is called
 * @param bytes what it is
 * @param html whether it is a page
 * @param real whether it is of the corpus
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Documents(String name, byte[] bytes, boolean html, boolean real) {

  static List<Documents> all() throws IOException {
    List<Documents> all = new ArrayList<>();
    for (KitDocument kit : KitDocument.values()) {
      all.add(new Documents("kit: " + kit, kit.bytes(), kit.isHtml(), false));
    }
    String folder = System.getProperty("gongkai.corpus", "../shared/corpus");
    if (Files.isDirectory(Path.of(folder))) {
      List<Path> files;
      try (Stream<Path> walk = Files.walk(Path.of(folder))) {
        files = walk.filter(Documents::isDocument).sorted().toList();
      }
      for (Path file : files) {
        byte[] bytes = Files.readAllBytes(file);
        all.add(new Documents(
            file.getFileName().toString(), bytes, file.toString().endsWith(".html"), true));
      }
    }
    return all;
  }

  private static boolean isDocument(Path file) {
    return file.toString().endsWith(".html") || file.toString().endsWith(".txt");
  }

  String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
