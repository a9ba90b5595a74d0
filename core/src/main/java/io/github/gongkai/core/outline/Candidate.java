package io.github.gongkai.core.outline;

import io.github.gongkai.model.vocabulary.SectionKind;

/**
 * A place that may be a section's heading.
 *
 * @param from the index of its first character
 * @param to the index after its last
 * @param style how its ordinal is written
 * @param number its ordinal's value, 0 where it has none
 * @param kind what it says the section is about
 * @param grade how well it says so
 * @param place how it stands in the text
 */
record Candidate(
    int from, int to, Ordinal.Style style, int number, SectionKind kind, Grade grade, Place place) {

  /** How well a heading's wording is known. */
  enum Grade {
    /** The wording is one of the rules'. */
    KNOWN,
    /** The wording holds one of the rules' words. */
    TOLD,
    /** Nothing in the wording is known. */
    UNKNOWN
  }

  /** How a heading stands in the text. */
  enum Place {
    /** On a line or in a cell of its own. */
    LINE,
    /** At the beginning of a line that goes on behind it. */
    LEAD,
    /** Within a line. */
    RUNNING
  }

  boolean isKnown() {
    return grade == Grade.KNOWN;
  }

  boolean isUsual() {
    return style.isUsual();
  }
}
