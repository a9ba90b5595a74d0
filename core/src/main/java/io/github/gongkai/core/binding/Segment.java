package io.github.gongkai.core.binding;

import io.github.gongkai.core.text.Mark;
import java.util.ArrayList;
import java.util.List;

/** What stands between two labels. */
final class Segment {

  private final int from;
  private final int to;
  private final List<Piece> pieces;
  private final boolean opensCleanly;
  private final boolean closesCleanly;
  private final int foreignLength;
  private final boolean figures;
  private final boolean edges;
  private final boolean rows;

  /**
   * Holds what was found.
   *
   * @param from where it begins
   * @param to where it ends
   * @param pieces what was found there, in order
   * @param opensCleanly whether the label before it is followed by a figure or by the end of its line
   *     or cell, not by further words
   * @param closesCleanly whether the label behind it begins its line or cell or follows a figure
   */
  Segment(int from, int to, List<Piece> pieces, boolean opensCleanly, boolean closesCleanly) {
    this.from = from;
    this.to = to;
    this.pieces = pieces;
    this.opensCleanly = opensCleanly;
    this.closesCleanly = closesCleanly;
    int foreign = 0;
    boolean anyFigures = false;
    boolean anyEdges = false;
    boolean anyRows = false;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece instanceof Piece.Edge edge) {
        anyEdges = true;
        anyRows |= edge.mark() == Mark.ROW;
      } else if (piece instanceof Piece.Foreign) {
        foreign += piece.to() - piece.from();
      } else {
        anyFigures |= !(piece instanceof Piece.Measure);
      }
    }
    this.foreignLength = foreign;
    this.figures = anyFigures;
    this.edges = anyEdges;
    this.rows = anyRows;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  List<Piece> pieces() {
    return pieces;
  }

  boolean opensCleanly() {
    return opensCleanly;
  }

  boolean closesCleanly() {
    return closesCleanly;
  }

  /** How many characters of unknown words it has. */
  int foreignLength() {
    return foreignLength;
  }

  /**
   * This segment with its figures illegible, unless a row of an HTML table ends behind them: what
   * follows then belongs to another row.
   */
  Segment withoutFigures() {
    if (rows) {
      return this;
    }
    List<Piece> changed = new ArrayList<>();
    for (Piece piece : pieces) {
      changed.add(
          piece instanceof Piece.Numeral ? new Piece.Illegible(piece.from(), piece.to()) : piece);
    }
    return new Segment(from, to, changed, opensCleanly, closesCleanly);
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

  /** Whether a row of an HTML table ends in it. */
  boolean hasRows() {
    return rows;
  }

  /** Whether a cell or row ends in it. */
  boolean hasEdges() {
    return edges;
  }

  /** Whether any figure or sign of an empty cell stands in it. */
  boolean hasFigures() {
    return figures;
  }
}
