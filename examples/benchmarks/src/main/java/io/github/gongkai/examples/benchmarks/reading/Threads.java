package io.github.gongkai.examples.benchmarks.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** How much more two threads do than one, by the clock: the best of some rounds. */
final class Threads {

  private static final int ROUNDS = 5;

  private Threads() {}

  static double speedup(Runnable work, int millis) throws InterruptedException {
    double best = 0;
    work.run();
    for (int round = 0; round < ROUNDS; round++) {
      double one = rate(work, 1, millis);
      double two = rate(work, 2, millis);
      best = Math.max(best, two / one);
    }
    return best;
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
