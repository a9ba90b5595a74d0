package io.github.gongkai.core.binding;

import io.github.gongkai.model.vocabulary.Unit;

/** One thing that stands between two labels. */
sealed interface Piece {

  /** Where it begins. */
  int from();

  /** The index after its last character. */
  int to();

  /** A number. */
  record Numeral(NumberText text) implements Piece {
    @Override
    public int from() {
      return text.from();
    }

    @Override
    public int to() {
      return text.to();
    }
  }

  /** Digits that are no readable number: too many of them, or with signs among them. */
  record Illegible(int from, int to) implements Piece {}

  /** Two numbers with a stroke, {@code 0/0}: an increase and a decrease. */
  record Ratio(NumberText first, NumberText second) implements Piece {
    @Override
    public int from() {
      return first.from();
    }

    @Override
    public int to() {
      return second.to();
    }
  }

  /** The sign of an empty cell: {@code /}, {@code -}, {@code 无}. */
  record Dash(int from, int to) implements Piece {}

  /** A unit in a cell of its own, {@code 条}. */
  record Measure(int from, int to, Unit unit) implements Piece {}

  /** The end of a cell or row. */
  record Edge(char mark, int from) implements Piece {
    @Override
    public int to() {
      return from + 1;
    }
  }

  /** Words that the template does not know. */
  record Foreign(int from, int to) implements Piece {}
}
