package io.github.gongkai.examples.benchmarks.reading;

import io.github.gongkai.core.ReportReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
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

  /** As it is, and with the archive of loaded classes that a Java machine writes when told to. */
  static String measured() throws IOException, InterruptedException {
    Path file = Files.createTempFile("report", ".html");
    Path archive = Files.createTempFile("classes", ".jsa");
    try {
      Files.write(file, KitDocument.DEPARTMENT.bytes());
      Files.delete(archive);
      String plain = said("-Xshare:auto", file);
      said("-XX:ArchiveClassesAtExit=" + archive, file);
      return plain + ", with an archive of classes "
          + said("-XX:SharedArchiveFile=" + archive, file);
    } finally {
      Files.delete(file);
      Files.deleteIfExists(archive);
    }
  }

  private static String said(String option, Path file) throws IOException, InterruptedException {
    List<String> options = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", option);
    String said = OwnMachine.said(FirstRead.class, options, file.toString());
    return said.lines().filter(line -> line.contains(" ms ")).findFirst().orElse("not measured");
  }
}
