package io.github.gongkai.testkit.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Tables of any numbers, with any sums over them. */
class ReconcilerFuzzTest {

  @FuzzTest(maxDuration = "5m")
  void fuzz(byte[] input) {
    FuzzTarget.RECONCILER.check(input);
  }
}
