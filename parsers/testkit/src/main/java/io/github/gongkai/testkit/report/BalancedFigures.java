package io.github.gongkai.testkit.report;

import io.github.gongkai.core.template.FormEntry;
import io.github.gongkai.core.template.SumRule;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.Unit;
import io.github.gongkai.testkit.chance.Dice;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Fills a form with figures that satisfy its sums. */
final class BalancedFigures {

  private static final int MOST_FEE_DECIMALS = 6;

  private final TableForm form;
  private final Size size;
  private final Dice dice;

  BalancedFigures(TableForm form, Size size, Dice dice) {
    this.form = form;
    this.size = size;
    this.dice = dice;
  }

  /** The figures, in the form's order. */
  Map<Code, BigDecimal> draw() {
    List<Code> codes = form.entries().stream()
        .filter(entry -> entry instanceof FormEntry.Line)
        .flatMap(entry -> ((FormEntry.Line) entry).cells().stream())
        .distinct()
        .toList();
    // what reports mostly keep, most of these keep
    boolean keepsExpected = dice.chance(0.7);
    List<SumRule> rules = form.sums().stream()
        .filter(rule -> keepsExpected || rule.force() == SumRule.Force.PRESCRIBED)
        .toList();
    SumSystem system = SumSystem.of(form, codes, rules);
    long[] values = new long[system.variables()];
    for (int i = 0; i < values.length; i++) {
      values[i] = system.isFree(i) ? size.count(dice) : 0;
    }
    system.solve(values);
    Set<Code> bound = new HashSet<>();
    for (SumRule rule : rules) {
      bound.addAll(rule.left());
      bound.addAll(rule.right());
    }
    Map<Code, BigDecimal> figures = new LinkedHashMap<>();
    for (int i = 0; i < codes.size(); i++) {
      Code code = codes.get(i);
      figures.put(code, bound.contains(code) ? BigDecimal.valueOf(values[i]) : free(code));
    }
    return figures;
  }

  /** A figure that no sum binds: it may be negative, or have decimals. */
  private BigDecimal free(Code code) {
    Unit unit = form.unit(code);
    long count = size.count(dice);
    if (form.isSigned(code)) {
      return BigDecimal.valueOf(dice.chance(0.4) ? -count : count);
    }
    return switch (unit) {
      case YUAN -> decimal(count * 1_000, dice.chance(0.4) ? 2 : 0);
      case TEN_THOUSAND_YUAN -> decimal(count, dice.between(0, MOST_FEE_DECIMALS));
      case PERCENT -> decimal(dice.between(0, 99), dice.between(0, 2));
      default -> BigDecimal.valueOf(count);
    };
  }

  private BigDecimal decimal(long whole, int decimals) {
    if (whole == 0 || decimals == 0) {
      return BigDecimal.valueOf(whole);
    }
    long fraction = dice.between(1, BigDecimal.TEN.pow(decimals).intValueExact() - 1);
    return BigDecimal.valueOf(whole)
        .add(BigDecimal.valueOf(fraction, decimals))
        .stripTrailingZeros();
  }
}
