package io.github.gongkai.core.outline;

import io.github.gongkai.model.vocabulary.SectionKind;
import java.util.List;
import java.util.OptionalInt;

/**
 * A section, as indexes into the reading text. The body goes on from the heading to the next
 * section or to the report's end, marks and line ends included, so that no character between two
 * headings is lost.
 *
 * @param kind what the section is about
 * @param ordinal the number its heading bears, empty where it bears none; a gap between the numbers
 *     of two sections says that a heading may have been lost and its text be in the former's body
 * @param headingFrom the index of the heading's first character, of its ordinal where it has one
 * @param headingTo the index after the heading's last character
 * @param bodyFrom the index of the body's first character
 * @param bodyTo the index after the body's last character
 * @param subheadings the headings within the body, in order
 */
public record OutlineSection(
    SectionKind kind,
    OptionalInt ordinal,
    int headingFrom,
    int headingTo,
    int bodyFrom,
    int bodyTo,
    List<Subheading> subheadings) {

  /**
   * Copies the list and checks the order of the indexes.
   *
   * @throws IllegalArgumentException if heading and body are not one behind the other
   */
  public OutlineSection {
    subheadings = List.copyOf(subheadings);
    if (headingFrom < 0 || headingTo < headingFrom || bodyFrom < headingTo || bodyTo < bodyFrom) {
      throw new IllegalArgumentException(
          "no section: " + headingFrom + " " + headingTo + " " + bodyFrom + " " + bodyTo);
    }
  }
}
