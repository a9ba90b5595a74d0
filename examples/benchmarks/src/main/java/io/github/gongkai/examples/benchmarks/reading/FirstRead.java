package io.github.gongkai.examples.benchmarks.reading;

import io.github.gongkai.core.ReportReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** How long a Java machine takes from its start to its first report. */
final class FirstRead {

  private FirstRead() {}

  /** Reads a file, and prints the milliseconds since the machine started, by the clock and in all. */
  public static void main(String[] args) throws IOException {
    if (ReportReader.create().read(Path.of(args[0])).report().isEmpty()) {
      throw new IllegalStateException("no report: " + args[0]);
    }
    long clock =
        System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
    Optional<Duration> cpu = ProcessHandle.current().info().totalCpuDuration();
    System.out.println(clock + " ms by the clock, "
        + cpu.map(Duration::toMillis).orElse(-1L) + " ms of processors");
  }

  static String measured() throws IOException, InterruptedException {
    Path file = Files.createTempFile("report", ".html");
    try {
      Files.write(file, KitDocument.DEPARTMENT.bytes());
      Process process = new ProcessBuilder(
              ProcessHandle.current().info().command().orElseThrow(),
              "-XX:TieredStopAtLevel=1",
              "-XX:+UseSerialGC",
              "-cp",
              System.getProperty("java.class.path"),
              FirstRead.class.getName(),
              file.toString())
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
      String said =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      process.waitFor();
      return said;
    } finally {
      Files.delete(file);
    }
  }
}
