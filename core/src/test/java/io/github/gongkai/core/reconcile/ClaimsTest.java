package io.github.gongkai.core.reconcile;

import static io.github.gongkai.core.reconcile.Systems.equal;
import static io.github.gongkai.core.reconcile.Systems.plenty;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.limit.Deadline;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether cells could have other values than the ones they are known to have. */
class ClaimsTest {

  /** Cells 1 and 2 are 3 and 1, which bounds do not say; cells 3 and 4 are 2 and 7, which they do. */
  private static Network net() {
    List<Constraint> sums = List.of(
        equal(-4, 0, 1, 1), equal(-2, 0, 1, -1), equal(-2, 0, 0, 0, 1), equal(-9, 0, 0, 0, 1, 1));
    long[] low = {6, 0, 0, 0, 0, 0};
    return Network.of(low, new long[] {6, 9, 9, 9, 9, 9}, List.of(), sums);
  }

  @Test
  void onlyTheValueThatIsThereIsTheOnlyOne() {
    Claims claims = new Claims(net(), plenty());
    assertThat(claims.otherwise(1, 3)).isEqualTo(Outcome.NONE);
    assertThat(claims.otherwise(1, 2)).isEqualTo(Outcome.FOUND);
    assertThat(claims.otherwise(1, 4)).isEqualTo(Outcome.FOUND);
    assertThat(claims.otherwise(2, 1)).isEqualTo(Outcome.NONE);
    assertThat(claims.otherwise(4, 7)).isEqualTo(Outcome.NONE);
    assertThat(claims.otherwise(4, 8)).isEqualTo(Outcome.FOUND);
  }

  @Test
  void ofACellThatNothingBindsOnlyItsLimitsAreKnown() {
    Claims claims = new Claims(net(), plenty());
    assertThat(claims.otherwise(0, 6)).isEqualTo(Outcome.NONE);
    assertThat(claims.otherwise(0, 5)).isEqualTo(Outcome.FOUND);
    assertThat(claims.otherwise(5, 0)).isEqualTo(Outcome.FOUND);
  }

  @Test
  void nothingIsLessThanZero() {
    Network net = Network.of(
        new long[2], new long[] {9, 9}, List.of(), List.of(equal(-4, 1, 1), equal(4, -1, 1)));
    Claims claims = new Claims(net, plenty());
    assertThat(claims.otherwise(1, 0)).isEqualTo(Outcome.NONE);
    assertThat(claims.otherwise(0, 4)).isEqualTo(Outcome.NONE);
  }

  @Test
  void anAnswerRestsOnNothingThatTheLastOneRestedOn() {
    Claims claims = new Claims(net(), plenty());
    assertThat(claims.otherwise(1, 3)).isEqualTo(Outcome.NONE);
    assertThat(claims.proof().usesConstraint(0)).isTrue();
    assertThat(claims.proof().usesConstraint(3)).isFalse();
    assertThat(claims.otherwise(4, 7)).isEqualTo(Outcome.NONE);
    assertThat(claims.proof().usesConstraint(0)).isFalse();
    assertThat(claims.proof().usesConstraint(2)).isTrue();
    assertThat(claims.proof().usesConstraint(3)).isTrue();
    assertThat(claims.otherwise(0, 6)).isEqualTo(Outcome.NONE);
    assertThat(claims.proof().usesConstraint(3)).isFalse();
  }

  @Test
  void whereStepsEndNothingIsKnownUntilThereAreMore() {
    Meter none = new Meter(0, Deadline.never());
    assertThat(new Claims(net(), none).otherwise(1, 3)).isEqualTo(Outcome.UNKNOWN);

    Meter meter = plenty();
    Claims claims = new Claims(net(), meter);
    long limit = meter.narrow(0);
    assertThat(claims.otherwise(1, 3)).isEqualTo(Outcome.UNKNOWN);
    meter.widen(limit);
    assertThat(claims.otherwise(1, 3)).isEqualTo(Outcome.NONE);
  }
}
