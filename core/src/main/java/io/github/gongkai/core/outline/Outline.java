package io.github.gongkai.core.outline;

import io.github.gongkai.model.vocabulary.SectionKind;
import java.util.List;
import java.util.OptionalInt;

/**
 * A report's parts, as indexes into the reading text they were found in.
 *
 * @param preambleStart where the report begins: at its title, or at the paragraph before the first
 *     section where no title stands; the preamble goes on to the first section's heading
 * @param reportEnd where the report ends and the page's furniture begins
 * @param sections the sections in the document's order, which need not be the form's
 * @param announced the sections that the preamble, or a table of contents, says the report has, in
 *     the order named there; empty where nothing says so
 * @param limitAt where the first heading stands that was left because there were too many before it
 */
public record Outline(
    int preambleStart,
    int reportEnd,
    List<OutlineSection> sections,
    List<SectionKind> announced,
    OptionalInt limitAt) {

  /** Copies the lists. */
  public Outline {
    sections = List.copyOf(sections);
    announced = List.copyOf(announced);
  }

  /**
   * An outline with all of its headings.
   *
   * @param preambleStart where the report begins
   * @param reportEnd where it ends
   * @param sections its sections
   * @param announced the sections that it says it has
   */
  public Outline(
      int preambleStart,
      int reportEnd,
      List<OutlineSection> sections,
      List<SectionKind> announced) {
    this(preambleStart, reportEnd, sections, announced, OptionalInt.empty());
  }
}
