package io.github.gongkai.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.gongkai.core.ReadResult;
import io.github.gongkai.core.ReportReader;
import io.github.gongkai.model.statistics.Figure;
import io.github.gongkai.model.statistics.FigureStatus;
import io.github.gongkai.testkit.jqwik.ReportArbitraries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What copying does to characters changes no figure: of synthetic reports, and of every document of
 * the corpus where there is one. Its folder is given by the system property {@code gongkai.corpus},
 * or is {@code ../shared/corpus} beside the project.
 */
class CopyingTest {

  private static final ReportReader READER = ReportReader.create();

  @Provide
  Arbitrary<Recipe> recipes() {
    return ReportArbitraries.recipes(Templates.withTables())
        .map(recipe -> recipe.withDamage().withScript(Script.SIMPLIFIED));
  }

  @Property(tries = 150, seed = "20260101")
  void copiesOfSyntheticReportsHaveTheSameFigures(
      @ForAll("recipes") Recipe recipe, @ForAll Copying copying) {
    String text = recipe.make().text();
    ReadResult copy = READER.read(copying.copy(text));
    assertThat(Figures.of(copy))
        .as("%s, %s", copying, recipe)
        .isEqualTo(Figures.of(READER.read(text)));
    assertThat(untraced(copy)).as("%s, %s", copying, recipe).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> copiesOfRealDocumentsHaveTheSameFigures() throws IOException {
    return documents().stream()
        .map(document -> DynamicTest.dynamicTest(
            document.getFileName().toString(),
            () -> assertThat(different(document)).isEmpty()));
  }

  private static List<Copying> different(Path document) throws IOException {
    String text = Files.readString(document);
    List<String> figures = Figures.of(READER.read(text));
    return Stream.of(Copying.values())
        .filter(copying -> {
          ReadResult copy = READER.read(copying.copy(text));
          return !Figures.of(copy).equals(figures) || !untraced(copy).isEmpty();
        })
        .toList();
  }

  /** Stated figures whose place in the copy does not cut out their own digits. */
  private static List<Figure> untraced(ReadResult copy) {
    return copy.report().stream()
        .flatMap(report -> report.tables().stream())
        .flatMap(table -> table.figures().stream())
        .filter(figure -> figure.status() == FigureStatus.STATED)
        .filter(figure -> {
          String cut = figure.source().orElseThrow().cut(copy.text());
          return !digits(cut).equals(digits(figure.written()));
        })
        .toList();
  }

  private static String digits(String text) {
    return text.replaceAll("\\D", "");
  }

  private static List<Path> documents() throws IOException {
    Optional<Path> corpus = corpus();
    assumeTrue(
        corpus.isPresent(),
        "SKIPPED: no corpus; set -Dgongkai.corpus=DIRECTORY or put it at ../shared/corpus");
    try (Stream<Path> files = Files.walk(corpus.orElseThrow())) {
      return files
          .filter(file -> file.toString().endsWith(".txt") || file.toString().endsWith(".html"))
          .sorted()
          .toList();
    }
  }

  private static Optional<Path> corpus() {
    String given = System.getProperty("gongkai.corpus");
    if (given != null) {
      return Optional.of(Path.of(given)).filter(Files::isDirectory);
    }
    for (Path root = Path.of("").toAbsolutePath(); root != null; root = root.getParent()) {
      Path beside = root.resolve("shared").resolve("corpus");
      if (Files.isDirectory(beside)) {
        return Optional.of(beside);
      }
    }
    return Optional.empty();
  }
}
