package io.github.gongkai.model;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The days that a report's figures cover (统计期限), both included.
 *
 * @param start the first day
 * @param end the last day, not before the first
 */
public record ReportingPeriod(LocalDate start, LocalDate end) {

  /**
   * Checks the order of the days.
   *
   * @param start the first day
   * @param end the last day, not before the first
   * @throws IllegalArgumentException if {@code end} is before {@code start}
   */
  public ReportingPeriod {
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(end, "end");
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("no period: " + start + " to " + end);
    }
  }

  /** The two days, for example {@code 2019-01-01 to 2019-12-31}. */
  @Override
  public String toString() {
    return start + " to " + end;
  }
}
