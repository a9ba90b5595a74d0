package io.github.gongkai.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ReportReader;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The robustness table: clean pages of each template, and the same pages with one thing done to
 * them. Every figure comes out right, blank, ambiguous or flagged; none wrong. How many come out
 * right stands in the module's README, and must be just so many.
 */
class RobustnessTableTest {

  private static final RoundTrip ROUND_TRIP = RoundTrip.with(ReportReader.create());
  private static final List<String> TEMPLATES =
      List.of("national-2021", "national-2019", "national-2014", "fujian-2014", "fujian-2009");
  private static final List<Long> SEEDS = List.of(1L, 2L, 3L);

  @ParameterizedTest
  @EnumSource(Change.class)
  void everyFigureIsRightOrOpen(Change change) throws IOException {
    String row = row(change);
    assertThat(published()).as("measured, to be copied: %s", row).contains(row);
  }

  @Test
  void theReadmeHasNoOtherRows() throws IOException {
    assertThat(published()).hasSameSizeAs(Change.values());
  }

  private static String row(Change change) {
    StringBuilder row = new StringBuilder("| " + change.title() + " |");
    for (String template : TEMPLATES) {
      row.append(' ').append(cell(change, template)).append(" |");
    }
    return row.toString();
  }

  /** The figures that came out right, of all. */
  private static String cell(Change change, String template) {
    int right = 0;
    int all = 0;
    for (long seed : SEEDS) {
      TestDocument document = change.of(Recipe.of(Templates.named(template), seed));
      Outcome outcome = ROUND_TRIP.of(document);
      assertThat(outcome.errors()).as("%s", document.recipe()).isEmpty();
      assertThat(outcome.losses()).as("%s", document.recipe()).allMatch(change::allows);
      right += outcome.right();
      all += document.expectations().size();
    }
    return right + "/" + all;
  }

  private static List<String> published() throws IOException {
    return ReadmeTables.rowsBelow("Robustness");
  }
}
