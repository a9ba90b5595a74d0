package io.github.gongkai.model;

import io.github.gongkai.model.source.Span;
import io.github.gongkai.model.vocabulary.Code;
import io.github.gongkai.model.vocabulary.Unit;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

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
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(precision, "precision");
    Objects.requireNonNull(wording, "wording");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(sentence, "sentence");
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

  /**
   * The figures on which statements agree.
   *
   * @param statements a report's statements
   * @return the value of each figure that is stated exactly, and by all exact statements alike, in
   *     the order of the statements; it cannot be changed
   */
  public static Map<Code, BigDecimal> settled(List<Statement> statements) {
    Map<Code, BigDecimal> values = new LinkedHashMap<>();
    Set<Code> disputed = new HashSet<>();
    for (Statement statement : statements) {
      if (statement.isExact()) {
        BigDecimal before = values.putIfAbsent(statement.code(), statement.value());
        if (before != null && before.compareTo(statement.value()) != 0) {
          disputed.add(statement.code());
        }
      }
    }
    values.keySet().removeAll(disputed);
    return Collections.unmodifiableMap(values);
  }
}
