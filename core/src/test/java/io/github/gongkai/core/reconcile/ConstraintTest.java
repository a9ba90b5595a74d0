package io.github.gongkai.core.reconcile;

import static io.github.gongkai.core.reconcile.Systems.atMost;
import static io.github.gongkai.core.reconcile.Systems.equal;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a constraint says of cells within bounds. */
class ConstraintTest {
  private static final long[] LOW = {4, 0};
  private static final long[] HIGH = {9, 10};

  /** The bounds which a constraint leaves a term. */
  private static String bounds(Constraint constraint, int term) {
    long least = constraint.least(LOW, HIGH);
    long most = constraint.most(LOW, HIGH);
    return constraint.lowest(term, least, most, LOW, HIGH)
        + " to "
        + constraint.highest(term, least, most, LOW, HIGH);
  }

  @Test
  void aSumLiesBetweenItsLeastAndItsMost() {
    Constraint difference = equal(1, 1, -3);
    assertThat(difference.least(LOW, HIGH)).isEqualTo(4 - 30 + 1);
    assertThat(difference.most(LOW, HIGH)).isEqualTo(9 - 0 + 1);
  }

  @Test
  void anEquationBoundsEveryTermFromBothSides() {
    // x = 3 y, with x from 4 to 9
    assertThat(bounds(equal(0, 1, -3), 0)).isEqualTo("4 to 9");
    assertThat(bounds(equal(0, 1, -3), 1)).isEqualTo("2 to 3");
    // 2 x + 3 y = 20
    assertThat(bounds(equal(-20, 2, 3), 0)).isEqualTo("4 to 9");
    assertThat(bounds(equal(-20, 2, 3), 1)).isEqualTo("1 to 4");
    // 5 x - y = 25: x is no more than 7, as y is no more than 10
    assertThat(bounds(equal(-25, 5, -1), 0)).isEqualTo("5 to 7");
    assertThat(bounds(equal(-25, 5, -1), 1)).isEqualTo("0 to 10");
  }

  @Test
  void whatIsAtMostSomethingBoundsItsTermsFromOneSide() {
    // x is at most 3 y
    assertThat(bounds(atMost(0, 1, -3), 0)).isEqualTo("4 to 9");
    assertThat(bounds(atMost(0, 1, -3), 1)).isEqualTo("2 to 10");
    // 2 x + 3 y is at most 20
    assertThat(bounds(atMost(-20, 2, 3), 0)).isEqualTo("4 to 9");
    assertThat(bounds(atMost(-20, 2, 3), 1)).isEqualTo("0 to 4");
    // x + 1 is at most y
    assertThat(bounds(atMost(1, 1, -1), 0)).isEqualTo("4 to 9");
    assertThat(bounds(atMost(1, 1, -1), 1)).isEqualTo("5 to 10");
  }

  @Test
  void itIsPossibleWhereItsBoundsLeaveRoomForIt() {
    assertThat(equal(-4, 1, 0).possible(LOW, HIGH)).isTrue();
    assertThat(equal(-9, 1, 0).possible(LOW, HIGH)).isTrue();
    assertThat(equal(-3, 1, 0).possible(LOW, HIGH)).isFalse();
    assertThat(equal(-10, 1, 0).possible(LOW, HIGH)).isFalse();
    assertThat(atMost(-10, 1, 0).possible(LOW, HIGH)).isTrue();
    assertThat(atMost(-4, 1, 0).possible(LOW, HIGH)).isTrue();
    assertThat(atMost(-3, 1, 0).possible(LOW, HIGH)).isFalse();
  }
}
