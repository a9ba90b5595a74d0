package io.github.gongkai.core.reconcile;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Prints how much processor time puzzles of the usual size take. Not a test. */
final class Timing {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int LINES = 25;
  private static final int WIDTH = 7;

  private Timing() {}

  public static void main(String[] args) {
    int tries = args.length > 0 ? Integer.parseInt(args[0]) : 3000;
    long budget = args.length > 1 ? Long.parseLong(args[1]) : Budget.DEFAULT.steps();
    int[] all = {20, 0, 5, 20, 60, -1};
    int[] only = args.length > 2 ? new int[] {Integer.parseInt(args[2])} : all;
    for (int lost : only) {
      measure(lost, tries, budget);
    }
  }

  private static void measure(int lost, int tries, long budget) {
    List<Relation> relations = Tables.relations(LINES, WIDTH);
    double[] millis = new double[tries];
    long totalSteps = 0;
    long known = 0;
    long wrong = 0;
    long exhausted = 0;
    long worstSteps = 0;
    for (int k = 0; k < tries; k++) {
      Random random = new Random(k);
      long[][] table = Tables.realistic(random, LINES, WIDTH);
      List<Line> lines = lost < 0 ? Tables.fused(table) : Tables.lossy(table, random, lost);
      Puzzle puzzle = Puzzle.of(LINES * WIDTH, lines, relations);
      long start = THREADS.getCurrentThreadCpuTime();
      Solution solution = Reconciler.solve(puzzle, new Budget(budget));
      millis[k] = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
      exhausted += solution.exhausted() ? 1 : 0;
      totalSteps += solution.steps();
      worstSteps = Math.max(worstSteps, solution.steps());
      for (int cell = 0; cell < LINES * WIDTH; cell++) {
        long truth = table[cell / WIDTH][cell % WIDTH];
        Decision decision = solution.decision(cell);
        if (decision instanceof Decision.Read read) {
          known++;
          wrong += read.value() == truth ? 0 : 1;
        } else if (decision instanceof Decision.Inferred inferred) {
          known++;
          wrong += inferred.value() == truth ? 0 : 1;
        }
      }
    }
    Arrays.sort(millis);
    System.out.printf(
        "%-9s median %.3f ms, 99 %% %.2f, 99.9 %% %.2f, worst %.2f; known %.3f %%, wrong %d,"
            + " exhausted %d of %d, mean steps %d, most %d%n",
        lost < 0 ? "fused" : lost + " lost",
        millis[tries / 2],
        millis[(int) (tries * 0.99)],
        millis[(int) (tries * 0.999)],
        millis[tries - 1],
        100.0 * known / tries / LINES / WIDTH,
        wrong,
        exhausted,
        tries,
        totalSteps / tries,
        worstSteps);
  }
}
