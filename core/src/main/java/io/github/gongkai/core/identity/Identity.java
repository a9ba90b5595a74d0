package io.github.gongkai.core.identity;

import io.github.gongkai.model.Agency;
import io.github.gongkai.model.Contact;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.ReportingPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a document says of itself. Whatever it does not tell is empty.
 *
 * @param title the report's title, without blanks and line ends
 * @param agency whose report it is
 * @param year the year that the report is about
 * @param period the days that its figures cover, where it says so
 * @param published the day the page came out
 * @param signed the day under the signature, also where a finding says that it cannot be right
 * @param contact whom to ask about the report
 * @param testimony all that it says of these, also where it contradicts itself
 * @param foreign words that a copy wrote over the agency's name or the report's topic
 */
public record Identity(
    Optional<String> title,
    Optional<Agency> agency,
    OptionalInt year,
    Optional<ReportingPeriod> period,
    Optional<LocalDate> published,
    Optional<LocalDate> signed,
    Contact contact,
    Testimony testimony,
    List<Finding> foreign) {

  /** Copies the findings. */
  public Identity {
    foreign = List.copyOf(foreign);
  }
}
