package io.github.gongkai.testkit.print;

import io.github.gongkai.model.vocabulary.Code;
import java.util.Optional;

/**
 * A cell of a printed table.
 *
 * @param text what stands in it
 * @param columns how many columns it spans
 * @param rows how many rows it spans
 * @param code the figure it holds; empty for a label
 */
public record PrintedCell(String text, int columns, int rows, Optional<Code> code) {

  static PrintedCell label(String text, int columns, int rows) {
    return new PrintedCell(text, columns, rows, Optional.empty());
  }

  /**
   * This cell with another text.
   *
   * @param other the text
   * @return the changed cell
   */
  public PrintedCell withText(String other) {
    return new PrintedCell(other, columns, rows, code);
  }

  PrintedCell wider(int by) {
    return new PrintedCell(text, columns + by, rows, code);
  }
}
