package io.github.gongkai.core.reconcile;

import static io.github.gongkai.core.reconcile.Systems.equal;
import static io.github.gongkai.core.reconcile.Systems.plenty;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What contradictions rest on. */
class ProofTest {

  private static Unit unit(int line, int cell, long... values) {
    List<Candidate> readings = new ArrayList<>();
    for (long value : values) {
      readings.add(new Candidate(new long[] {value}, new long[] {value}, new int[] {16}));
    }
    return new Unit(line, List.of(cell), readings);
  }

  /** The constraints and units which a proof uses, by their numbers. */
  private static String used(Network net, Proof proof) {
    StringBuilder used = new StringBuilder();
    for (int k = 0; k < net.constraints.length; k++) {
      used.append(proof.usesConstraint(k) ? "sum" + k + " " : "");
    }
    for (int k = 0; k < net.units.length; k++) {
      used.append(proof.usesUnit(k) ? "unit" + k + " " : "");
    }
    return used.toString().trim();
  }

  /** Cell 1 is 3 or 4, and with cell 0 it is 9; apart from them cell 3 is 1 or 2, with cell 2 9. */
  @Test
  void aContradictionRestsOnWhatLedToItAndOnNothingElse() {
    long[] high = {9, 9, 9, 9};
    Network net = Network.of(
        new long[4],
        high,
        List.of(unit(0, 1, 3, 4), unit(1, 3, 1, 2)),
        List.of(equal(-9, 1, 1), equal(-9, 0, 0, 1, 1)));
    Proof proof = new Proof(net);
    Bounds bounds = new Bounds(net, plenty());
    bounds.record(proof);
    assertThat(bounds.start()).isTrue();
    assertThat(used(net, proof)).isEmpty();
    assertThat(bounds.narrow(0, 0, 3)).isFalse();
    assertThat(used(net, proof)).isEqualTo("sum0 unit0");
    proof.clear();
    assertThat(used(net, proof)).isEmpty();
    bounds.tried(1);
    assertThat(used(net, proof)).isEqualTo("unit1");
    proof.clear();
    bounds.because(2);
    assertThat(used(net, proof)).isEqualTo("sum1 unit1");
  }

  /** With cell 0 at 4 or more a sum of 9 leaves cell 1 no more than 5, and cell 2 is as great. */
  @Test
  void whatWasOnlyAssumedIsNoCause() {
    Network net = Network.ofFree(
        new long[3], new long[] {9, 9, 9}, List.of(equal(-9, 1, 1), equal(0, 0, 1, -1)));
    Proof proof = new Proof(net);
    Bounds bounds = new Bounds(net, plenty());
    bounds.record(proof);
    assertThat(bounds.start()).isTrue();
    assertThat(bounds.narrow(0, 4, 9)).isTrue();
    assertThat(bounds.narrow(2, 6, 9)).isFalse();
    assertThat(used(net, proof)).isEqualTo("sum0 sum1");
    proof.clear();
    bounds.because(0);
    assertThat(used(net, proof)).isEmpty();
  }

  /**
   * Cells 0 and 1 add up to 4, and the first is greater by 2 and by cell 2, which is read as 0 or 1:
   * it must be 0, which no bounds say. Cells 3 and 4 have nothing to do with it.
   */
  @Test
  void whatSearchDoesNotFindRestsOnAllOfItsPart() {
    long[] high = {9, 9, 1, 9, 9};
    Network net = Network.of(
        new long[5],
        high,
        List.of(unit(0, 2, 0, 1), unit(1, 4, 1, 2)),
        List.of(equal(-4, 1, 1), equal(-2, 1, -1, -1), equal(-9, 0, 0, 0, 1, 1)));
    Claims claims = new Claims(net, plenty());
    assertThat(claims.otherwise(2, 0)).isEqualTo(Outcome.NONE);
    assertThat(used(net, claims.proof())).isEqualTo("sum0 sum1 unit0");
  }

  /** Three cells that are 0 or 2 and add up, with cell 0, to 4: cell 0 cannot be 1. */
  @Test
  void whatEveryReadingContradictsRestsOnAllOfThem() {
    long[] high = new long[6];
    Arrays.fill(high, 2);
    Network net = Network.of(
        new long[6],
        high,
        List.of(unit(0, 0, 0, 1), unit(1, 1, 0, 2), unit(2, 2, 0, 2), unit(3, 3, 0, 2)),
        List.of(equal(-4, 1, 1, 1, 1), equal(-2, 0, 0, 0, 0, 1, 1)));
    Claims claims = new Claims(net, plenty());
    assertThat(claims.otherwise(0, 0)).isEqualTo(Outcome.NONE);
    assertThat(used(net, claims.proof())).startsWith("sum0").endsWith("unit1 unit2 unit3");
  }
}
