package io.github.gongkai.examples.benchmarks;

import io.github.gongkai.core.Limits;
import io.github.gongkai.core.ReadResult;
import io.github.gongkai.core.ReportReader;
import io.github.gongkai.model.Finding;
import io.github.gongkai.model.FindingKind;
import io.github.gongkai.testkit.hostile.HostileInput;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Reads every hostile document in a Java machine of its own, with a heap in proportion to the
 * document, and prints one table, in Markdown: processor time, heap, and what came of it.
 */
final class HostileMain {

  private static final int MIB = 1 << 20;

  private HostileMain() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length == 2 && args[0].equals("--one")) {
      one(Path.of(args[1]));
      return;
    }
    int size = Integer.parseInt(args[0]) * MIB;
    int fixed = Integer.parseInt(args[1]);
    int multiple = Integer.parseInt(args[2]);
    String only = args.length > 3 ? args[3] : "";
    System.out.printf(
        Locale.ROOT,
        "%d MiB each, a heap of %d MiB and %d times the document, Java %s%n%n",
        size / MIB,
        fixed,
        multiple,
        Runtime.version());
    System.out.println("| document | time | heap | result |");
    System.out.println("| --- | --- | --- | --- |");
    for (HostileInput input : HostileInput.all()) {
      if (input.label().contains(only)) {
        row(input, HostileInput.Place.WITHIN, size, fixed, multiple);
      }
    }
  }

  private static void row(
      HostileInput input, HostileInput.Place place, int size, int fixed, int multiple)
      throws IOException, InterruptedException {
    Path file = Files.createTempFile("hostile", ".html");
    try {
      Files.write(file, input.make(size, place));
      Process process = new ProcessBuilder(
              ProcessHandle.current().info().command().orElseThrow(),
              "-XX:+UseSerialGC",
              "-Xss640k",
              "-Xmx" + (fixed + multiple * (size / MIB)) + "m",
              "-cp",
              System.getProperty("java.class.path"),
              HostileMain.class.getName(),
              "--one",
              file.toString())
          .redirectErrorStream(true)
          .start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      boolean ended = process.waitFor(1, TimeUnit.SECONDS) && process.exitValue() == 0;
      System.out.println("| " + input.label() + " | "
          + (ended ? last(said) : "**fails**: " + first(said) + " | | ") + " |");
    } finally {
      Files.delete(file);
    }
  }

  private static String first(String said) {
    return said.lines().filter(line -> line.contains("Error")).findFirst().orElse("?");
  }

  private static String last(String said) {
    List<String> lines = said.lines().toList();
    return lines.get(lines.size() - 1);
  }

  private static void one(Path file) throws IOException {
    ReportReader reader =
        ReportReader.builder().limits(limits(Files.size(file))).build();
    reader.read("青石县2022年政府信息公开工作年度报告"); // loads the tables of characters
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    ReadResult result = reader.read(file);
    long millis =
        (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1_000_000;
    long heap = ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
    System.out.printf(
        Locale.ROOT, "%.1f s | %d MiB | %s%n", millis / 1000.0, heap / MIB, said(result));
  }

  /** The usual limits; for a document that is larger, limits that let it through. */
  private static Limits limits(long size) {
    int bytes = Math.toIntExact(size);
    return bytes <= Limits.defaults().bytes()
        ? Limits.defaults()
        : Limits.builder().bytes(bytes).characters(bytes).htmlTags(bytes).build();
  }

  private static String said(ReadResult result) {
    if (result instanceof ReadResult.Report read) {
      String limits = read.annualReport().findings().stream()
          .filter(finding -> finding.kind() == FindingKind.LIMIT_REACHED)
          .map(Finding::rule)
          .map(rule -> "`" + rule.orElseThrow() + "`")
          .distinct()
          .collect(Collectors.joining(", "));
      return limits.isEmpty() ? "report" : "report up to " + limits;
    } else if (result instanceof ReadResult.NotAReport other) {
      return "no report: " + other.refusal().kind();
    }
    return "unreadable: " + ((ReadResult.Unreadable) result).cause();
  }
}
