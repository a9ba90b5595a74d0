package io.github.gongkai.testkit;

import io.github.gongkai.core.template.Template;
import java.util.List;

/** The built-in templates. */
final class Templates {

  private static final List<Template> ALL = BulkRun.installedTemplates();
  private static final List<Template> WITH_TABLES =
      ALL.stream().filter(template -> !template.tables().isEmpty()).toList();

  private Templates() {}

  static List<Template> all() {
    return ALL;
  }

  static List<Template> withTables() {
    return WITH_TABLES;
  }

  static Template named(String id) {
    return WITH_TABLES.stream()
        .filter(template -> template.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
