package io.github.gongkai.core.series;

import io.github.gongkai.model.Provenance;
import io.github.gongkai.model.vocabulary.TemplateId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What one document says of all indicators: an agency in a year.
 *
 * @param agency the agency's name as the document gives it; empty when it does not tell. Agencies
 *     that were renamed are two: nobody guesses which was which
 * @param year the report's year; empty when the document does not tell
 * @param template the template it follows
 * @param coverage whether its figures cover the year
 * @param provenance the document
 * @param duplicateOf the SHA-256 of the first document given of the same agency and year, when this
 *     is a further one; both are kept
 * @param observations one for each indicator, in the order of the table of indicators
 */
public record PanelRow(
    Optional<String> agency,
    OptionalInt year,
    TemplateId template,
    Coverage coverage,
    Provenance provenance,
    Optional<String> duplicateOf,
    List<Observation> observations) {

  /**
   * Copies the observations.
   *
   * @param agency the agency's name as the document gives it; empty when it does not tell
   * @param year the report's year; empty when the document does not tell
   * @param template the template it follows
   * @param coverage whether its figures cover the year
   * @param provenance the document
   * @param duplicateOf the SHA-256 of the first document given of the same agency and year, when
   *     this is a further one
   * @param observations one for each indicator, in the order of the table of indicators
   */
  public PanelRow {
    Objects.requireNonNull(agency, "agency");
    Objects.requireNonNull(year, "year");
    Objects.requireNonNull(template, "template");
    Objects.requireNonNull(coverage, "coverage");
    Objects.requireNonNull(provenance, "provenance");
    Objects.requireNonNull(duplicateOf, "duplicateOf");
    Objects.requireNonNull(observations, "observations");
    observations = List.copyOf(observations);
  }

  /** Which part of the year a report's figures cover, as its 统计期限 says. */
  public enum Coverage {
    /** All of it, or the report does not say otherwise. */
    YEAR,
    /**
     * Not just the year: what is counted over the year compares with no other year. So is every
     * report on 2008 that does not say otherwise, as the Regulations came into force on 1 May.
     */
    OTHER
  }

  /**
   * What the document says of an indicator.
   *
   * @param indicator the indicator's name
   * @return the observation; empty when the table has no such indicator
   */
  public Optional<Observation> observation(String indicator) {
    return observations.stream()
        .filter(observation -> observation.indicator().id().equals(indicator))
        .findFirst();
  }
}
