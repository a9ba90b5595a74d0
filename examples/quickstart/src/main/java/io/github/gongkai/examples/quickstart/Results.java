package io.github.gongkai.examples.quickstart;

import io.github.gongkai.core.ReadResult;
import io.github.gongkai.model.statistics.Figure;
import java.util.Optional;

/** The three things that a document can turn out to be, and what stands at a figure's place. */
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

  static Optional<String> written(ReadResult result, Figure figure) {
    return figure.source().map(place -> place.cut(result.text()));
  }
}
