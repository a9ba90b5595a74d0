package io.github.gongkai.examples.benchmarks.reading;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs {@link StageBenchmark} and prints times and allocation of the stages beside the floor's. */
final class StageTable {

  private static final List<String> STAGES =
      List.of("floor", "fingerprint", "decode", "document", "outline", "match", "read");

  private StageTable() {}

  static void print(boolean quick) throws RunnerException {
    List<KitDocument> documents =
        quick ? List.of(KitDocument.WORD, KitDocument.TEXT) : List.of(KitDocument.values());
    Collection<RunResult> results = new Runner(new OptionsBuilder()
            .include("StageBenchmark")
            .param("document", documents.stream().map(Enum::name).toArray(String[]::new))
            .addProfiler(GCProfiler.class)
            .forks(1)
            .warmupIterations(quick ? 4 : 10)
            .warmupTime(TimeValue.seconds(1))
            .measurementIterations(quick ? 2 : 5)
            .measurementTime(TimeValue.seconds(1))
            .shouldFailOnError(true)
            .build())
        .run();
    System.out.printf("%n| document | stage | us | of the floor | kB | of the floor |%n");
    System.out.println("| --- | --- | --- | --- | --- | --- |");
    for (KitDocument document : documents) {
      RunResult floor = of(results, document, "floor");
      for (String stage : STAGES) {
        RunResult result = of(results, document, stage);
        System.out.printf(
            Locale.ROOT,
            "| %s | %s | %.1f | %.2f | %.0f | %.2f |%n",
            document,
            stage,
            time(result),
            time(result) / time(floor),
            allocation(result) / 1000,
            allocation(result) / allocation(floor));
      }
    }
  }

  private static RunResult of(Collection<RunResult> results, KitDocument document, String stage) {
    return results.stream()
        .filter(result -> result.getParams().getParam("document").equals(document.name()))
        .filter(result -> result.getPrimaryResult().getLabel().equals(stage))
        .findFirst()
        .orElseThrow();
  }

  private static double time(RunResult result) {
    return result.getPrimaryResult().getScore();
  }

  private static double allocation(RunResult result) {
    for (String name : result.getSecondaryResults().keySet()) {
      if (name.endsWith("gc.alloc.rate.norm")) {
        return result.getSecondaryResults().get(name).getScore();
      }
    }
    return Double.NaN;
  }
}
