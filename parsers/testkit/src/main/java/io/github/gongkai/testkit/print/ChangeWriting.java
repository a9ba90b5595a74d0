package io.github.gongkai.testkit.print;

import java.math.BigDecimal;

/** How a change against last year is written: {@code +21}, {@code 减38}, {@code 增加5}. */
public enum ChangeWriting {
  /** Digits, with a minus where it fell. */
  PLAIN("", "-"),
  /** With either sign. */
  SIGNS("+", "-"),
  /** With the words 增 and 减. */
  WORDS("增", "减"),
  /** With the words 增加 and 减少. */
  LONG_WORDS("增加", "减少");

  private final String rise;
  private final String fall;

  ChangeWriting(String rise, String fall) {
    this.rise = rise;
    this.fall = fall;
  }

  String sign(BigDecimal change) {
    return change.signum() < 0 ? fall : change.signum() > 0 ? rise : "";
  }
}
