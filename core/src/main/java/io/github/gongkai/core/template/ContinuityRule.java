package io.github.gongkai.core.template;

import io.github.gongkai.model.FindingKind;
import io.github.gongkai.model.vocabulary.Code;
import java.util.List;
import java.util.Objects;

/**
 * How a figure goes on from the report of the year before: it equals a figure of that report, with
 * what this year added and without what it removed.
 *
 * <p>No notice prescribes it, but agencies' own checkers test it: breaking it is a warning.
 *
 * @param name the rule's name, the same for each figure that it is repeated for, for example {@code
 *     requests.carryOver}
 * @param kind what it is when it is broken
 * @param now the figure of this year's report
 * @param before the figure of last year's report, which last year's template may not have
 * @param added figures of this year's report to add
 * @param removed figures of this year's report to take off
 */
public record ContinuityRule(
    String name, FindingKind kind, Code now, Code before, List<Code> added, List<Code> removed) {

  /**
   * Copies the lists.
   *
   * @param name the rule's name, the same for each figure that it is repeated for
   * @param kind what it is when it is broken
   * @param now the figure of this year's report
   * @param before the figure of last year's report, which last year's template may not have
   * @param added figures of this year's report to add
   * @param removed figures of this year's report to take off
   */
  public ContinuityRule {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(now, "now");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(added, "added");
    Objects.requireNonNull(removed, "removed");
    added = List.copyOf(added);
    removed = List.copyOf(removed);
  }

  /**
   * What last year carried forward is what this year says was carried over (上年结转).
   *
   * @param name the rule's name
   * @param carriedOver the figure of this year's report
   * @param carriedForward the figure of last year's
   * @return the rule
   */
  public static ContinuityRule carryOver(String name, Code carriedOver, Code carriedForward) {
    return new ContinuityRule(
        name, FindingKind.CARRY_OVER_CONFLICT, carriedOver, carriedForward, List.of(), List.of());
  }

  /**
   * What counts all years (历年累计) is last year's with this year's added. Where that cannot be tested,
   * as a year's report is missing, it does at least not fall.
   *
   * @param name the rule's name
   * @param cumulative the figure of all years, in both reports
   * @param year the figure of this year
   * @return the rule
   */
  public static ContinuityRule cumulative(String name, Code cumulative, Code year) {
    return new ContinuityRule(
        name, FindingKind.CUMULATIVE_CONFLICT, cumulative, cumulative, List.of(year), List.of());
  }

  /**
   * What there is at the year's end (现行有效件数) is last year's, with what was added and without what
   * was removed.
   *
   * @param name the rule's name
   * @param stock the figure of the year's end, in both reports
   * @param added what was added this year
   * @param removed what was removed this year
   * @return the rule
   */
  public static ContinuityRule stock(String name, Code stock, Code added, Code removed) {
    return new ContinuityRule(
        name, FindingKind.STOCK_CONFLICT, stock, stock, List.of(added), List.of(removed));
  }

  /**
   * The figure does not jump from one year to the next as no doings of an agency make it: from at
   * least 10 to a thousand times as much, or back. A wrong unit makes such jumps, and so do digits run
   * together; small numbers, and zero, jump as they like.
   *
   * @param name the rule's name
   * @param code the figure, in both reports
   * @return the rule
   */
  public static ContinuityRule noJump(String name, Code code) {
    return new ContinuityRule(name, FindingKind.JUMP_SUSPICIOUS, code, code, List.of(), List.of());
  }
}
