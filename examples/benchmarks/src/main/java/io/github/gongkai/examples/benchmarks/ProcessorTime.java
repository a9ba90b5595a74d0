package io.github.gongkai.examples.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;

/**
 * What reconciling tables cost a processor, which depends far less than the clock on how busy the
 * machine is.
 *
 * @param median milliseconds that half of the tables took at most
 * @param nearlyAll milliseconds that 99.9 % of the tables took at most
 * @param worst milliseconds that the hardest one took
 * @param known the share of the cells which got a value, from 0 to 1
 */
record ProcessorTime(double median, double nearlyAll, double worst, double known) {

  private static final int WARMUP = 3;

  /** Reconciles every table once, after some rounds that do not count. */
  static ProcessorTime of(Damage damage) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    List<Sample> samples = Sample.of(damage);
    for (int round = 0; round < WARMUP; round++) {
      samples.forEach(Sample::solve);
    }
    double[] millis = new double[samples.size()];
    long known = 0;
    for (int k = 0; k < millis.length; k++) {
      long start = threads.getCurrentThreadCpuTime();
      known += samples.get(k).known();
      millis[k] = (threads.getCurrentThreadCpuTime() - start) / 1e6;
    }
    Arrays.sort(millis);
    return new ProcessorTime(
        millis[millis.length / 2],
        millis[(int) (millis.length * 0.999)],
        millis[millis.length - 1],
        1.0 * known / Sample.CELLS / millis.length);
  }
}
