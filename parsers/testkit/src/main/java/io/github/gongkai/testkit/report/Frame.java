package io.github.gongkai.testkit.report;

import java.util.List;

/**
 * What stands around a report's sections.
 *
 * @param above lines of the page before the title
 * @param title the title, of agency, year and kind of document
 * @param introduction the paragraphs before the first section
 * @param numbering how the sections are numbered
 * @param signature the lines below the text
 * @param below lines of the page behind it
 */
public record Frame(
    List<String> above,
    String title,
    List<String> introduction,
    Numbering numbering,
    List<String> signature,
    List<String> below) {

  /**
   * Copies the lists.
   *
   * @param above lines of the page before the title
   * @param title the title, of agency, year and kind of document
   * @param introduction the paragraphs before the first section
   * @param numbering how the sections are numbered
   * @param signature the lines below the text
   * @param below lines of the page behind it
   */
  public Frame {
    above = List.copyOf(above);
    introduction = List.copyOf(introduction);
    signature = List.copyOf(signature);
    below = List.copyOf(below);
  }

  /**
   * This frame with another signature.
   *
   * @param lines the lines
   * @return the changed frame
   */
  public Frame withSignature(List<String> lines) {
    return new Frame(above, title, introduction, numbering, lines, below);
  }
}
