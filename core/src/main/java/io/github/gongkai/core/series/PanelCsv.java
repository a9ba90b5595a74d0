package io.github.gongkai.core.series;

import io.github.gongkai.model.statistics.FigureStatus;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Panels as CSV (RFC 4180): fields parted by commas, lines by CR LF, a line of headings. Write it as
 * UTF-8.
 *
 * <p>A value is the exact number, or nothing. What documents and callers wrote (names, addresses) gets
 * an apostrophe before it where a spreadsheet would take it for a formula: where it begins with
 * {@code =}, {@code +}, {@code -}, {@code @}, their full-width forms, or a control character.
 */
public enum PanelCsv {
  /**
   * A line for each report and indicator. Codes, places and evidence of a sum are lists in the same
   * order with semicolons between; a place is {@code start-end} in UTF-16 units of the decoded
   * document, empty when nothing is written there.
   */
  LONG {
    @Override
    List<String> headings(Indicators indicators) {
      return List.of(
          "agency",
          "year",
          "indicator",
          "label",
          "value",
          "unit",
          "status",
          "comparability",
          "coverage",
          "codes",
          "places",
          "evidence",
          "template",
          "document",
          "url",
          "sha256",
          "duplicateOf");
    }

    @Override
    List<List<String>> lines(PanelRow row) {
      List<List<String>> lines = new ArrayList<>();
      for (Observation observation : row.observations()) {
        Indicator indicator = observation.indicator();
        lines.add(List.of(
            text(row.agency().orElse("")),
            year(row),
            text(indicator.id()),
            text(indicator.label().chinese()),
            value(observation),
            indicator.unit().label().chinese(),
            status(observation),
            lower(observation.link().comparability()),
            lower(row.coverage()),
            each(observation, part -> part.code().value()),
            each(
                observation,
                part ->
                    part.place().map(place -> place.start() + "-" + place.end()).orElse("")),
            each(observation, part -> lower(part.evidence())),
            row.template().value(),
            text(row.provenance().document()),
            text(row.provenance().url().orElse("")),
            row.provenance().sha256(),
            row.duplicateOf().orElse("")));
      }
      return lines;
    }
  },
  /**
   * A line for each report, with three fields for each indicator: its value under its name, then its
   * status and its comparability. Where a number stands in the document is in {@link #LONG} only.
   */
  WIDE {
    @Override
    List<String> headings(Indicators indicators) {
      List<String> headings = new ArrayList<>(List.of(
          "agency", "year", "coverage", "template", "document", "url", "sha256", "duplicateOf"));
      for (Indicator indicator : indicators.all()) {
        headings.add(text(indicator.id()));
        headings.add(text(indicator.id() + ".status"));
        headings.add(text(indicator.id() + ".comparability"));
      }
      return headings;
    }

    @Override
    List<List<String>> lines(PanelRow row) {
      List<String> line = new ArrayList<>(List.of(
          text(row.agency().orElse("")),
          year(row),
          lower(row.coverage()),
          row.template().value(),
          text(row.provenance().document()),
          text(row.provenance().url().orElse("")),
          row.provenance().sha256(),
          row.duplicateOf().orElse("")));
      for (Observation observation : row.observations()) {
        line.add(value(observation));
        line.add(status(observation));
        line.add(lower(observation.link().comparability()));
      }
      return List.of(line);
    }
  };

  private static final String FORMULA = "=+-@＝＋－＠";
  private static final String LINE_END = "\r\n";

  abstract List<String> headings(Indicators indicators);

  abstract List<List<String>> lines(PanelRow row);

  /**
   * Writes a panel with its headings.
   *
   * @param panel the panel
   * @param out where it goes
   * @throws IOException if it cannot be written
   */
  public void write(Panel panel, Appendable out) throws IOException {
    writeHeadings(panel.indicators(), out);
    for (PanelRow row : panel.rows()) {
      write(row, out);
    }
  }

  /**
   * Writes the line of headings.
   *
   * @param indicators the indicators of the rows to come
   * @param out where it goes
   * @throws IOException if it cannot be written
   */
  public void writeHeadings(Indicators indicators, Appendable out) throws IOException {
    writeLine(headings(indicators), out);
  }

  /**
   * Writes the lines of one report.
   *
   * @param row the report's row
   * @param out where they go
   * @throws IOException if they cannot be written
   */
  public void write(PanelRow row, Appendable out) throws IOException {
    for (List<String> line : lines(row)) {
      writeLine(line, out);
    }
  }

  private static void writeLine(List<String> fields, Appendable out) throws IOException {
    out.append(fields.stream().map(PanelCsv::quoted).collect(Collectors.joining(",")))
        .append(LINE_END);
  }

  private static String quoted(String field) {
    boolean plain = field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
  }

  /** Text of somebody else's, which no spreadsheet may run. */
  private static String text(String written) {
    if (written.isEmpty()) {
      return written;
    }
    char first = written.charAt(0);
    return FORMULA.indexOf(first) >= 0 || Character.isISOControl(first) ? "'" + written : written;
  }

  private static String year(PanelRow row) {
    return row.year().isPresent() ? Integer.toString(row.year().getAsInt()) : "";
  }

  private static String value(Observation observation) {
    return observation.value().map(BigDecimal::toPlainString).orElse("");
  }

  private static String status(Observation observation) {
    return observation.status().map((FigureStatus status) -> lower(status)).orElse("");
  }

  private static String each(Observation observation, Function<Observation.Part, String> field) {
    return observation.parts().stream().map(field).collect(Collectors.joining(";"));
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
