package io.github.gongkai.examples.cli;

import io.github.gongkai.core.ReadResult;

/** Why there is no report. */
final class Refusals {

  private Refusals() {}

  /**
   * Says why a document gave no report.
   *
   * @param result a result without a report
   * @return one sentence or two
   * @throws IllegalArgumentException if there is a report
   */
  static String describe(ReadResult result) {
    if (result instanceof ReadResult.NotAReport other) {
      return "No annual report (" + other.refusal().kind() + "): "
          + OneLine.of(other.refusal().reason());
    }
    if (result instanceof ReadResult.Unreadable unreadable) {
      return "Unreadable (" + unreadable.cause() + "): " + OneLine.of(unreadable.reason());
    }
    throw new IllegalArgumentException("a report: " + result.document());
  }
}
