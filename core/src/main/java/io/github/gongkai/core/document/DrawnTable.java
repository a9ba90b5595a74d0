package io.github.gongkai.core.document;

import io.github.gongkai.core.text.ReadingText;
import io.github.gongkai.model.Grid;
import io.github.gongkai.model.source.Span;

/**
 * A table as a document draws it. Its cells are laid out when they are asked for: those of the
 * tables that a form explains never are.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class DrawnTable {

  private final ReadingText text;
  private final LooseCells cells;
  private final int to;
  private final int mostColumns;

  DrawnTable(ReadingText text, LooseCells cells, int to, int mostColumns) {
    this.text = text;
    this.cells = cells;
    this.to = to;
    this.mostColumns = mostColumns;
  }

  /**
   * Where it begins in the reading text.
   *
   * @return the index of its first character
   */
  public int from() {
    return cells.from();
  }

  /**
   * Where it ends in the reading text.
   *
   * @return the index behind its last character
   */
  public int to() {
    return to;
  }

  /**
   * Where it stands.
   *
   * @return its place in the decoded document
   */
  public Span source() {
    return text.span(from(), to);
  }

  /**
   * Its cells, laid out in rows and columns.
   *
   * @return a new grid
   */
  public Grid grid() {
    return laid().grid();
  }

  GridLayout.Laid laid() {
    return GridLayout.lay(source(), cells.rows(text), mostColumns);
  }
}
