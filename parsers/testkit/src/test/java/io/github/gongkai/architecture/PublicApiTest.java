package io.github.gongkai.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The public surface is as it was written down: a change of it is made on purpose, by copying the
 * new list from {@code target/api} over the old.
 */
class PublicApiTest {
  private static final JavaClasses CLASSES = Libraries.classes();

  static Stream<ModuleDescriptor> modules() {
    return Libraries.modules().stream();
  }

  @ParameterizedTest
  @MethodSource("modules")
  void isAsWrittenDown(ModuleDescriptor module) throws IOException {
    String file = module.name().replace("io.github.gongkai.", "") + ".txt";
    List<String> now = PublicApi.lines(module, CLASSES);
    Path fresh = Path.of("target", "api", file);
    Files.createDirectories(fresh.getParent());
    Files.write(fresh, now);

    assertThat(now)
        .as("public API of %s; if the change is meant, copy %s over the list", module.name(), fresh)
        .containsExactlyElementsOf(written(file));
  }

  private static List<String> written(String file) throws IOException {
    try (InputStream in = PublicApiTest.class.getResourceAsStream("api/" + file)) {
      return in == null
          ? List.of()
          : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
