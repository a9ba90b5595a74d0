package io.github.gongkai.model;

import io.github.gongkai.model.source.Span;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.Unit;
import java.math.BigDecimal;

/**
 * A figure that a sentence of the report states, such as {@code 收到政府信息公开申请12件} or {@code
 * 未发生行政诉讼}.
 *
 * <p>A report may state a figure several times, and not always alike: every statement is kept as it
 * was made.
 *
 * @param code the figure's name, the same as in the tables where a table has it
 * @param value the number stated, in the unit
 * @param unit what it counts
 * @param precision whether the number is exact; one that is not is no figure
 * @param wording how the number is written
 * @param source where the number's own characters stand, or the words that say zero
 * @param sentence where the whole sentence stands
 */
public record Statement(
    Code code,
    BigDecimal value,
    Unit unit,
    Precision precision,
    Wording wording,
    Span source,
    Span sentence) {

  /**
   * Checks the places.
   *
   * @param code the figure's name, the same as in the tables where a table has it
   * @param value the number stated, in the unit
   * @param unit what it counts
   * @param precision whether the number is exact; one that is not is no figure
   * @param wording how the number is written
   * @param source where the number's own characters stand, or the words that say zero
   * @param sentence where the whole sentence stands
   * @throws IllegalArgumentException if the number does not stand in the sentence
   */
  public Statement {
    if (!sentence.contains(source)) {
      throw new IllegalArgumentException(source + " is not within " + sentence);
    }
  }

  /**
   * Whether the number is exact, so that it may stand for the figure.
   *
   * @return false for {@code 30余件}
   */
  public boolean isExact() {
    return precision == Precision.EXACT;
  }
}
