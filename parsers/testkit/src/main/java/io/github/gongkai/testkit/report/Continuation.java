package io.github.gongkai.testkit.report;

import io.github.gongkai.core.template.ContinuityRule;
import io.github.gongkai.core.template.SumRule;
import io.github.gongkai.core.template.Template;
import io.github.gongkai.model.FindingKind;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.Relation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Changes a year's figures so that they go on from last year's, as the template's rules of continuity
 * say, and its sums still hold.
 */
final class Continuation {

  private final List<SumRule> sums;
  private final Map<Code, BigDecimal> figures;

  private Continuation(Template template, Map<Code, BigDecimal> figures) {
    this.sums = template.tables().stream().flatMap(form -> form.sums().stream()).toList();
    this.figures = new LinkedHashMap<>(figures);
  }

  static Map<Code, BigDecimal> of(
      Template template, Map<Code, BigDecimal> last, Map<Code, BigDecimal> figures) {
    Continuation continuation = new Continuation(template, figures);
    List<ContinuityRule> totals = new ArrayList<>();
    for (ContinuityRule rule : template.continuities()) {
      if (last.containsKey(rule.before())) {
        BigDecimal before = last.get(rule.before());
        if (rule.kind() == FindingKind.CARRY_OVER_CONFLICT) {
          if (continuation.partsOf(rule.now()).isEmpty()) {
            continuation.carryOver(rule, before);
          } else {
            totals.add(rule);
          }
        } else if (rule.kind() != FindingKind.JUMP_SUSPICIOUS) {
          continuation.accrue(rule, before);
        }
      }
    }
    totals.forEach(continuation::total);
    return continuation.figures;
  }

  private void accrue(ContinuityRule rule, BigDecimal before) {
    BigDecimal sum = before.add(sum(rule.added())).subtract(sum(rule.removed()));
    if (sum.signum() < 0) {
      rule.removed().forEach(code -> figures.put(code, BigDecimal.ZERO));
      sum = before.add(sum(rule.added()));
    }
    figures.put(rule.now(), sum);
  }

  /** More or fewer carried over are as many more or fewer carried forward, or received. */
  private void carryOver(ContinuityRule rule, BigDecimal before) {
    BigDecimal more = before.subtract(figures.getOrDefault(rule.now(), BigDecimal.ZERO));
    BigDecimal forward = figures.getOrDefault(rule.before(), BigDecimal.ZERO).add(more);
    figures.put(rule.now(), before);
    figures.put(rule.before(), forward.max(BigDecimal.ZERO));
    if (forward.signum() < 0) {
      figures.merge(received(rule), forward.negate(), BigDecimal::add);
    }
  }

  private void total(ContinuityRule rule) {
    for (Code code : List.of(rule.now(), rule.before(), received(rule))) {
      figures.put(code, sum(partsOf(code)));
    }
  }

  /** What is on the same side of the balance as what is carried over. */
  private Code received(ContinuityRule rule) {
    return sums.stream()
        .filter(sum -> sum.left().contains(rule.now()) && sum.right().contains(rule.before()))
        .flatMap(sum -> sum.left().stream())
        .filter(code -> !code.equals(rule.now()))
        .findFirst()
        .orElseThrow();
  }

  /** The figures that a total adds up; none where it is no total. */
  private List<Code> partsOf(Code total) {
    return sums.stream()
        .filter(sum -> sum.relation() == Relation.EQUAL)
        .flatMap(sum -> sum.left().equals(List.of(total))
            ? Stream.of(sum.right())
            : sum.right().equals(List.of(total)) ? Stream.of(sum.left()) : Stream.empty())
        .findFirst()
        .orElse(List.of());
  }

  private BigDecimal sum(List<Code> codes) {
    return codes.stream()
        .map(code -> figures.getOrDefault(code, BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
