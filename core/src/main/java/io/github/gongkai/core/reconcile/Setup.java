package io.github.gongkai.core.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a puzzle comes to before lines are weighed against one another: the cells certain from their
 * own line's tokens alone, the relations these break or keep, and each line's readings under its
 * own relations.
 */
final class Setup {
  /** The part of what is left that listing the readings of a line may cost, at first and at last. */
  private static final long[] LINE_SHARES = {8, 2};

  final Puzzle puzzle;
  final long[] limits;

  /** The line of each cell, or -1. */
  final int[] lineOf;

  final List<LineGraph> graphs = new ArrayList<>();
  final boolean[] certain;
  final Decision[] decisions;
  final Standing[] standings;

  /** The relations across lines, in order. */
  final List<Constraint> across = new ArrayList<>();

  final List<LineReading> readings = new ArrayList<>();
  private final long[] low;
  private final long[] high;

  Setup(Puzzle puzzle, Meter meter) {
    this.puzzle = puzzle;
    limits = puzzle.limits();
    low = new long[puzzle.cells()];
    high = limits.clone();
    lineOf = new int[puzzle.cells()];
    Arrays.fill(lineOf, -1);
    certain = new boolean[puzzle.cells()];
    decisions = new Decision[puzzle.cells()];
    Arrays.fill(decisions, new Decision.Open(List.of(), Decision.Extent.UNKNOWN));
    standings = new Standing[puzzle.relations().size()];
    Arrays.fill(standings, Standing.UNASSESSED);
    for (int number = 0; number < puzzle.lines().size(); number++) {
      read(number);
    }
    List<List<Constraint>> own = sortRelations();
    for (int number = 0; number < puzzle.lines().size(); number++) {
      readings.add(LineReading.UNREAD);
    }
    // One hard line is not to take the budget of all the others; it may cost more after them.
    for (long share : LINE_SHARES) {
      long steps = meter.left() / share;
      for (int number = 0; number < puzzle.lines().size(); number++) {
        if (readings.get(number).outOfSteps()) {
          long limit = meter.narrow(steps);
          readings.set(number, LineReading.of(this, number, own.get(number), meter));
          meter.widen(limit);
        }
      }
    }
  }

  /** The network of some lines, each with its own relations, under relations across lines. */
  Network network(List<Integer> lines, List<Constraint> relations) {
    return network(lines, relations, List.of());
  }

  /** As the other, with further units which come without relations of their own. */
  Network network(List<Integer> lines, List<Constraint> relations, List<Unit> further) {
    List<Unit> units = new ArrayList<>(further);
    List<Constraint> constraints = new ArrayList<>(relations);
    for (int line : lines) {
      readings.get(line).unit().ifPresent(units::add);
      constraints.addAll(readings.get(line).binding());
    }
    return Network.of(low, high, units, constraints);
  }

  private void read(int number) {
    Line line = puzzle.lines().get(number);
    LineGraph graph = new LineGraph(line, limits);
    graphs.add(graph);
    for (int cell : line.cells()) {
      lineOf[cell] = number;
    }
    for (int index = 0; index < graph.cells() && graph.readable(); index++) {
      if (graph.certain(index)) {
        Piece piece = graph.pieces(index).get(0);
        settle(graph.cell(index), graph.read(piece.value(), piece.source()));
      }
    }
    if (!graph.readable()) {
      for (int k = 0; k < line.tokens().size(); k++) {
        if (line.tokens().get(k) instanceof Token.Bound bound) {
          settle(bound.cell(), new Decision.Read(bound.value(), k, 0, 1));
        }
      }
    }
  }

  private void settle(int cell, Decision.Read read) {
    certain[cell] = true;
    decisions[cell] = read;
    low[cell] = read.value();
    high[cell] = read.value();
  }

  /** Judges the relations among certain cells and sorts the others; returns each line's own. */
  private List<List<Constraint>> sortRelations() {
    Sums sums = new Sums(puzzle, certain, low);
    List<List<Constraint>> own = new ArrayList<>();
    puzzle.lines().forEach(line -> own.add(new ArrayList<>()));
    for (int number = 0; number < standings.length; number++) {
      Relation relation = puzzle.relations().get(number);
      if (sums.settled(relation)) {
        standings[number] = sums.holds(relation) ? Standing.HOLDS : Standing.BROKEN;
      } else if (sums.addable(relation)) {
        int line = onlyLine(relation.cells);
        (line >= 0 ? own.get(line) : across).add(sums.constraint(number));
      }
    }
    return own;
  }

  private int onlyLine(int[] cells) {
    int only = -1;
    for (int cell : cells) {
      if (lineOf[cell] < 0 || (only >= 0 && lineOf[cell] != only)) {
        return -1;
      }
      only = lineOf[cell];
    }
    return only;
  }
}
