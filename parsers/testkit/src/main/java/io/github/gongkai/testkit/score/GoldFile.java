package io.github.gongkai.testkit.score;

import io.github.gongkai.testkit.TestDocument;
import io.github.gongkai.testkit.damage.Expectation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes what is known of a document as a gold file. Figures that need not be found are left out of
 * {@code cells} and named as {@code ambiguous}, with their values as {@code truth}: one that is given
 * must be right. So are those that sentences state on a form in prose, where damage left nothing else
 * of the report's own form.
 */
final class GoldFile {

  private GoldFile() {}

  static String of(String name, TestDocument document) {
    List<String> cells = new ArrayList<>();
    List<String> truth = new ArrayList<>();
    List<String> blank = new ArrayList<>();
    List<String> ambiguous = new ArrayList<>();
    document.expectations().forEach((code, expectation) -> {
      String entry = quoted(code.value()) + ": " + expectation.truth().toPlainString();
      if (expectation.demand() == Expectation.Demand.GIVEN) {
        cells.add(entry);
      } else {
        truth.add(entry);
        boolean isBlank = expectation.demand() == Expectation.Demand.NOT_STATED;
        (isBlank ? blank : ambiguous).add(quoted(code.value()));
      }
    });
    if (document.isLost()) {
      document.report().narrativeInProse().forEach((code, value) -> {
        truth.add(quoted(code.value()) + ": " + value.toPlainString());
        ambiguous.add(quoted(code.value()));
      });
    }
    String narrative = document.report().narrative().entrySet().stream()
        .map(told -> quoted(told.getKey().value()) + ": " + told.getValue().toPlainString())
        .collect(Collectors.joining(", ", "{", "}"));
    String sections = document.report().sections().stream()
        .map(section -> quoted(section.kind().name()))
        .collect(Collectors.joining(", ", "[", "]"));
    return "{\n  \"document\": " + quoted(name)
        + ",\n  \"template\": " + quoted(document.report().template().id().value())
        + ",\n  \"agency\": " + quoted(document.report().agency())
        + ",\n  \"year\": " + document.report().year()
        + ",\n  \"period\": [" + quoted(document.report().period().start().toString())
        + ", " + quoted(document.report().period().end().toString())
        + "],\n  \"sections\": " + sections
        + ",\n  \"cells\": {" + String.join(", ", cells)
        + "},\n  \"blank\": [" + String.join(", ", blank)
        + "],\n  \"ambiguous\": [" + String.join(", ", ambiguous)
        + "],\n  \"truth\": {" + String.join(", ", truth)
        + "},\n  \"narrative\": " + narrative
        + ",\n  \"recipe\": " + quoted(document.recipe().toString()) + "\n}\n";
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
