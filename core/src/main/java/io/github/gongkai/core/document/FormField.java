package io.github.gongkai.core.document;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The fields of a page's forms. In a table's cell they hold what the cell says; elsewhere, nothing. */
final class FormField {

  private static final Set<String> WRITTEN = Set.of("", "text", "number", "tel");

  private FormField() {}

  /** What a visitor of the page sees in the field; empty outside of tables. */
  static String value(Element field) {
    if (field.closest("td, th") == null) {
      return "";
    }
    return switch (field.normalName()) {
      case "select" -> chosen(field);
      case "textarea" -> field.wholeText();
      default -> isWritten(field.attr("type")) ? field.attr("value") : "";
    };
  }

  /** Whether an input of this type shows its value as it stands. */
  static boolean isWritten(String type) {
    return WRITTEN.contains(type.strip().toLowerCase(Locale.ROOT));
  }

  private static String chosen(Element select) {
    Element chosen = select.selectFirst("option[selected]");
    Element shown = chosen == null ? select.selectFirst("option") : chosen;
    return shown == null ? "" : shown.text();
  }
}
