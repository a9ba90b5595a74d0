package io.github.gongkai.examples.quickstart;

import io.github.gongkai.core.ReadResult;

/** The three things that a document can turn out to be. */
final class Results {

  private Results() {}

  static String describe(ReadResult result) {
    if (result instanceof ReadResult.Report read) {
      return read.annualReport().title().orElse("a report without a title");
    } else if (result instanceof ReadResult.NotAReport other) {
      return other.refusal().kind() + ": " + other.refusal().reason();
    } else {
      return ((ReadResult.Unreadable) result).reason();
    }
  }
}
