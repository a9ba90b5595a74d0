package io.github.gongkai.testkit.print;

/** A part of a printed report, from top to bottom. */
public sealed interface Block {

  /**
   * A paragraph.
   *
   * @param role what it is for
   * @param text its words
   */
  record Paragraph(Role role, String text) implements Block {}

  /**
   * A table.
   *
   * @param printed the table
   */
  record Table(PrintedTable printed) implements Block {}

  /** What a paragraph is for. */
  enum Role {
    /** The report's title. */
    TITLE,
    /** The heading of a section. */
    HEADING,
    /** Running text. */
    BODY,
    /** The agency's name or the day below the text. */
    SIGNATURE
  }
}
