package io.github.gongkai.examples.quickstart;

import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.core.template.Template;
import io.github.gongkai.core.template.TemplateProvider;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** The README's table of templates, as the templates themselves would have it. */
final class Templates {

  private Templates() {}

  static List<Template> installed() {
    return ServiceLoader.load(TemplateProvider.class).stream()
        .map(provider -> provider.get().template())
        .toList();
  }

  static String row(Template template) {
    String last = template.lastYear().isPresent() ? "" + template.lastYear().getAsInt() : "";
    String tables = template.tables().stream()
        .map(TableForm::type)
        .map(type -> type.id() + " " + type.rows().size() + "×" + type.columns().size())
        .collect(Collectors.joining(", "));
    return "| `" + template.id() + "` | " + template.firstYear() + "–" + last + " | "
        + template.issuedAs() + " | " + (tables.isEmpty() ? "none, in prose" : tables) + " |";
  }
}
