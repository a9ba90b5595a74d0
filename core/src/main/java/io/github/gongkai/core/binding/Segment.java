package io.github.gongkai.core.binding;

import io.github.gongkai.core.text.Mark;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands between two labels.
 *
 * @param from where it begins
 * @param to where it ends
 * @param pieces what was found there, in order
 * @param opensCleanly whether the label before it is followed by a figure or by the end of its line
 *     or cell, not by further words
 * @param closesCleanly whether the label behind it begins its line or cell or follows a figure
 */
record Segment(int from, int to, List<Piece> pieces, boolean opensCleanly, boolean closesCleanly) {

  /** How many characters of unknown words it has. */
  int foreignLength() {
    int length = 0;
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Foreign) {
        length += piece.to() - piece.from();
      }
    }
    return length;
  }

  /**
   * This segment with its figures illegible, unless a row of an HTML table ends behind them: what
   * follows then belongs to another row.
   */
  Segment withoutFigures() {
    List<Piece> changed = new ArrayList<>();
    boolean sure = false;
    for (Piece piece : pieces) {
      sure |= piece instanceof Piece.Edge edge && edge.mark() == Mark.ROW;
      changed.add(
          piece instanceof Piece.Numeral ? new Piece.Illegible(piece.from(), piece.to()) : piece);
    }
    return sure ? this : new Segment(from, to, changed, opensCleanly, closesCleanly);
  }

  /** Whether nothing but the end of one cell stands in it. */
  boolean isOneCellEnd() {
    return pieces.size() == 1
        && pieces.get(0) instanceof Piece.Edge edge
        && edge.mark() == Mark.CELL;
  }

  /** Whether a row of an HTML table ends behind its label's cell. */
  boolean endsRow() {
    return pieces.size() > 1 && pieces.get(1) instanceof Piece.Edge edge && edge.mark() == Mark.ROW;
  }

  /** Whether a cell or row ends in it. */
  boolean hasEdges() {
    return pieces.stream().anyMatch(piece -> piece instanceof Piece.Edge);
  }

  /** Whether any figure or sign of an empty cell stands in it. */
  boolean hasFigures() {
    for (Piece piece : pieces) {
      boolean other = piece instanceof Piece.Edge
          || piece instanceof Piece.Foreign
          || piece instanceof Piece.Measure;
      if (!other) {
        return true;
      }
    }
    return false;
  }
}
