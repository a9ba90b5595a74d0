package io.github.gongkai.architecture;

import static org.assertj.core.api.Assertions.fail;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The public surface is as it was written down: a change of it is made on purpose, by copying the
 * new list from {@code target/api} over the old one, so that it is seen in the commit.
 */
class PublicApiTest {
  private static final JavaClasses CLASSES = Libraries.classes();
  private static final Path WRITTEN =
      Path.of("src", "test", "resources", "io", "github", "gongkai", "architecture", "api");

  static Stream<ModuleDescriptor> modules() {
    return Libraries.modules().stream();
  }

  @ParameterizedTest
  @MethodSource("modules")
  void isAsWrittenDown(ModuleDescriptor module) throws IOException {
    String file = module.name().replace("io.github.gongkai.", "") + ".txt";
    Path written = WRITTEN.resolve(file);
    Path found = Path.of("target", "api", file);
    List<String> now = PublicApi.lines(module, CLASSES);
    Files.createDirectories(found.getParent());
    Files.write(found, now);

    List<String> changes = PublicApi.changes(Files.readAllLines(written), now);
    if (!changes.isEmpty()) {
      fail(
          "The public API of %s has changed:%n%s%nIf this is meant: cp parsers/testkit/%s parsers/testkit/%s",
          module.name(), String.join(System.lineSeparator(), changes), found, written);
    }
  }
}
