package io.github.gongkai.core.json;

import io.github.gongkai.core.ReadResult;
import io.github.gongkai.model.Agency;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Balance;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.Grid;
import io.github.gongkai.model.Relation;
import io.github.gongkai.model.RuleOutcome;
import io.github.gongkai.model.Section;
import io.github.gongkai.model.statistics.Figure;
import io.github.gongkai.model.statistics.Grounds;
import io.github.gongkai.model.statistics.StatisticsTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A result as one nested JSON object: sections with their text, every figure with its status, its
 * writing and its place, what found no place, and where the reading comes from.
 */
public final class ReportJson {

  private ReportJson() {}

  /**
   * Writes a result.
   *
   * @param result what came of reading a document
   * @return one JSON object without line ends
   */
  public static String of(ReadResult result) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("document", result.document());
    if (result instanceof ReadResult.Report read) {
      put(object, read.annualReport());
    } else if (result instanceof ReadResult.NotAReport other) {
      object.put("refused", other.refusal().kind());
      object.put("reason", other.refusal().reason());
      object.put(
          "evidence", other.refusal().evidence().stream().map(FlatJson::span).toList());
    } else if (result instanceof ReadResult.Unreadable unreadable) {
      object.put("unreadable", unreadable.cause());
      object.put("reason", unreadable.reason());
    }
    return JsonText.of(object);
  }

  private static void put(Map<String, Object> object, AnnualReport report) {
    object.put("template", report.template());
    report.title().ifPresent(title -> object.put("title", title));
    report.agency().ifPresent(agency -> object.put("agency", agency(agency)));
    report.year().ifPresent(year -> object.put("year", year));
    report
        .period()
        .ifPresent(period -> object.put("period", List.of(period.start(), period.end())));
    report.published().ifPresent(day -> object.put("published", day));
    report.signed().ifPresent(day -> object.put("signed", day));
    if (report.contact().isPresent()) {
      object.put("contact", FlatJson.contact(report.contact()));
    }
    object.put("sections", report.sections().stream().map(ReportJson::section).toList());
    object.put("tables", report.tables().stream().map(ReportJson::table).toList());
    object.put(
        "furtherTables", report.furtherTables().stream().map(ReportJson::table).toList());
    object.put(
        "unknownTables", report.unknownTables().stream().map(ReportJson::grid).toList());
    object.put("findings", report.findings().stream().map(ReportJson::finding).toList());
    object.put("rules", report.rules().stream().map(ReportJson::outcome).toList());
    object.put(
        "unread",
        report.unread().stream()
            .map(unread -> entries(
                "text", unread.text(),
                "source", FlatJson.span(unread.source()),
                "reason", unread.reason()))
            .toList());
    Map<String, Object> provenance = new LinkedHashMap<>();
    report.provenance().url().ifPresent(url -> provenance.put("url", url));
    provenance.put("sha256", report.provenance().sha256());
    provenance.put("charset", report.provenance().charset());
    provenance.put("templateVersion", report.provenance().templateVersion());
    provenance.put("libraryVersion", report.provenance().libraryVersion());
    object.put("provenance", provenance);
  }

  /** Names and values by turns, which keep their order: {@code Map.of} has another in every run. */
  private static Map<String, Object> entries(Object... namesAndValues) {
    Map<String, Object> entries = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      entries.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
    }
    return entries;
  }

  private static Map<String, Object> agency(Agency agency) {
    Map<String, Object> entries = new LinkedHashMap<>();
    entries.put("name", agency.name());
    entries.put("kind", agency.kind().name());
    agency.level().ifPresent(level -> entries.put("level", level.name()));
    entries.put("scope", agency.kind().scope().name());
    return entries;
  }

  /** The cells of a grid, each once, at the first place that it covers. */
  private static Map<String, Object> grid(Grid grid) {
    Map<String, Object> entries = new LinkedHashMap<>();
    entries.put("source", FlatJson.span(grid.source()));
    entries.put("height", grid.height());
    entries.put("width", grid.width());
    entries.put(
        "cells",
        grid.rows().stream()
            .flatMap(row -> row.stream().flatMap(Optional::stream))
            .distinct()
            .map(cell -> entries(
                "row", cell.row(),
                "column", cell.column(),
                "text", cell.text(),
                "source", FlatJson.span(cell.source())))
            .toList());
    return entries;
  }

  private static Map<String, Object> section(Section section) {
    Map<String, Object> entries = new LinkedHashMap<>();
    entries.put("kind", section.kind());
    entries.put("heading", section.heading());
    entries.put("headingSource", FlatJson.span(section.headingSource()));
    entries.put("body", section.body());
    entries.put("bodySource", FlatJson.span(section.bodySource()));
    entries.put(
        "subheadings",
        section.subheadings().stream()
            .map(heading -> entries(
                "level", heading.level(),
                "text", heading.text(),
                "source", FlatJson.span(heading.source())))
            .toList());
    return entries;
  }

  private static Map<String, Object> finding(Finding finding) {
    Map<String, Object> entries = FlatJson.finding(finding);
    entries.put("chinese", finding.message(Locale.CHINESE));
    finding.balance().ifPresent(balance -> {
      entries.put("left", balance.left().stream().map(ReportJson::term).toList());
      entries.put("leftTotal", balance.leftTotal());
      entries.put("relation", balance.relation() == Relation.EQUAL ? "equal" : "atMost");
      entries.put("right", balance.right().stream().map(ReportJson::term).toList());
      entries.put("rightTotal", balance.rightTotal());
    });
    return entries;
  }

  private static Map<String, Object> term(Balance.Term term) {
    Map<String, Object> entries = new LinkedHashMap<>();
    entries.put("code", term.code());
    entries.put("value", term.value());
    return entries;
  }

  private static Map<String, Object> outcome(RuleOutcome outcome) {
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

  private static Map<String, Object> table(StatisticsTable<?, ?> table) {
    Map<String, Object> entries = new LinkedHashMap<>();
    entries.put("table", table.type().id());
    entries.put("label", table.type().label().chinese());
    entries.put("figures", table.figures().stream().map(ReportJson::figure).toList());
    return entries;
  }

  private static Map<String, Object> figure(Figure figure) {
    Map<String, Object> entries = new LinkedHashMap<>();
    entries.put("code", figure.code());
    entries.put("status", figure.status().name().toLowerCase(Locale.ROOT));
    figure.value().ifPresent(value -> entries.put("value", value));
    entries.put("unit", figure.unit().label().chinese());
    if (!figure.written().isEmpty()) {
      entries.put("written", figure.written());
    }
    figure.source().ifPresent(place -> entries.put("source", FlatJson.span(place)));
    if (figure instanceof Figure.Inferred inferred) {
      entries.put("determinedBy", grounds(inferred.determinedBy()));
    }
    if (figure instanceof Figure.Stated stated && !stated.decidedBy().isEmpty()) {
      entries.put("decidedBy", grounds(stated.decidedBy()));
    }
    if (figure instanceof Figure.Ambiguous ambiguous) {
      entries.put("candidates", ambiguous.candidates());
    }
    return entries;
  }

  private static Map<String, Object> grounds(Grounds grounds) {
    Map<String, Object> entries = new LinkedHashMap<>();
    entries.put("sums", grounds.sums().stream().map(ReportJson::sum).toList());
    if (!grounds.statements().isEmpty()) {
      entries.put("statements", grounds.statements());
    }
    entries.put("extent", grounds.extent().name().toLowerCase(Locale.ROOT));
    return entries;
  }

  private static Map<String, Object> sum(Grounds.Sum sum) {
    Map<String, Object> entries = new LinkedHashMap<>();
    entries.put("rule", sum.rule());
    entries.put("label", sum.label().chinese());
    entries.put("english", sum.label().english());
    entries.put("left", sum.left());
    entries.put("comparison", sum.comparison() == Grounds.Comparison.EQUAL ? "=" : "<=");
    entries.put("right", sum.right());
    return entries;
  }
}
