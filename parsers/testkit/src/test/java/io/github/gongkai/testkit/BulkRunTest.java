package io.github.gongkai.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ReportReader;
import org.junit.jupiter.api.Test;

/**
 * Thousands of documents of all kinds. {@code -Dtestkit.documents=} says how many, {@code
 * -Dtestkit.seed=} where to begin; the Maven profile {@code nightly} reads 200,000.
 */
class BulkRunTest {

  @Test
  void noDocumentIsReadWithASilentError() {
    int documents = Integer.getInteger("testkit.documents", 500);
    long seed = Long.getLong("testkit.seed", 20_260_101);
    BulkRun.Summary summary =
        BulkRun.of(Templates.withTables()).read(ReportReader.create(), seed, documents);
    System.out.println(summary);
    assertThat(summary.failures()).as("%s", summary).isEmpty();
  }
}
