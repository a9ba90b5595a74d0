package io.github.gongkai.core.reconcile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One line of a table: its cells in order and the tokens found on it in order. The order of the
 * tokens is the order of their cells. A line whose tokens no reading can place on its cells is
 * unreadable: its cells stay open but for the bound ones.
 *
 * @param cells the cells, in order, each once
 * @param tokens the tokens, in order
 * @param blanks those of the cells which are visibly empty: no token stands for them, and their
 *     value is free
 * @param gaps whether cells may have been lost
 */
public record Line(List<Integer> cells, List<Token> tokens, Set<Integer> blanks, Gaps gaps) {

  /**
   * Checks that every cell is named once and that bound tokens stand in the order of cells.
   *
   * @param cells the cells
   * @param tokens the tokens
   * @param blanks the blank cells
   * @param gaps whether cells may have been lost
   */
  public Line {
    cells = List.copyOf(cells);
    tokens = List.copyOf(tokens);
    blanks = Set.copyOf(blanks);
    if (new HashSet<>(cells).size() != cells.size()) {
      throw new IllegalArgumentException("a cell stands twice on the line " + cells);
    }
    if (!blanks.isEmpty() && !new HashSet<>(cells).containsAll(blanks)) {
      throw new IllegalArgumentException("blank cells " + blanks + " not all of " + cells);
    }
    int last = -1;
    for (Token token : tokens) {
      if (token instanceof Token.Bound bound) {
        int at = cells.indexOf(bound.cell());
        if (at <= last) {
          throw new IllegalArgumentException(
              "bound cell " + bound.cell() + " is not on the line, or out of order: " + cells);
        }
        if (blanks.contains(bound.cell())) {
          throw new IllegalArgumentException("cell " + bound.cell() + " is both bound and blank");
        }
        last = at;
      }
    }
  }

  /**
   * A line without known blanks.
   *
   * @param cells the cells, in order
   * @param tokens the tokens, in order
   * @param gaps whether cells may have been lost
   * @return the line
   */
  public static Line of(List<Integer> cells, List<Token> tokens, Gaps gaps) {
    return new Line(cells, tokens, Set.of(), gaps);
  }
}
