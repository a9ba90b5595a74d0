package io.github.gongkai.testkit.report;

import io.github.gongkai.core.template.SumRule;
import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.Relation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The sums of a form, solved for totals: some figures are free, every other is a sum and difference
 * of free ones. Works for any set of rules, as each is an equation with whole coefficients; a rule of
 * the kind <em>at most</em> becomes one by a figure that nobody prints, the difference.
 *
 * <p>All rules are homogeneous, so that zeros alone always satisfy them.
 */
final class SumSystem {

  private final int variables;
  private final List<long[]> rows = new ArrayList<>();
  private final List<Integer> pivots = new ArrayList<>();

  private SumSystem(int variables) {
    this.variables = variables;
  }

  static SumSystem of(TableForm form, List<Code> codes, List<SumRule> rules) {
    Map<Code, Integer> numbers = new HashMap<>();
    codes.forEach(code -> numbers.put(code, numbers.size()));
    int slacks = 0;
    for (SumRule rule : rules) {
      slacks += rule.relation() == Relation.AT_MOST ? 1 : 0;
    }
    SumSystem system = new SumSystem(codes.size() + slacks);
    int slack = codes.size();
    for (SumRule rule : rules) {
      long[] equation = new long[system.variables];
      rule.left().forEach(code -> equation[number(form, numbers, code)]++);
      rule.right().forEach(code -> equation[number(form, numbers, code)]--);
      boolean atMost = rule.relation() == Relation.AT_MOST;
      if (atMost) {
        equation[slack++] = 1;
      }
      // what adds up others is what follows from them
      List<Code> preferred =
          atMost || rule.left().size() > rule.right().size() && rule.right().size() == 1
              ? rule.right()
              : rule.left();
      system.add(equation, preferred.stream().map(c -> number(form, numbers, c)).toList());
    }
    return system;
  }

  private static int number(TableForm form, Map<Code, Integer> numbers, Code code) {
    Integer number = numbers.get(code);
    if (number == null) {
      throw new IllegalArgumentException(form + " sums up " + code + ", which no line shows");
    }
    return number;
  }

  /** Adds an equation whose terms sum up to 0, unless the others imply it. */
  private void add(long[] equation, List<Integer> preferred) {
    for (int i = 0; i < rows.size(); i++) {
      subtract(equation, rows.get(i), pivots.get(i));
    }
    int pivot = pivot(equation, preferred);
    if (pivot < 0) {
      return;
    }
    if (equation[pivot] < 0) {
      for (int i = 0; i < variables; i++) {
        equation[i] = -equation[i];
      }
    }
    for (long[] row : rows) {
      subtract(row, equation, pivot);
    }
    rows.add(equation);
    pivots.add(pivot);
  }

  /** Takes the pivot's variable out of an equation; the pivot's own coefficient is 1. */
  private void subtract(long[] equation, long[] row, int pivot) {
    long factor = equation[pivot];
    if (factor != 0) {
      for (int i = 0; i < variables; i++) {
        equation[i] -= factor * row[i];
      }
    }
  }

  private int pivot(long[] equation, List<Integer> preferred) {
    for (int variable : preferred) {
      if (Math.abs(equation[variable]) == 1) {
        return variable;
      }
    }
    boolean open = false;
    for (int variable = 0; variable < variables; variable++) {
      if (Math.abs(equation[variable]) == 1) {
        return variable;
      }
      open |= equation[variable] != 0;
    }
    if (open) {
      throw new IllegalArgumentException("sums with multiples cannot be solved in whole numbers");
    }
    return -1;
  }

  int variables() {
    return variables;
  }

  boolean isFree(int variable) {
    return !pivots.contains(variable);
  }

  /**
   * Computes what follows from the free figures, lowering those of them that would make another
   * negative.
   *
   * @param values a value for every free variable, not negative; the others are overwritten
   */
  void solve(long[] values) {
    for (int round = 0; round <= variables; round++) {
      boolean lowered = false;
      for (int i = 0; i < rows.size(); i++) {
        long value = value(rows.get(i), pivots.get(i), values);
        if (value < 0) {
          lower(rows.get(i), pivots.get(i), values, -value);
          lowered = true;
        }
      }
      if (!lowered) {
        for (int i = 0; i < rows.size(); i++) {
          values[pivots.get(i)] = value(rows.get(i), pivots.get(i), values);
        }
        return;
      }
    }
    Arrays.fill(values, 0);
  }

  private long value(long[] row, int pivot, long[] values) {
    long sum = 0;
    for (int i = 0; i < variables; i++) {
      if (i != pivot) {
        sum -= row[i] * values[i];
      }
    }
    return sum;
  }

  private void lower(long[] row, int pivot, long[] values, long by) {
    long left = by;
    for (int i = 0; i < variables && left > 0; i++) {
      if (i != pivot && row[i] > 0) {
        long least = (left + row[i] - 1) / row[i];
        long taken = Math.min(values[i], least);
        values[i] -= taken;
        left -= taken * row[i];
      }
    }
  }
}
