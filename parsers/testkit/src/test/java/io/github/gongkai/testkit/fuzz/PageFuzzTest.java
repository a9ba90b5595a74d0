package io.github.gongkai.testkit.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Web pages. */
class PageFuzzTest {

  @FuzzTest(maxDuration = "5m")
  void fuzz(byte[] input) {
    FuzzTarget.PAGE.check(input);
  }
}
