package io.github.gongkai.examples.benchmarks.reading;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/**
 * What something costs beside its floor: both in turn, in processor time of their thread, so that a
 * busy machine burdens both alike.
 *
 * @param floorNanos the floor's time
 * @param nanos the time of what is measured
 * @param floorBytes what the floor allocates
 * @param bytes what is allocated by what is measured
 */
record Cost(double floorNanos, double nanos, double floorBytes, double bytes) {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** Keeps results from being optimised away. */
  @SuppressWarnings("unused")
  private static volatile Object last = "";

  /** Two things to be compared. */
  record Pair(String name, Supplier<?> floor, Supplier<?> measured) {}

  double time() {
    return nanos / floorNanos;
  }

  double allocation() {
    return bytes / floorBytes;
  }

  /** Measures pairs, each for so many milliseconds, after as long a time that does not count. */
  static List<Cost> of(List<Pair> pairs, int millis) {
    pairs.forEach(pair -> of(pair, millis));
    return pairs.stream().map(pair -> of(pair, millis)).toList();
  }

  private static Cost of(Pair pair, int millis) {
    long[] floor = new long[2];
    long[] measured = new long[2];
    int times = 0;
    while (times < 3 || floor[0] + measured[0] < millis * 1_000_000L) {
      run(pair.floor(), floor);
      run(pair.measured(), measured);
      times++;
    }
    return new Cost(
        1.0 * floor[0] / times,
        1.0 * measured[0] / times,
        1.0 * floor[1] / times,
        1.0 * measured[1] / times);
  }

  private static void run(Supplier<?> what, long[] sums) {
    long bytes = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
    long start = THREADS.getCurrentThreadCpuTime();
    last = what.get();
    sums[0] += THREADS.getCurrentThreadCpuTime() - start;
    sums[1] += THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - bytes;
  }

  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
