package io.github.gongkai.core.json;

import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.core.template.Template;
import io.github.gongkai.model.Precision;
import io.github.gongkai.model.Statement;
import io.github.gongkai.model.Wording;
import io.github.gongkai.model.source.Span;
import io.github.gongkai.model.statistics.Figure;
import io.github.gongkai.model.statistics.FigureStatus;
import io.github.gongkai.model.statistics.Grounds;
import io.github.gongkai.model.statistics.StatisticsTable;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.Relation;
import io.github.gongkai.model.vocabulary.Unit;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Tables, figures, what decided them, and statements, to JSON and back. */
final class FigureJson {

  private FigureJson() {}

  static Map<String, Object> of(StatisticsTable<?, ?> table) {
    Map<String, Object> entries = new LinkedHashMap<>();
    entries.put("table", table.type().id());
    entries.put("label", table.type().label().chinese());
    entries.put("figures", table.figures().stream().map(FigureJson::of).toList());
    return entries;
  }

  static StatisticsTable<?, ?> table(JsonObject json, Template template) {
    String id = json.text("table");
    TableForm form = template.tables().stream()
        .filter(known -> known.type().id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(template.id() + " has no table " + id));
    return form.statistics(json.objects("figures", FigureJson::figure));
  }

  private static Map<String, Object> of(Figure figure) {
    Map<String, Object> entries = new LinkedHashMap<>();
    entries.put("code", figure.code());
    entries.put("status", JsonText.constant(figure.status()));
    figure.value().ifPresent(value -> entries.put("value", value));
    entries.put("unit", figure.unit().label().chinese());
    if (!figure.written().isEmpty()) {
      entries.put("written", figure.written());
    }
    figure.source().ifPresent(place -> entries.put("source", FlatJson.span(place)));
    if (figure instanceof Figure.Inferred inferred) {
      entries.put("determinedBy", of(inferred.determinedBy()));
      inferred.drawn().ifPresent(blank -> entries.put("drawn", true));
    }
    if (figure instanceof Figure.Stated stated && !stated.decidedBy().equals(Grounds.NONE)) {
      entries.put("decidedBy", of(stated.decidedBy()));
    }
    if (figure instanceof Figure.Ambiguous ambiguous) {
      entries.put("candidates", ambiguous.candidates());
    }
    return entries;
  }

  private static Figure figure(JsonObject json) {
    Code code = Code.of(json.text("code"));
    Unit unit = unit(json);
    String written = json.optionalText("written").orElse("");
    Optional<Span> source = json.optionalSpan("source");
    return switch (json.constant("status", FigureStatus.class)) {
      case STATED ->
        new Figure.Stated(
            code,
            unit,
            json.number("value"),
            written,
            json.span("source"),
            json.optionalObject("decidedBy").map(FigureJson::grounds).orElse(Grounds.NONE));
      case INFERRED ->
        new Figure.Inferred(
            code,
            unit,
            json.number("value"),
            grounds(json.object("determinedBy")),
            json.has("drawn")
                ? Optional.of(new Figure.Blank(code, unit, written, source))
                : Optional.empty());
      case BLANK -> new Figure.Blank(code, unit, written, source);
      case AMBIGUOUS ->
        new Figure.Ambiguous(
            code,
            unit,
            json.items("candidates").stream().map(FigureJson::candidate).toList(),
            written,
            source);
      case ABSENT -> new Figure.Absent(code, unit);
    };
  }

  private static BigDecimal candidate(Object value) {
    if (value instanceof BigDecimal number) {
      return number;
    }
    throw new IllegalArgumentException("no number: " + value);
  }

  /** Units are written as the form writes them. */
  private static Unit unit(JsonObject json) {
    String name = json.text("unit");
    return Arrays.stream(Unit.values())
        .filter(unit -> unit.label().chinese().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no unit: " + name));
  }

  private static Map<String, Object> of(Grounds grounds) {
    Map<String, Object> entries = new LinkedHashMap<>();
    entries.put("sums", grounds.sums().stream().map(FigureJson::of).toList());
    if (!grounds.statements().isEmpty()) {
      entries.put("statements", grounds.statements());
    }
    entries.put("extent", JsonText.constant(grounds.extent()));
    return entries;
  }

  private static Grounds grounds(JsonObject json) {
    return new Grounds(
        json.objects("sums", FigureJson::sum),
        json.codes("statements"),
        json.constant("extent", Grounds.Extent.class));
  }

  private static Map<String, Object> of(Grounds.Sum sum) {
    Map<String, Object> entries = new LinkedHashMap<>();
    entries.put("rule", sum.rule());
    entries.put("label", sum.label().chinese());
    entries.put("english", sum.label().english());
    entries.put("left", sum.left());
    entries.put("relation", JsonText.constant(sum.relation()));
    entries.put("right", sum.right());
    return entries;
  }

  private static Grounds.Sum sum(JsonObject json) {
    return new Grounds.Sum(
        json.text("rule"),
        Label.of(json.text("label"), json.text("english")),
        json.codes("left"),
        json.constant("relation", Relation.class),
        json.codes("right"));
  }

  static Map<String, Object> of(Statement statement) {
    Map<String, Object> entries = new LinkedHashMap<>();
    entries.put("code", statement.code());
    entries.put("value", statement.value());
    entries.put("unit", statement.unit().label().chinese());
    entries.put("precision", statement.precision());
    entries.put("wording", statement.wording());
    entries.put("source", FlatJson.span(statement.source()));
    entries.put("sentence", FlatJson.span(statement.sentence()));
    return entries;
  }

  static Statement statement(JsonObject json) {
    return new Statement(
        Code.of(json.text("code")),
        json.number("value"),
        unit(json),
        json.constant("precision", Precision.class),
        json.constant("wording", Wording.class),
        json.span("source"),
        json.span("sentence"));
  }
}
