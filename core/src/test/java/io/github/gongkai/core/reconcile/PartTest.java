package io.github.gongkai.core.reconcile;

import static io.github.gongkai.core.reconcile.Systems.equal;
import static io.github.gongkai.core.reconcile.Systems.plenty;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which cells hang together. */
class PartTest {

  private static Unit unit(int line, int one, int other) {
    return new Unit(
        line,
        List.of(one, other),
        List.of(
            new Candidate(new long[2], new long[2], new int[2]),
            new Candidate(new long[] {1, 2}, new long[] {1, 2}, new int[2])));
  }

  /** Cell 3 is fixed and ties nothing together; the last sum and the last line have no open cell. */
  @Test
  void onlyCellsThatAreOpenHangTogether() {
    long[] high = new long[10];
    Arrays.fill(high, 9);
    Unit fixed =
        new Unit(3, List.of(9), List.of(new Candidate(new long[1], new long[1], new int[1])));
    Network net = Network.of(
        new long[10],
        high,
        List.of(unit(0, 1, 2), unit(1, 6, 7), fixed),
        List.of(
            equal(-5, 0, 0, 0, 1),
            equal(-12, 0, 1, 0, 1, 1),
            equal(-14, 0, 0, 0, 1, 0, 1, 1),
            equal(-9, 1, 0, 0, 0, 0, 0, 0, 0, 1),
            equal(-5, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1)));
    Bounds bounds = new Bounds(net, plenty());
    assertThat(bounds.start()).isTrue();
    assertThat(Part.of(bounds))
        .containsExactlyInAnyOrder(
            new Part(List.of(0), List.of(1, 2, 4), List.of(1)),
            new Part(List.of(1), List.of(5, 6, 7), List.of(2)),
            new Part(List.of(), List.of(0, 8), List.of(3)));
  }
}
