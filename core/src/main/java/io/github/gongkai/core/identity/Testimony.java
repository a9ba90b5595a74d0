package io.github.gongkai.core.identity;

import io.github.gongkai.model.ReportingPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that a document says of its year, days and agency, also where it contradicts itself.
 *
 * @param years the years that its titles and its period name, the leading one first
 * @param period the days that its figures cover
 * @param published the day the page came out
 * @param signed the day under the signature
 * @param signature the name under the report
 * @param foreign that name, or one in the page's title or of who compiled the report, where it is
 *     neither the agency's nor that of an office of it
 */
public record Testimony(
    List<Said<Integer>> years,
    Optional<Said<ReportingPeriod>> period,
    Optional<Said<LocalDate>> published,
    Optional<Said<LocalDate>> signed,
    Optional<Said<String>> signature,
    Optional<Said<String>> foreign) {

  /** Copies the list. */
  public Testimony {
    years = List.copyOf(years);
  }
}
