package io.github.gongkai.core.identity;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A report's title as one place of the document has it.
 *
 * @param text its words without blanks
 * @param name the agency that it names
 * @param year the year that it names
 * @param place where it stands in the head of the document; empty for the page's metadata
 */
record Title(String text, Optional<AgencyName> name, OptionalInt year, Optional<Range> place) {

  static Title of(Excerpt excerpt, TitlePattern.Parts parts, int from) {
    Range whole = parts.whole().shifted(from);
    return new Title(
        excerpt.written(whole),
        parts.name().flatMap(name -> Names.at(excerpt, name.shifted(from))),
        parts.year(),
        Optional.of(whole));
  }

  Title fromMetadata() {
    return new Title(text, name, year, Optional.empty());
  }

  int completeness() {
    return (name.isPresent() ? 2 : 0) + (year.isPresent() ? 2 : 0);
  }

  /** Whether this and another name the same agency and year. */
  boolean sameAs(Title other) {
    return year.equals(other.year)
        && name.map(AgencyName::fullName).equals(other.name.map(AgencyName::fullName));
  }

  /** Whether this and another name different years or different agencies. */
  boolean contradicts(Title other) {
    boolean years = year.isPresent() && other.year.isPresent() && !year.equals(other.year);
    return years
        || name.isPresent() && other.name.isPresent() && !name.get().agreesWith(other.name.get());
  }
}
