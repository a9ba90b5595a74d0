package io.github.gongkai.core.reconcile;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A damaged table: cells numbered from 0, what was found on its lines and the sums it should keep.
 * Every value is a whole number from 0 to {@link #MAX_VALUE}; a bound token alone may exceed it,
 * and the relations of its cell are then not used. A cell of no line has a free value.
 *
 * @param cells how many cells there are
 * @param atMost the greatest value of a cell, where it is less than {@link #MAX_VALUE}
 * @param lines the lines; no cell is on two of them
 * @param relations the sums
 */
public record Puzzle(
    int cells, Map<Integer, Long> atMost, List<Line> lines, List<Relation> relations) {

  /** The greatest value of a cell: fifteen nines. */
  public static final long MAX_VALUE = 999_999_999_999_999L;

  /**
   * Checks that lines and relations name cells which exist, and no cell twice over.
   *
   * @param cells how many cells there are
   * @param atMost the greatest values
   * @param lines the lines
   * @param relations the sums
   */
  public Puzzle {
    atMost = Map.copyOf(atMost);
    lines = List.copyOf(lines);
    relations = List.copyOf(relations);
    if (cells < 0) {
      throw new IllegalArgumentException("negative number of cells");
    }
    boolean[] taken = new boolean[cells];
    for (Line line : lines) {
      checkCells(cells, line.cells(), "a line");
      for (int cell : line.cells()) {
        if (taken[cell]) {
          throw new IllegalArgumentException("cell " + cell + " is on two lines");
        }
        taken[cell] = true;
      }
    }
    Set<String> ids = new HashSet<>();
    for (Relation relation : relations) {
      checkCells(cells, relation.left(), relation.id());
      checkCells(cells, relation.right(), relation.id());
      if (!ids.add(relation.id())) {
        throw new IllegalArgumentException("two relations named " + relation.id());
      }
    }
    checkCells(cells, List.copyOf(atMost.keySet()), "the greatest values");
    if (atMost.values().stream().anyMatch(most -> most < 0)) {
      throw new IllegalArgumentException("negative greatest value");
    }
  }

  /**
   * A puzzle whose cells have no greatest values of their own.
   *
   * @param cells how many cells there are
   * @param lines the lines
   * @param relations the sums
   * @return the puzzle
   */
  public static Puzzle of(int cells, List<Line> lines, List<Relation> relations) {
    return new Puzzle(cells, Map.of(), lines, relations);
  }

  /** The greatest value of each cell. */
  long[] limits() {
    long[] limits = new long[cells];
    Arrays.fill(limits, MAX_VALUE);
    atMost.forEach((cell, most) -> limits[cell] = Math.min(most, MAX_VALUE));
    return limits;
  }

  private static void checkCells(int cells, List<Integer> named, String where) {
    for (int cell : named) {
      if (cell < 0 || cell >= cells) {
        throw new IllegalArgumentException("no cell " + cell + ", named by " + where);
      }
    }
  }
}
