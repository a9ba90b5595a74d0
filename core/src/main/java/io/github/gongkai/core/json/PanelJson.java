package io.github.gongkai.core.json;

import io.github.gongkai.core.series.Observation;
import io.github.gongkai.core.series.Panel;
import io.github.gongkai.core.series.PanelRow;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Panels as JSON: an object for each report, with an object for each of its indicators.
 *
 * <p>{@code value} is the exact number and is missing where there is none: a blank is not zero. {@code
 * figures} are what it is made of, each with its {@code code}, {@code status}, {@code evidence} and, as
 * start and end in UTF-16 units of the decoded document, {@code source}.
 */
public final class PanelJson {

  private PanelJson() {}

  /**
   * Writes a panel as one JSON array, a line for each report.
   *
   * @param panel the panel
   * @param out where it goes
   * @throws IOException if it cannot be written
   */
  public static void write(Panel panel, Appendable out) throws IOException {
    String before = "[\n";
    for (PanelRow row : panel.rows()) {
      out.append(before).append(of(row));
      before = ",\n";
    }
    out.append(panel.rows().isEmpty() ? "[]\n" : "\n]\n");
  }

  /**
   * Writes one report, for panels that are written a row at a time.
   *
   * @param row the report's row
   * @return one JSON object without line ends
   */
  public static String of(PanelRow row) {
    Map<String, Object> object = new LinkedHashMap<>();
    row.agency().ifPresent(agency -> object.put("agency", agency));
    row.year().ifPresent(year -> object.put("year", year));
    object.put("coverage", JsonText.constant(row.coverage()));
    object.put("template", row.template());
    object.put("document", row.provenance().document());
    row.provenance().url().ifPresent(url -> object.put("url", url));
    object.put("sha256", row.provenance().sha256());
    row.duplicateOf().ifPresent(first -> object.put("duplicateOf", first));
    Map<String, Object> indicators = new LinkedHashMap<>();
    row.observations()
        .forEach(observation -> indicators.put(observation.indicator().id(), of(observation)));
    object.put("indicators", indicators);
    return JsonText.of(object);
  }

  private static Map<String, Object> of(Observation observation) {
    Map<String, Object> entries = new LinkedHashMap<>();
    observation.value().ifPresent(value -> entries.put("value", value));
    entries.put("unit", observation.indicator().unit().label().chinese());
    observation.status().ifPresent(status -> entries.put("status", JsonText.constant(status)));
    entries.put("comparability", JsonText.constant(observation.link().comparability()));
    List<Map<String, Object>> figures =
        observation.parts().stream().map(PanelJson::figure).toList();
    if (!figures.isEmpty()) {
      entries.put("figures", figures);
    }
    return entries;
  }

  private static Map<String, Object> figure(Observation.Part part) {
    Map<String, Object> entries = new LinkedHashMap<>();
    entries.put("code", part.code());
    entries.put("status", JsonText.constant(part.status()));
    part.value().ifPresent(value -> entries.put("value", value));
    entries.put("evidence", JsonText.constant(part.evidence()));
    part.place().ifPresent(place -> entries.put("source", FlatJson.span(place)));
    return entries;
  }
}
