package io.github.gongkai.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ReportReader;
import java.util.stream.Collectors;
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
    RoundTrip roundTrip = RoundTrip.with(ReportReader.create());
    BulkRun.Summary summary =
        BulkRun.of(Templates.all()).read(ReportReader.create(), seed, documents);
    System.out.println(summary);
    assertThat(summary.failures())
        .as(() -> summary.failures().stream()
            .limit(1)
            .map(recipe -> roundTrip.explained(recipe.make()))
            .collect(Collectors.joining("", summary.toString(), "")))
        .isEmpty();
  }
}
