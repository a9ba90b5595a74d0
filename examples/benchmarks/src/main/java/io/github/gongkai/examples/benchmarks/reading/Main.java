package io.github.gongkai.examples.benchmarks.reading;

import io.github.gongkai.core.ReportReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.runner.RunnerException;

/** Measures everything and prints it: tables in Markdown, then one line for each target. */
final class Main {

  private static final String ORDINARY =
      "<p class=\"MsoNormal\"><span>各乡镇人民政府，县直各部门：现将城乡居民养老保险实施细则印发给你们，请认真贯彻执行。</span></p>\n";

  private final ReportReader reader = ReportReader.create();
  private final boolean quick;

  private Main(boolean quick) {
    this.quick = quick;
  }

  public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
    new Main(Arrays.asList(args).contains("--quick")).run();
  }

  private void run() throws IOException, InterruptedException, RunnerException {
    double load = load();
    StageTable.print(quick);
    List<Documents> documents = Documents.all();
    System.out.printf("%n| document | bytes | floor, us | reading, us | time | allocation |%n");
    System.out.println("| --- | --- | --- | --- | --- | --- |");
    List<Cost> html = costs(documents, true);
    List<Cost> text = costs(documents, false);
    System.out.printf("%n| layout | bytes | ms | MB/s |%n| --- | --- | --- | --- |%n");
    int largest = quick ? 1_000_000 : 50_000_000;
    double textSlope = Growth.slope("text", KitDocument::text, largest);
    double pageSlope = Growth.slope("page", KitDocument::page, largest);
    System.out.printf("%n| read by | time, of jsoup's | figures right | wrong |%n");
    System.out.println("| --- | --- | --- | --- |");
    new Comparison(reader).print(reader);
    Cost refusal = refusal();
    double slope = Math.max(textSlope, pageSlope);
    double[] speedup = Threads.measured();
    System.out.printf(
        Locale.ROOT,
        "%nJava %s, %d processors, load %.1f before and %.1f after; first read %s;"
            + " two threads that only look at bytes do %.2f times as much as one%n%n",
        Runtime.version(),
        Runtime.getRuntime().availableProcessors(),
        load,
        load(),
        FirstRead.measured(),
        speedup[1]);
    line("html.time.ratio", median(html, Cost::time));
    line("html.alloc.ratio", median(html, Cost::allocation));
    line("text.time.ratio", median(text, Cost::time));
    line("refusal.gbps", page().length / refusal.nanos());
    line("threads2.speedup", speedup[0]);
    line("growth.slope", slope);
  }

  /** Prints a line for each document; what those of the corpus cost, or the kit's without one. */
  private List<Cost> costs(List<Documents> all, boolean html) {
    List<Documents> documents = all.stream().filter(one -> one.html() == html).toList();
    List<Cost> costs =
        Cost.of(documents.stream().map(this::pair).toList(), quick ? (html ? 1500 : 100) : 5000);
    for (int i = 0; i < costs.size(); i++) {
      Cost cost = costs.get(i);
      System.out.printf(
          Locale.ROOT,
          "| %s | %,d | %.1f | %.1f | %.2f | %.2f |%n",
          documents.get(i).name(),
          documents.get(i).bytes().length,
          cost.floorNanos() / 1000,
          cost.nanos() / 1000,
          cost.time(),
          cost.allocation());
    }
    boolean real = documents.stream().anyMatch(Documents::real);
    return costs.stream()
        .filter(cost -> !real || documents.get(costs.indexOf(cost)).real())
        .toList();
  }

  private Cost.Pair pair(Documents document) {
    byte[] bytes = document.bytes();
    return new Cost.Pair(
        document.name(),
        document.html() ? () -> Floors.jsoup(bytes) : () -> Floors.strictly(bytes),
        () -> reader.read(bytes));
  }

  private Cost refusal() {
    byte[] page = page();
    Cost cost = Cost.of(
            List.of(new Cost.Pair(
                "refusal", () -> Floors.scanned(page), () -> reader.mayBeReport(page))),
            2000)
        .get(0);
    System.out.printf(
        Locale.ROOT,
        "%nrefusing a page of %,d bytes without a trace takes %.1f us, looking at each byte %.1f us%n",
        page.length,
        cost.nanos() / 1000,
        cost.floorNanos() / 1000);
    return cost;
  }

  private static byte[] page() {
    return ("<html><body>" + ORDINARY.repeat(2000)).getBytes(StandardCharsets.UTF_8);
  }

  private static double median(List<Cost> costs, ToDoubleFunction<Cost> of) {
    return Cost.median(costs.stream().mapToDouble(of).toArray());
  }

  private static void line(String name, double value) {
    System.out.printf(Locale.ROOT, "%s %.2f%n", name, value);
  }

  private static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }
}
