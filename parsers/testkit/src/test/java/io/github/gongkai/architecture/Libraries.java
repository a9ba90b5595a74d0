package io.github.gongkai.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The libraries as they were compiled: their modules and all classes of their own. */
final class Libraries {
  private static final String PREFIX = "io.github.gongkai.";

  private Libraries() {}

  static JavaClasses classes() {
    return new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages("io.github.gongkai");
  }

  /** The folder of a package's sources in a module's folder. */
  static Path sources(String module, String packageName) {
    Path root = Path.of("..", "..");
    return root.resolve(module).resolve("src/main/java").resolve(packageName.replace('.', '/'));
  }

  /** The modules that are published, by name. */
  static List<ModuleDescriptor> modules() {
    List<ModuleDescriptor> modules = new ArrayList<>();
    try {
      ClassLoader loader = Libraries.class.getClassLoader();
      for (URL url : Collections.list(loader.getResources("module-info.class"))) {
        try (InputStream in = url.openStream()) {
          ModuleDescriptor module = ModuleDescriptor.read(in);
          if (module.name().startsWith(PREFIX)) {
            modules.add(module);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    modules.sort(Comparator.comparing(ModuleDescriptor::name));
    return modules;
  }

  static Set<String> exportedPackages() {
    return modules().stream()
        .flatMap(module -> exports(module).stream())
        .collect(Collectors.toSet());
  }

  /** The classes that {@code ServiceLoader} makes, and nobody names. */
  static Set<String> services() {
    return modules().stream()
        .flatMap(module -> module.provides().stream())
        .flatMap(provides -> provides.providers().stream())
        .collect(Collectors.toSet());
  }

  static Set<String> exports(ModuleDescriptor module) {
    return module.exports().stream()
        .map(ModuleDescriptor.Exports::source)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
