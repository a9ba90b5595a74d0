package io.github.gongkai.core.series;

import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.TemplateId;
import io.github.gongkai.model.vocabulary.Unit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Something that reports of several templates count, defined apart from all of them.
 *
 * @param id its name, for example {@code requestsReceived}; stable once published
 * @param label what it is called
 * @param unit what its values count; amounts that a template states in another unit are converted
 * @param measure whether it counts a year or stands at the year's end
 * @param definition what is counted, in one or two sentences
 * @param links the figures of each template
 */
public record Indicator(
    String id,
    Label label,
    Unit unit,
    Measure measure,
    String definition,
    Map<TemplateId, Link> links) {

  private static final Link UNKNOWN =
      new Link(Comparability.NONE, List.of(), "nobody has compared this template");

  /**
   * Copies the links, keeping their order.
   *
   * @param id its name, for example {@code requestsReceived}; stable once published
   * @param label what it is called
   * @param unit what its values count; amounts that a template states in another unit are converted
   * @param measure whether it counts a year or stands at the year's end
   * @param definition what is counted, in one or two sentences
   * @param links the figures of each template
   * @throws IllegalArgumentException if the id or the definition is blank
   */
  public Indicator {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(definition, "definition");
    Objects.requireNonNull(links, "links");
    links = Collections.unmodifiableMap(new LinkedHashMap<>(links));
    if (id.isBlank() || definition.isBlank()) {
      throw new IllegalArgumentException("an indicator has a name and a definition: " + id);
    }
  }

  /**
   * The figures of a template.
   *
   * @param template the template
   * @return its link; one that compares nothing where the template is not in the table
   */
  public Link link(TemplateId template) {
    return links.getOrDefault(template, UNKNOWN);
  }

  @Override
  public String toString() {
    return id;
  }
}
