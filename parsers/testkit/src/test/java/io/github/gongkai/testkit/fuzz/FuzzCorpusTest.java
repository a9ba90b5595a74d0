package io.github.gongkai.testkit.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Runs every input of the corpus, without the fuzzer: those that broke something once, and some
 * that a fuzzer begins with. The fuzzer puts what it finds into the same directories.
 */
class FuzzCorpusTest {

  @ParameterizedTest
  @EnumSource
  void everyInputIsHandled(FuzzTarget target) throws IOException, URISyntaxException {
    List<Path> inputs = inputs(target);
    assertThat(inputs).isNotEmpty();
    for (Path input : inputs) {
      try {
        target.check(Files.readAllBytes(input));
      } catch (IOException e) {
        throw new UncheckedIOException(input.toString(), e);
      } catch (RuntimeException | Error e) {
        throw new AssertionError(input.toString(), e);
      }
    }
  }

  /** The directory where Jazzer looks for the inputs of a class's only method. */
  private static List<Path> inputs(FuzzTarget target) throws IOException, URISyntaxException {
    String name = target.name().charAt(0) + target.name().substring(1).toLowerCase(Locale.ROOT);
    URL directory = Objects.requireNonNull(
        FuzzCorpusTest.class.getResource(name + "FuzzTestInputs/fuzz"), "no corpus of " + target);
    try (Stream<Path> files = Files.list(Path.of(directory.toURI()))) {
      return files.sorted().toList();
    }
  }
}
