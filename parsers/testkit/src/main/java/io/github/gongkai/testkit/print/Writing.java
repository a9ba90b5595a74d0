package io.github.gongkai.testkit.print;

import io.github.gongkai.core.template.TableForm;
import io.github.gongkai.model.vocabulary.Code;
import java.math.BigDecimal;

/**
 * How a report writes its figures.
 *
 * @param number figures
 * @param zero zeros
 * @param change changes against last year
 */
public record Writing(NumberWriting number, ZeroWriting zero, ChangeWriting change) {

  /**
   * Digits alone.
   *
   * @return the writing that loses nothing
   */
  public static Writing plain() {
    return new Writing(NumberWriting.PLAIN, ZeroWriting.ZERO, ChangeWriting.PLAIN);
  }

  /**
   * This writing with zeros written otherwise.
   *
   * @param other how
   * @return the changed writing
   */
  public Writing withZero(ZeroWriting other) {
    return new Writing(number, other, change);
  }

  /**
   * This writing with figures written otherwise.
   *
   * @param other how
   * @return the changed writing
   */
  public Writing withNumber(NumberWriting other) {
    return new Writing(other, zero, change);
  }

  String write(TableForm form, Code code, BigDecimal value) {
    if (value.signum() == 0) {
      return zero.of(code);
    }
    String digits = number.write(value.abs(), form.unit(code));
    return form.isSigned(code) ? change.sign(value) + digits : digits;
  }
}
