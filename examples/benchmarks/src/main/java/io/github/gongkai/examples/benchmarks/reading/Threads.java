package io.github.gongkai.examples.benchmarks.reading;

import io.github.gongkai.core.ReportReader;
import java.io.IOException;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** How much more two threads do than one, by the clock: the best of some rounds. */
final class Threads {

  private static final int MILLIS = 500;

  private static final int ROUNDS = 5;

  private static final int MOST_WARMING = 60;

  /** Of as many parts of the time the compiler works in less than one. */
  private static final int IDLE = 20;

  private Threads() {}

  /** Prints the speedup of reading, and that of looking at bytes, which is the machine's own. */
  public static void main(String[] args) throws InterruptedException {
    ReportReader reader = ReportReader.create();
    byte[] shared = KitDocument.DEPARTMENT.bytes();
    double reading = speedup(() -> reader.read(shared), MILLIS);
    double machine = speedup(() -> Floors.scanned(shared), MILLIS);
    System.out.println(reading + " " + machine);
  }

  /** Both, in a Java machine of their own, which has compiled nothing else. */
  static double[] measured() throws IOException, InterruptedException {
    String said = OwnMachine.said(Threads.class, List.of());
    return Arrays.stream(said.split(" ", 2)).mapToDouble(Double::parseDouble).toArray();
  }

  private static double speedup(Runnable work, int millis) throws InterruptedException {
    double best = 0;
    warm(work, millis);
    for (int round = 0; round < ROUNDS; round++) {
      double one = rate(work, 1, millis);
      double two = rate(work, 2, millis);
      best = Math.max(best, two / one);
    }
    return best;
  }

  /** Until the compiler, which takes a processor as well, has hardly anything left to do. */
  private static void warm(Runnable work, int millis) throws InterruptedException {
    CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
    long compiled = compiler.getTotalCompilationTime();
    for (int round = 0; round < MOST_WARMING; round++) {
      rate(work, 2, millis);
      long before = compiled;
      compiled = compiler.getTotalCompilationTime();
      if ((compiled - before) * IDLE < millis) {
        return;
      }
    }
  }

  private static double rate(Runnable work, int count, int millis) throws InterruptedException {
    CountDownLatch ready = new CountDownLatch(count);
    long[] done = new long[count];
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int own = i;
      threads.add(new Thread(() -> {
        ready.countDown();
        try {
          ready.await();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
        long end = System.nanoTime() + millis * 1_000_000L;
        long times = 0;
        while (System.nanoTime() < end) {
          work.run();
          times++;
        }
        done[own] = times;
      }));
    }
    threads.forEach(Thread::start);
    long all = 0;
    for (int i = 0; i < count; i++) {
      threads.get(i).join();
      all += done[i];
    }
    return 1.0 * all / millis;
  }
}
