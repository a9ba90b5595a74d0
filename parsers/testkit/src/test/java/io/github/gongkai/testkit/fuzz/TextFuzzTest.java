package io.github.gongkai.testkit.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Crawled text. */
class TextFuzzTest {

  @FuzzTest(maxDuration = "5m")
  void fuzz(byte[] input) {
    FuzzTarget.TEXT.check(input);
  }
}
