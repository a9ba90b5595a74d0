package io.github.gongkai.testkit.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Any bytes: charsets, repairs, and what is no text. */
class BytesFuzzTest {

  @DictionaryEntries({
    "charset=gbk",
    "charset=utf-16",
    "\\xEF\\xBB\\xBF",
    "\\xFF\\xFE",
    "\\x81\\x30\\x81\\x30",
    "<table>",
    "<td>",
    "年度报告",
    "政府信息公开",
    "一、",
    "总计"
  })
  @FuzzTest(maxDuration = "5m")
  void fuzz(byte[] input) {
    FuzzTarget.BYTES.check(input);
  }
}
