package io.github.gongkai.core;

import java.time.Duration;
import java.util.Optional;

/**
 * When a reading has to end.
 *
 * @param nanos the instant by {@link System#nanoTime}; empty for never
 */
record Deadline(Optional<Long> nanos) {

  /** Longer than any reading; the clock's range is longer still. */
  private static final Duration LONG = Duration.ofDays(1000);

  static Deadline in(Optional<Duration> time) {
    return new Deadline(time.filter(limit -> limit.compareTo(LONG) < 0)
        .map(limit -> System.nanoTime() + limit.toNanos()));
  }

  boolean isPast() {
    return nanos.filter(end -> System.nanoTime() - end > 0).isPresent();
  }
}
