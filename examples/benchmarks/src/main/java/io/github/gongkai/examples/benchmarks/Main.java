package io.github.gongkai.examples.benchmarks;

import io.github.gongkai.core.Limits;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.util.Statistics;

/** Runs the benchmark and prints one table, in Markdown. */
final class Main {
  private Main() {}

  public static void main(String[] args) throws RunnerException {
    boolean quick = Arrays.asList(args).contains("--quick");
    double before = load();
    Collection<RunResult> reconcile = run("reconcile", quick ? 2 : 10, quick ? 5 : 30);
    Collection<RunResult> floor = run("floor", 1, quick ? 1 : 5);
    System.out.printf(
        Locale.ROOT,
        "%n%d steps, Java %s, %d processors, load %.1f before and %.1f after, 25 x 7 cells%n%n",
        Limits.defaults().solverSteps(),
        Runtime.version(),
        Runtime.getRuntime().availableProcessors(),
        before,
        load());
    System.out.println("| damage | median | 99.9 % | worst | by the clock: median | 99.9 % | worst"
        + " | ratio to the floor | cells known |");
    System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
    for (Damage damage : Damage.values()) {
      Statistics took = of(reconcile, damage);
      Statistics least = of(floor, damage);
      ProcessorTime cost = ProcessorTime.of(damage);
      System.out.printf(
          Locale.ROOT,
          "| %s | %.2f ms | %.2f ms | %.2f ms | %.2f ms | %.2f ms | %.2f ms | %.0f | %.2f %% |%n",
          damage.label(),
          cost.median(),
          cost.nearlyAll(),
          cost.worst(),
          took.getPercentile(50) / 1000,
          took.getPercentile(99.9) / 1000,
          took.getMax() / 1000,
          took.getPercentile(50) / least.getPercentile(50),
          100 * cost.known());
    }
    System.out.println();
    for (Damage damage : Damage.values()) {
      Statistics least = of(floor, damage);
      System.out.printf(
          Locale.ROOT,
          "floor, %s: median %.3f us, 99.9 %% %.3f us, worst %.0f us; %d tables reconciled%n",
          damage.label(),
          least.getPercentile(50),
          least.getPercentile(99.9),
          least.getMax(),
          of(reconcile, damage).getN());
    }
  }

  private static Collection<RunResult> run(String method, int warmup, int seconds)
      throws RunnerException {
    ChainedOptionsBuilder options = new OptionsBuilder()
        .include("ReconcileBenchmark\\." + method + "$")
        .forks(1)
        .warmupIterations(1)
        .warmupTime(TimeValue.seconds(warmup))
        .measurementIterations(1)
        .measurementTime(TimeValue.seconds(seconds))
        .shouldFailOnError(true);
    return new Runner(options.build()).run();
  }

  private static Statistics of(Collection<RunResult> results, Damage damage) {
    return results.stream()
        .filter(r -> r.getParams().getParam("damage").equals(damage.name()))
        .findFirst()
        .orElseThrow()
        .getPrimaryResult()
        .getStatistics();
  }

  private static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }
}
