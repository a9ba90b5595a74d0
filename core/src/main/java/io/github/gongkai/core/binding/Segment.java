package io.github.gongkai.core.binding;

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

  /** Whether a cell or row ends in it. */
  boolean hasEdges() {
    return pieces.stream().anyMatch(piece -> piece instanceof Piece.Edge);
  }

  /** Whether any figure or sign of an empty cell stands in it. */
  boolean hasFigures() {
    return pieces.stream()
        .anyMatch(piece -> !(piece instanceof Piece.Edge
            || piece instanceof Piece.Foreign
            || piece instanceof Piece.Measure));
  }
}
