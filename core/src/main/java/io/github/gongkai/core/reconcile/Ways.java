package io.github.gongkai.core.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The pieces one cell may take, found by the place where they begin or by where they end. */
final class Ways {
  private final List<Piece> pieces;
  private final int[] starts;

  private Ways(List<Piece> pieces, int[] counts) {
    this.pieces = pieces;
    starts = new int[counts.length + 1];
    for (int place = 0; place < counts.length; place++) {
      starts[place + 1] = starts[place] + counts[place];
    }
  }

  static Ways byBeginning(LineGraph graph, int index) {
    int[] counts = new int[graph.places() + 1];
    graph.pieces(index).forEach(piece -> counts[piece.from()]++);
    return new Ways(graph.pieces(index), counts);
  }

  static Ways byEnd(LineGraph graph, int index) {
    int[] counts = new int[graph.places() + 1];
    graph.pieces(index).forEach(piece -> counts[piece.to()]++);
    List<Piece> sorted = new ArrayList<>(graph.pieces(index));
    sorted.sort(Comparator.comparingInt(Piece::to));
    return new Ways(sorted, counts);
  }

  /** Where the pieces of a place begin; those of the next place follow them. */
  int start(int place) {
    return starts[place];
  }

  Piece piece(int k) {
    return pieces.get(k);
  }
}
