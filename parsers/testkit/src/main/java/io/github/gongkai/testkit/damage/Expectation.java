package io.github.gongkai.testkit.damage;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What must come out for one figure.
 *
 * @param truth the report's figure
 * @param demand what a reader has to make of it
 */
public record Expectation(BigDecimal truth, Demand demand) {

  /** What a reader has to make of a figure. */
  public enum Demand {
    /** It stands there: the reader must give it. */
    GIVEN,
    /** It may be lost: the reader gives it or says that it cannot tell. */
    GIVEN_OR_OPEN,
    /** Its cell is empty: it must not be given as stated; inferred it must be right. */
    NOT_STATED
  }

  /** What came out. */
  public enum Verdict {
    /** The figure. */
    RIGHT,
    /** No figure, as is allowed. */
    OPEN,
    /** No figure, although it stands there. */
    MISSED,
    /** Another figure, or one made up for an empty cell: a silent error. */
    WRONG
  }

  /**
   * Judges an answer.
   *
   * @param value the value given, if any
   * @param stated whether the reader says that the document states it
   * @return the verdict
   */
  public Verdict judge(Optional<BigDecimal> value, boolean stated) {
    if (value.isEmpty()) {
      return demand == Demand.GIVEN ? Verdict.MISSED : Verdict.OPEN;
    }
    boolean invented = demand == Demand.NOT_STATED && stated;
    return !invented && value.get().compareTo(truth) == 0 ? Verdict.RIGHT : Verdict.WRONG;
  }

  /**
   * This expectation with no more demanded than that nothing wrong is given.
   *
   * @return the weaker one
   */
  public Expectation unsure() {
    return demand == Demand.GIVEN ? new Expectation(truth, Demand.GIVEN_OR_OPEN) : this;
  }
}
