package io.github.gongkai.testkit;

import io.github.gongkai.core.template.SumRule;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.testkit.damage.Expectation;
import io.github.gongkai.testkit.report.SyntheticReport;
import java.util.List;
import java.util.Map;

/**
 * A document and what a reader must make of it. Immutable, but for the array, which nobody may
 * change.
 *
 * @param recipe how it was made
 * @param report the report it shows
 * @param text the document
 * @param bytes the document, encoded
 * @param expectations for every figure of the report
 * @param broken prescribed sums that its figures break, which a reader must name
 */
@SuppressWarnings("ArrayRecordComponent") // compared by its recipe, never by its bytes
public record TestDocument(
    Recipe recipe,
    SyntheticReport report,
    String text,
    byte[] bytes,
    Map<Code, Expectation> expectations,
    List<SumRule> broken) {

  /**
   * Whether damage may have left so little of the form that the report is read as another one.
   *
   * @return whether none of its figures must be found
   */
  public boolean isLost() {
    return expectations.values().stream()
        .noneMatch(expectation -> expectation.demand() == Expectation.Demand.GIVEN);
  }
}
