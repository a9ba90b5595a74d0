package io.github.gongkai.core.limit;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * When one reading has to end. Stages ask it as they go on through a text; as the clock costs more
 * than most of their steps, it is looked at now and then only.
 *
 * <p>Remembers where it was first found to be past. For one reading; not safe to share.
 */
public final class Deadline {

  /** Longer than any reading; the clock's range is longer still. */
  private static final Duration LONG = Duration.ofDays(1000);

  /** A few microseconds of the fastest stages. */
  private static final int EVERY = 256;

  private static final long NEVER = Long.MAX_VALUE;

  private final long start;
  private final long nanos;
  private int asked = EVERY - 1;
  private boolean past;
  private OptionalInt place = OptionalInt.empty();

  private Deadline(long start, long nanos) {
    this.start = start;
    this.nanos = nanos;
  }

  /**
   * A deadline so long from now.
   *
   * @param time the time; empty for a reading that takes what it takes
   * @return the deadline
   */
  public static Deadline in(Optional<Duration> time) {
    return time.filter(limit -> limit.compareTo(LONG) < 0)
        .map(limit -> new Deadline(System.nanoTime(), limit.toNanos()))
        .orElseGet(Deadline::never);
  }

  /**
   * A deadline that never comes.
   *
   * @return the deadline
   */
  public static Deadline never() {
    return new Deadline(0, NEVER);
  }

  /**
   * An earlier deadline, for a stage that has to leave time for those behind it.
   *
   * @param parts how many equal parts the time that is left has, of which the first is the stage's
   * @return the deadline at the end of that part
   */
  public Deadline first(int parts) {
    if (nanos == NEVER) {
      return never();
    }
    long now = System.nanoTime();
    return new Deadline(now, (nanos - (now - start)) / parts);
  }

  /**
   * Whether it is past. Looks at the clock.
   *
   * @return true from then on for good
   */
  public boolean isPast() {
    if (nanos == NEVER) {
      return false;
    }
    past |= System.nanoTime() - start > nanos;
    return past;
  }

  /**
   * Whether it was past when the clock was last looked at.
   *
   * @return true from then on for good
   */
  public boolean isPastByNow() {
    if (nanos == NEVER) {
      return false;
    }
    if (!past && ++asked >= EVERY) {
      asked = 0;
      isPast();
    }
    return past;
  }

  /**
   * The same, for a stage that goes through a text.
   *
   * @param at how far it has come
   * @return true from then on for good
   */
  public boolean isPastAt(int at) {
    boolean yes = isPastByNow();
    if (yes && place.isEmpty()) {
      place = OptionalInt.of(at);
    }
    return yes;
  }

  /**
   * How far the reading had come when it was stopped.
   *
   * @return what the first {@link #isPastAt} was asked that said yes; empty before
   */
  public OptionalInt place() {
    return place;
  }
}
