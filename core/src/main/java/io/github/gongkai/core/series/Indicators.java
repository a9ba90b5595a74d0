package io.github.gongkai.core.series;

import io.github.gongkai.model.vocabulary.TemplateId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A table of indicators.
 *
 * <pre>{@code
 * Indicators indicators = StandardIndicators.all(); // of gongkai-parsers
 * Comparability alike =
 *     indicators.find("requestsReceived").orElseThrow().link(National2014.ID).comparability();
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Indicators {

  private final Map<String, Indicator> byId;

  private Indicators(Map<String, Indicator> byId) {
    this.byId = byId;
  }

  /**
   * A table of these indicators.
   *
   * @param indicators the indicators, in the order in which panels show them
   * @return the table
   * @throws IllegalArgumentException if two have the same id
   */
  public static Indicators of(List<Indicator> indicators) {
    Map<String, Indicator> byId = new LinkedHashMap<>();
    for (Indicator indicator : indicators) {
      if (byId.put(indicator.id(), indicator) != null) {
        throw new IllegalArgumentException("two indicators are called " + indicator.id());
      }
    }
    return new Indicators(Collections.unmodifiableMap(byId));
  }

  /**
   * Reads a table of indicators written as text: fields parted by tabulators, a line for each
   * indicator and, indented by a tabulator, a line for each of its links.
   *
   * <pre>
   * id  unit  measure  Chinese label  English label  definition
   *     template  comparability  codes joined by +  reason
   * </pre>
   *
   * <p>Units, measures and comparabilities are the names of the enum constants in lower case. The
   * codes of a link that compares nothing are a hyphen. Empty lines and lines that begin with {@code
   * #} say nothing.
   *
   * @param text the text
   * @return the table
   * @throws IllegalArgumentException if a line is not of that form, with its number
   */
  public static Indicators parse(String text) {
    return IndicatorText.parse(text);
  }

  /**
   * The indicators.
   *
   * @return the indicators, in the table's order
   */
  public List<Indicator> all() {
    return List.copyOf(byId.values());
  }

  /**
   * The indicator with a name.
   *
   * @param id the name, for example {@code requestsReceived}
   * @return the indicator; empty when the table has none of that name
   */
  public Optional<Indicator> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * The templates that the table compares.
   *
   * @return the templates, in the order of their first mention
   */
  public Set<TemplateId> templates() {
    Set<TemplateId> templates = new LinkedHashSet<>();
    byId.values().forEach(indicator -> templates.addAll(indicator.links().keySet()));
    return Collections.unmodifiableSet(templates);
  }
}
