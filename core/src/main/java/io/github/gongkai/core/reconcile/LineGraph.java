package io.github.gongkai.core.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All readings of one line, as paths: the cells in order, each taking one piece, from the first
 * place of the line's tokens to the last. Places are the starts of tokens and the digits within
 * runs. Only pieces which are part of a whole reading are kept, so what all readings share is seen
 * here without listing them.
 */
final class LineGraph {

  /** The greatest number of cells times places for which a line is read at all. */
  private static final long MOST_STATES = 1L << 20;

  private final Line line;
  private final long[] limits;
  private final int[] tokenOf;
  private final int[] offsetOf;
  private final int places;
  private final List<List<Piece>> pieces;

  /**
   * Reads a line.
   *
   * @param limits the greatest value of each cell of the puzzle
   */
  LineGraph(Line line, long[] limits) {
    this.line = line;
    this.limits = limits;
    int cells = line.cells().size();
    long length = 0;
    for (Token token : line.tokens()) {
      length += token.length();
    }
    // A reading takes at most so many digits for each cell, so a longer line has none, and is not
    // to cost anything either.
    boolean hopeless =
        length > (long) Piece.MOST_DIGITS * cells || (length + 1) * (cells + 1) > MOST_STATES;
    places = hopeless ? 0 : (int) length;
    tokenOf = new int[places + 1];
    offsetOf = new int[places + 1];
    int place = 0;
    for (int token = 0; token < line.tokens().size() && !hopeless; token++) {
      for (int offset = 0; offset < line.tokens().get(token).length(); offset++) {
        tokenOf[place] = token;
        offsetOf[place++] = offset;
      }
    }
    tokenOf[places] = line.tokens().size();
    pieces = hopeless ? List.of() : connect();
  }

  /** Whether any reading places the tokens on the cells. */
  boolean readable() {
    return !pieces.isEmpty();
  }

  /** How many places there are; the last one is the end of the line. */
  int places() {
    return places;
  }

  /** The cell at an index of the line. */
  int cell(int index) {
    return line.cells().get(index);
  }

  int cells() {
    return line.cells().size();
  }

  /** The index of a cell on the line. */
  int indexOf(int cell) {
    return line.cells().indexOf(cell);
  }

  /** The pieces which the cell at an index takes in some reading, by their beginnings. */
  List<Piece> pieces(int index) {
    return pieces.get(index);
  }

  /** Whether every reading gives the cell at an index the same characters. */
  boolean certain(int index) {
    return pieces.get(index).size() == 1 && !pieces.get(index).get(0).takesNothing();
  }

  /** Whether some reading leaves a cell without characters. */
  boolean gappy() {
    return pieces.stream().anyMatch(of -> of.stream().anyMatch(Piece::takesNothing));
  }

  /** The decision for a cell which is read from a source. */
  Decision.Read read(long value, int source) {
    int place = Piece.placeOf(source);
    int start = offsetOf[place];
    return new Decision.Read(value, tokenOf[place], start, start + Piece.lengthOf(source));
  }

  private List<List<Piece>> connect() {
    int cells = line.cells().size();
    boolean[] reached = new boolean[places + 1];
    reached[0] = true;
    List<List<Piece>> all = new ArrayList<>(cells);
    int needed = neededBehind();
    for (int index = 0; index < cells; index++) {
      List<Piece> here = new ArrayList<>();
      int bound = boundPlace(cell(index));
      boolean blank = line.blanks().contains(cell(index));
      needed -= bound < 0 && (blank || line.gaps() != Gaps.COMPLETE) ? 0 : 1;
      for (int place = 0; place <= places; place++) {
        if (reached[place]) {
          if (bound >= 0) {
            addBound(place, bound, here);
          } else if (blank) {
            here.add(Piece.nothing(place));
          } else {
            addPieces(index, place, places - needed, here);
          }
        }
      }
      Arrays.fill(reached, false);
      for (Piece piece : here) {
        reached[piece.to()] = true;
      }
      all.add(here);
    }
    if (!reached[places]) {
      return List.of();
    }
    boolean[] useful = reached;
    Arrays.fill(useful, false);
    useful[places] = true;
    for (int index = cells - 1; index >= 0; index--) {
      all.get(index).removeIf(piece -> !useful[piece.to()]);
      Arrays.fill(useful, false);
      for (Piece piece : all.get(index)) {
        useful[piece.from()] = true;
      }
    }
    return all;
  }

  /** How many cells take a place each, at the least. */
  private int neededBehind() {
    int needed = 0;
    for (int index = 0; index < cells(); index++) {
      boolean spare = boundPlace(cell(index)) < 0
          && (line.gaps() != Gaps.COMPLETE || line.blanks().contains(cell(index)));
      needed += spare ? 0 : 1;
    }
    return needed;
  }

  private void addBound(int place, int bound, List<Piece> into) {
    if (place == bound) {
      into.add(Piece.of(place, place + 1, boundValue(place), 1));
    }
  }

  /**
   * Adds the pieces that a cell may take from a place on.
   *
   * @param last the last place where they may end, or too few would be left for the cells behind
   */
  private void addPieces(int index, int place, int last, List<Piece> into) {
    int cell = line.cells().get(index);
    boolean between = place == places || offsetOf[place] == 0;
    if (line.gaps() == Gaps.TRACELESS || between && line.gaps() == Gaps.LOSSY) {
      into.add(Piece.nothing(place));
    }
    if (place == places) {
      return;
    }
    Token token = line.tokens().get(tokenOf[place]);
    if (token instanceof Token.Floating floating) {
      if (floating.value() <= limits[cell]) {
        into.add(Piece.of(place, place + 1, floating.value(), 1));
      }
    } else if (token instanceof Token.Run run) {
      addCuts(run, place, Math.min(last - place, Piece.MOST_DIGITS), limits[cell], into);
    }
  }

  private void addCuts(Token.Run run, int place, int most, long limit, List<Piece> into) {
    String digits = run.digits();
    int start = offsetOf[place];
    int longest = digits.charAt(start) == '0' ? Math.min(1, most) : most;
    long worth = 1;
    for (int zero = 0; zero < run.zeros(); zero++) {
      worth *= 10;
    }
    long value = 0;
    for (int length = 1; length <= longest && start + length <= digits.length(); length++) {
      value = value * 10 + (digits.charAt(start + length - 1) - '0');
      if (value > limit / worth) {
        return;
      }
      into.add(Piece.of(place, place + length, value * worth, length));
    }
  }

  private int boundPlace(int cell) {
    for (int place = 0; place < places; place++) {
      if (line.tokens().get(tokenOf[place]) instanceof Token.Bound bound && bound.cell() == cell) {
        return place;
      }
    }
    return -1;
  }

  private long boundValue(int place) {
    return line.tokens().get(tokenOf[place]) instanceof Token.Bound bound ? bound.value() : 0;
  }
}
