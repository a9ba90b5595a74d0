package io.github.gongkai.testkit.damage;

import io.github.gongkai.core.template.SumRule;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.testkit.print.PrintedReport;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A printed report and what must come out of it.
 *
 * @param printed the report
 * @param expectations for every figure of the report
 * @param broken prescribed sums that its figures break
 */
public record Draft(
    PrintedReport printed, Map<Code, Expectation> expectations, List<SumRule> broken) {

  /**
   * Copies the collections.
   *
   * @param printed the report
   * @param expectations for every figure of the report
   * @param broken prescribed sums that its figures break
   */
  public Draft {
    expectations = Collections.unmodifiableMap(new LinkedHashMap<>(expectations));
    broken = List.copyOf(broken);
  }

  Draft withPrinted(PrintedReport changed) {
    return new Draft(changed, expectations, broken);
  }

  /** This draft with figures that need not be given. */
  Draft unsure(Collection<Code> codes) {
    Map<Code, Expectation> weaker = new LinkedHashMap<>(expectations);
    codes.forEach(code -> weaker.computeIfPresent(code, (key, e) -> e.unsure()));
    return new Draft(printed, weaker, broken);
  }

  /** This draft with figures whose cells are empty. */
  Draft notStated(Collection<Code> codes) {
    Map<Code, Expectation> weaker = new LinkedHashMap<>(expectations);
    codes.forEach(code -> weaker.computeIfPresent(
        code, (key, e) -> new Expectation(e.truth(), Expectation.Demand.NOT_STATED)));
    return new Draft(printed, weaker, broken);
  }
}
