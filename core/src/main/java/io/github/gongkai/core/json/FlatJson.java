package io.github.gongkai.core.json;

import io.github.gongkai.core.ReadResult;
import io.github.gongkai.model.Agency;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Contact;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.Statement;
import io.github.gongkai.model.source.Span;
import io.github.gongkai.model.statistics.Figure;
import io.github.gongkai.model.statistics.FigureStatus;
import io.github.gongkai.model.statistics.StatisticsTable;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.ProseFigure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A result as one flat JSON object on one line: what a table of many documents is made from.
 *
 * <p>Its members, of which {@code agency} to {@code contact} are left out where the document does not
 * tell:
 *
 * <ul>
 *   <li>{@code document}, the name; {@code template}, {@code null} for what is no report, which has
 *       only {@code reason} besides;
 *   <li>{@code agency}, {@code year}, {@code period} (its first and last day), {@code published},
 *       {@code signed}, {@code contact}; {@code sections}, their kinds in the document's order;
 *   <li>{@code cells}, from code to number in the unit of the code: every figure of the form that the
 *       document states, in sentences where it has no table, or that the sums determine;
 *   <li>{@code status}, from code to {@code inferred}, for the figures that the sums determine;
 *       {@code blank} and {@code ambiguous}, lists of the codes of cells without a number;
 *   <li>{@code narrative}, from code to number: the figures that sentences state;
 *   <li>{@code source}, from code to the figure's place, start and end in UTF-16 units of the decoded
 *       document; {@code findings}, with such places as {@code spans}.
 * </ul>
 */
public final class FlatJson {

  private FlatJson() {}

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
    } else {
      object.put("template", JsonText.Null.NULL);
      object.put("reason", reason(result));
    }
    return JsonText.of(object);
  }

  private static String reason(ReadResult result) {
    if (result instanceof ReadResult.NotAReport other) {
      return other.refusal().kind() + ": " + other.refusal().reason();
    }
    ReadResult.Unreadable unreadable = (ReadResult.Unreadable) result;
    return unreadable.cause() + ": " + unreadable.reason();
  }

  private static void put(Map<String, Object> object, AnnualReport report) {
    object.put("template", report.template().value());
    report.agency().map(Agency::name).ifPresent(name -> object.put("agency", name));
    report.year().ifPresent(year -> object.put("year", year));
    report
        .period()
        .ifPresent(period ->
            object.put("period", List.of(period.start().toString(), period.end().toString())));
    report.published().ifPresent(day -> object.put("published", day.toString()));
    report.signed().ifPresent(day -> object.put("signed", day.toString()));
    if (report.contact().isPresent()) {
      object.put("contact", contact(report.contact()));
    }
    object.put("sections", report.sections().stream().map(s -> s.kind().name()).toList());
    putFigures(object, report);
    object.put("findings", report.findings().stream().map(FlatJson::finding).toList());
  }

  static Map<String, Object> contact(Contact contact) {
    Map<String, Object> entries = new LinkedHashMap<>();
    contact.address().ifPresent(address -> entries.put("address", address));
    contact.postcode().ifPresent(postcode -> entries.put("postcode", postcode));
    if (!contact.phones().isEmpty()) {
      entries.put("phone", contact.phones());
    }
    contact.email().ifPresent(email -> entries.put("email", email));
    return entries;
  }

  private static void putFigures(Map<String, Object> object, AnnualReport report) {
    Map<String, BigDecimal> cells = new LinkedHashMap<>();
    Map<String, String> status = new LinkedHashMap<>();
    List<String> blank = new ArrayList<>();
    List<String> ambiguous = new ArrayList<>();
    Map<String, List<Integer>> source = new LinkedHashMap<>();
    for (StatisticsTable<?, ?> table : report.tables()) {
      for (Figure figure : table.figures()) {
        String code = figure.code().value();
        figure.value().ifPresent(value -> cells.put(code, value));
        switch (figure.status()) {
          case STATED -> figure.source().ifPresent(place -> source.put(code, span(place)));
          case INFERRED -> status.put(code, "inferred");
          case BLANK -> blank.add(code);
          case AMBIGUOUS -> ambiguous.add(code);
          case ABSENT -> {
            // neither stated nor left empty: not in this document
          }
        }
      }
    }
    for (Statement statement : proseOnly(report)) {
      String code = statement.code().value();
      cells.putIfAbsent(code, statement.value());
      source.putIfAbsent(code, span(statement.source()));
    }
    object.put("cells", cells);
    object.put("status", status);
    object.put("blank", blank);
    object.put("ambiguous", ambiguous);
    object.put("narrative", narrative(report));
    object.put("source", source);
  }

  /** What sentences alone state of figures that the form has a cell for, where they agree. */
  private static List<Statement> proseOnly(AnnualReport report) {
    Set<Code> settled = Statement.settled(report.statements()).keySet();
    return report.statements().stream()
        .filter(Statement::isExact)
        .filter(statement -> settled.contains(statement.code()))
        .filter(statement -> !ProseFigure.names(statement.code()))
        .filter(statement -> report
            .figure(statement.code())
            .filter(figure -> figure.status() != FigureStatus.ABSENT)
            .isEmpty())
        .toList();
  }

  /** The figures on which the report's sentences agree. */
  private static Map<String, BigDecimal> narrative(AnnualReport report) {
    Map<String, BigDecimal> narrative = new LinkedHashMap<>();
    Statement.settled(report.statements())
        .forEach((code, value) -> narrative.put(code.value(), value));
    return narrative;
  }

  static List<Integer> span(Span span) {
    return List.of(span.start(), span.end());
  }

  static Map<String, Object> finding(Finding finding) {
    Map<String, Object> entries = new LinkedHashMap<>();
    entries.put("code", finding.code());
    entries.put("severity", JsonText.constant(finding.severity()));
    entries.put("origin", JsonText.constant(finding.origin()));
    entries.put("message", finding.message());
    entries.put("cells", finding.cells().stream().map(Code::value).toList());
    finding.waived().ifPresent(reason -> entries.put("waived", reason));
    entries.put("spans", finding.spans().stream().map(FlatJson::span).toList());
    return entries;
  }
}
