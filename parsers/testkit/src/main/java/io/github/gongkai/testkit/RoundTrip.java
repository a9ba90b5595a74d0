package io.github.gongkai.testkit;

import io.github.gongkai.core.ReadResult;
import io.github.gongkai.core.ReportReader;

/**
 * Reads documents with gongkai and holds the result against what they were made of.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class RoundTrip {

  private final ReportReader reader;

  private RoundTrip(ReportReader reader) {
    this.reader = reader;
  }

  /**
   * Round trips with a reader.
   *
   * @param reader the reader
   * @return the round trips
   */
  public static RoundTrip with(ReportReader reader) {
    return new RoundTrip(reader);
  }

  /**
   * Reads a document's bytes.
   *
   * @param document the document
   * @return what came of it
   */
  public Outcome of(TestDocument document) {
    return compare(document, reader.read(document.bytes()));
  }

  /**
   * Holds a result against a document.
   *
   * @param document the document
   * @param result what a reader made of it
   * @return the outcome
   */
  public static Outcome compare(TestDocument document, ReadResult result) {
    Comparison comparison = new Comparison(document);
    if (result.report().isPresent()) {
      comparison.compare(result.report().get());
    } else {
      comparison.refused(result);
    }
    return comparison.outcome();
  }

  /**
   * The simplest document that still fails.
   *
   * @param failing a document with errors or losses
   * @return the recipe of a document that fails as well, and the simplest found
   */
  public Recipe shrunk(TestDocument failing) {
    boolean silent = !of(failing).errors().isEmpty();
    Recipe smallest = failing.recipe();
    boolean found = true;
    while (found) {
      found = false;
      for (Recipe simpler : smallest.simpler()) {
        Outcome outcome = of(simpler.make());
        if (silent ? !outcome.errors().isEmpty() : !outcome.isPerfect()) {
          smallest = simpler;
          found = true;
          break;
        }
      }
    }
    return smallest;
  }

  /**
   * Says what went wrong with a document: its recipe with the seed, the simplest recipe that still
   * fails, and that one's document.
   *
   * @param failing a document with errors or losses
   * @return several lines
   */
  public String explained(TestDocument failing) {
    TestDocument smallest = shrunk(failing).make();
    Outcome outcome = of(smallest);
    return failing.recipe()
        + "\nsmallest: "
        + smallest.recipe()
        + "\nerrors: "
        + String.join("\n  ", outcome.errors())
        + "\nlosses: "
        + String.join("\n  ", outcome.losses())
        + "\n"
        + smallest.text()
        + "\n";
  }
}
