package io.github.gongkai.examples.benchmarks.reading;

import io.github.gongkai.core.Limits;
import io.github.gongkai.core.ReportReader;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/** How time grows with a document's size, limits put so high that all of it is read. */
final class Growth {

  private static final int SMALLEST = 1_000;
  private static final int MOST = 400_000_000;

  private Growth() {}

  /** A size and what reading a document of it took. */
  private record Point(int bytes, double nanos) {}

  /** Prints a line for each size; the slope of the time over the size, both as logarithms. */
  static double slope(String name, IntFunction<byte[]> document, int largest) {
    ReportReader reader = ReportReader.builder()
        .limits(Limits.builder().bytes(MOST).characters(MOST).htmlTags(MOST).build())
        .build();
    List<Point> points = new ArrayList<>();
    int size = SMALLEST;
    for (int step = 1; size <= largest; step++) {
      Point point = point(reader, document.apply(size));
      points.add(point);
      System.out.printf(
          Locale.ROOT,
          "| %s | %,d | %.2f | %.1f |%n",
          name,
          point.bytes(),
          point.nanos() / 1e6,
          point.bytes() * 1e3 / point.nanos());
      size = step % 2 == 0 ? size * 2 : size * 5;
    }
    return slope(points);
  }

  private static Point point(ReportReader reader, byte[] bytes) {
    long most = 400_000_000L;
    long nanos = 0;
    int times = 0;
    double best = Double.MAX_VALUE;
    while (times < 2 || nanos < most && times < 200) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      reader.read(bytes);
      long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
      best = Math.min(best, (double) took);
      nanos += took;
      times++;
    }
    return new Point(bytes.length, best);
  }

  private static double slope(List<Point> points) {
    double x = points.stream().mapToDouble(p -> Math.log(p.bytes())).average().orElse(0);
    double y = points.stream().mapToDouble(p -> Math.log(p.nanos())).average().orElse(0);
    double both = 0;
    double square = 0;
    for (Point point : points) {
      double dx = Math.log(point.bytes()) - x;
      both += dx * (Math.log(point.nanos()) - y);
      square += dx * dx;
    }
    return both / square;
  }
}
