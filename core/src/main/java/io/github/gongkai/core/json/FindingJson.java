package io.github.gongkai.core.json;

import io.github.gongkai.model.Balance;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.FindingKind;
import io.github.gongkai.model.Obstacle;
import io.github.gongkai.model.Origin;
import io.github.gongkai.model.RuleOutcome;
import io.github.gongkai.model.Severity;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.Relation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Findings and the outcomes of rules, to JSON and back. */
final class FindingJson {

  private FindingJson() {}

  static Map<String, Object> of(Finding finding) {
    Map<String, Object> entries = FlatJson.finding(finding);
    entries.put("chinese", finding.message(Locale.CHINESE));
    entries.put("kind", finding.kind());
    finding.rule().ifPresent(rule -> entries.put("rule", rule));
    finding.variant().ifPresent(variant -> entries.put("variant", variant));
    Map<String, Object> arguments = new LinkedHashMap<>();
    finding
        .arguments()
        .forEach((name, value) -> arguments.put(name, List.of(value.chinese(), value.english())));
    entries.put("arguments", arguments);
    finding.balance().ifPresent(balance -> {
      entries.put("left", balance.left().stream().map(FindingJson::of).toList());
      entries.put("leftTotal", balance.leftTotal());
      entries.put("relation", JsonText.constant(balance.relation()));
      entries.put("right", balance.right().stream().map(FindingJson::of).toList());
      entries.put("rightTotal", balance.rightTotal());
    });
    return entries;
  }

  static Finding finding(JsonObject json) {
    Finding.Builder finding = Finding.builder();
    finding
        .kind(json.constant("kind", FindingKind.class))
        .severity(json.constant("severity", Severity.class))
        .origin(json.constant("origin", Origin.class))
        .rule(json.optionalText("rule"))
        .variant(json.optionalText("variant"))
        .waived(json.optionalText("waived"))
        .addAllCells(json.codes("cells"))
        .addAllSpans(json.spans("spans"));
    JsonObject arguments = json.object("arguments");
    for (String name : arguments.names()) {
      List<String> both = arguments.texts(name);
      if (both.size() != 2) {
        throw new IllegalArgumentException("not in two languages: \"" + name + "\" " + both);
      }
      finding.with(name, Label.of(both.get(0), both.get(1)));
    }
    if (json.has("relation")) {
      finding.balance(new Balance(
          json.objects("left", FindingJson::term),
          json.constant("relation", Relation.class),
          json.objects("right", FindingJson::term)));
    }
    return finding.build();
  }

  private static Map<String, Object> of(Balance.Term term) {
    Map<String, Object> entries = new LinkedHashMap<>();
    entries.put("code", term.code());
    entries.put("value", term.value());
    term.source().ifPresent(place -> entries.put("source", FlatJson.span(place)));
    term.document().ifPresent(document -> entries.put("document", document));
    return entries;
  }

  private static Balance.Term term(JsonObject json) {
    return new Balance.Term(
        Code.of(json.text("code")),
        json.number("value"),
        json.optionalSpan("source"),
        json.optionalText("document"));
  }

  static Map<String, Object> of(RuleOutcome outcome) {
    Map<String, Object> entries = new LinkedHashMap<>();
    entries.put("rule", outcome.code());
    if (outcome instanceof RuleOutcome.NotAssessable open) {
      entries.put("outcome", "notAssessable");
      entries.put("obstacle", open.obstacle().name());
    } else {
      entries.put("outcome", outcome instanceof RuleOutcome.Holds ? "holds" : "broken");
    }
    entries.put("cells", outcome.cells());
    return entries;
  }

  static RuleOutcome outcome(JsonObject json) {
    String rule = json.text("rule");
    List<Code> cells = json.codes("cells");
    String outcome = json.text("outcome");
    return switch (outcome) {
      case "holds" -> new RuleOutcome.Holds(rule, cells);
      case "broken" -> new RuleOutcome.Broken(rule, cells);
      case "notAssessable" ->
        new RuleOutcome.NotAssessable(rule, cells, json.constant("obstacle", Obstacle.class));
      default -> throw new IllegalArgumentException("no outcome: " + outcome);
    };
  }
}
