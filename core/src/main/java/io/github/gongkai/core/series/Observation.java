package io.github.gongkai.core.series;

import io.github.gongkai.model.source.Span;
import io.github.gongkai.model.statistics.FigureStatus;
import io.github.gongkai.model.vocabulary.Code;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one document says of one indicator.
 *
 * @param indicator the indicator
 * @param link which figures of the document's template stand for it, and how well
 * @param parts those figures, in the link's order; none where nothing compares
 */
public record Observation(Indicator indicator, Link link, List<Part> parts) {

  /**
   * Copies the parts.
   *
   * @param indicator the indicator
   * @param link which figures of the document's template stand for it, and how well
   * @param parts those figures, in the link's order; none where nothing compares
   */
  public Observation {
    Objects.requireNonNull(indicator, "indicator");
    Objects.requireNonNull(link, "link");
    Objects.requireNonNull(parts, "parts");
    parts = List.copyOf(parts);
  }

  /** Where in a document a figure was read. */
  public enum Evidence {
    /** In a cell of a table. */
    TABLE,
    /** In sentences; no table of the document has the cell. */
    PROSE
  }

  /**
   * A figure that an observation is made of.
   *
   * @param code the figure's name
   * @param status what is known of it; a figure on which sentences disagree is ambiguous
   * @param value its exact value in the indicator's unit; only of a stated or inferred figure
   * @param evidence where it was read
   * @param place where it stands in the decoded document; empty when nothing is written
   */
  public record Part(
      Code code,
      FigureStatus status,
      Optional<BigDecimal> value,
      Evidence evidence,
      Optional<Span> place) {
    /**
     * Sees that nothing is missing.
     *
     * @param code the figure's name
     * @param status what is known of it; a figure on which sentences disagree is ambiguous
     * @param value its exact value in the indicator's unit; only of a stated or inferred figure
     * @param evidence where it was read
     * @param place where it stands in the decoded document; empty when nothing is written
     */
    public Part {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(status, "status");
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(evidence, "evidence");
      Objects.requireNonNull(place, "place");
    }
  }

  /**
   * What is known: a sum is as sure as the least sure of its figures.
   *
   * @return the status; empty where nothing of the document's template compares
   */
  public Optional<FigureStatus> status() {
    return parts.stream().map(Part::status).max(Comparator.naturalOrder());
  }

  /**
   * The exact value, in the indicator's unit.
   *
   * @return the figure, or the sum of the figures where each of them has a value; otherwise empty. A
   *     blank is not zero
   */
  public Optional<BigDecimal> value() {
    boolean known =
        !parts.isEmpty() && parts.stream().allMatch(part -> part.value().isPresent());
    return known
        ? parts.stream().flatMap(part -> part.value().stream()).reduce(BigDecimal::add)
        : Optional.empty();
  }
}
