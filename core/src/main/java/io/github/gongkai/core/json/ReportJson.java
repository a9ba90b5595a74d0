package io.github.gongkai.core.json;

import io.github.gongkai.core.ReadResult;
import io.github.gongkai.core.template.Template;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.ReportingPeriod;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A result as one nested JSON object, and the report read back from it.
 *
 * <p>Everything that a report holds is written: sections with their text, every figure with its
 * status, its writing, its place and what decided it, statements, findings with their messages in
 * both languages, rules, unread text, unknown tables and where the reading comes from. {@link #read}
 * gives a report that {@linkplain Object#equals equals} the one written.
 *
 * <p>Places are pairs of numbers, start and end in UTF-16 units of the decoded document. Numbers are
 * exact: read them as decimals, not as binary fractions.
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

  /**
   * Writes a report.
   *
   * @param report the report
   * @return one JSON object without line ends
   */
  public static String of(AnnualReport report) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("document", report.provenance().document());
    put(object, report);
    return JsonText.of(object);
  }

  /**
   * Reads a report that {@link #of(AnnualReport)} or {@link #of(ReadResult)} wrote.
   *
   * @param json one JSON object; members that this version does not know are skipped
   * @param templates the templates that the report may follow, such as those of a reader
   * @return the report; empty where the object is that of a document that is no report
   * @throws IllegalArgumentException if the text is no such object, or its template or one of its
   *     tables is not among those given
   */
  public static Optional<AnnualReport> read(String json, Collection<Template> templates) {
    JsonObject object = JsonParser.object(json);
    if (!object.has("template")) {
      object.text("reason");
      return Optional.empty();
    }
    String id = object.text("template");
    Template template = templates.stream()
        .filter(known -> known.id().value().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no template " + id));
    try {
      return Optional.of(report(object, template));
    } catch (DateTimeException | IllegalStateException e) {
      throw new IllegalArgumentException("JSON: " + e.getMessage(), e);
    }
  }

  private static void put(Map<String, Object> object, AnnualReport report) {
    object.put("template", report.template());
    report.title().ifPresent(title -> object.put("title", title));
    report.agency().ifPresent(agency -> object.put("agency", DocumentJson.of(agency)));
    report.year().ifPresent(year -> object.put("year", year));
    report
        .period()
        .ifPresent(period -> object.put("period", List.of(period.start(), period.end())));
    report.published().ifPresent(day -> object.put("published", day));
    report.signed().ifPresent(day -> object.put("signed", day));
    if (report.contact().isPresent()) {
      object.put("contact", DocumentJson.of(report.contact()));
    }
    object.put("sections", report.sections().stream().map(DocumentJson::of).toList());
    object.put("tables", report.tables().stream().map(FigureJson::of).toList());
    object.put("statements", report.statements().stream().map(FigureJson::of).toList());
    object.put(
        "furtherTables", report.furtherTables().stream().map(FigureJson::of).toList());
    object.put(
        "unknownTables", report.unknownTables().stream().map(DocumentJson::of).toList());
    object.put("findings", report.findings().stream().map(FindingJson::of).toList());
    object.put("rules", report.rules().stream().map(FindingJson::of).toList());
    object.put("unread", report.unread().stream().map(DocumentJson::of).toList());
    object.put("provenance", DocumentJson.of(report.provenance()));
  }

  private static AnnualReport report(JsonObject json, Template template) {
    AnnualReport.Builder report = AnnualReport.builder();
    report
        .template(template.id())
        .title(json.optionalText("title"))
        .agency(json.optionalObject("agency").map(DocumentJson::agency))
        .period(period(json.texts("period")))
        .published(json.optionalText("published").map(LocalDate::parse))
        .signed(json.optionalText("signed").map(LocalDate::parse))
        .addAllSections(json.objects("sections", DocumentJson::section))
        .addAllTables(json.objects("tables", table -> FigureJson.table(table, template)))
        .addAllStatements(json.objects("statements", FigureJson::statement))
        .addAllFurtherTables(
            json.objects("furtherTables", table -> FigureJson.table(table, template)))
        .addAllUnknownTables(json.objects("unknownTables", DocumentJson::grid))
        .addAllFindings(json.objects("findings", FindingJson::finding))
        .addAllRules(json.objects("rules", FindingJson::outcome))
        .addAllUnread(json.objects("unread", DocumentJson::unread))
        .provenance(DocumentJson.provenance(json.object("provenance")));
    json.optionalObject("contact").map(DocumentJson::contact).ifPresent(report::contact);
    if (json.has("year")) {
      report.year(json.integer("year"));
    }
    return report.build();
  }

  private static Optional<ReportingPeriod> period(List<String> days) {
    if (days.isEmpty()) {
      return Optional.empty();
    }
    if (days.size() != 2) {
      throw new IllegalArgumentException("no period: " + days);
    }
    return Optional.of(
        new ReportingPeriod(LocalDate.parse(days.get(0)), LocalDate.parse(days.get(1))));
  }
}
