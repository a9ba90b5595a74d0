package io.github.gongkai.model.national;

import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.RowKey;
import io.github.gongkai.model.vocabulary.Unit;

/**
 * Where a decision was contested: the three blocks of section 四. Codes and other names say {@code
 * review} for administrative reconsideration (行政复议).
 */
public enum Procedure implements RowKey {
  /** 行政复议. */
  RECONSIDERATION("review", "行政复议", "Administrative reconsideration"),
  /** 行政诉讼: 未经复议直接起诉. */
  LITIGATION_DIRECT(
      "litigation.direct", "未经复议直接起诉", "Administrative litigation, without reconsideration"),
  /** 行政诉讼: 复议后起诉. */
  LITIGATION_AFTER_RECONSIDERATION(
      "litigation.afterReview", "复议后起诉", "Administrative litigation, after reconsideration");

  private final String id;
  private final Label label;

  Procedure(String id, String chinese, String english) {
    this.id = id;
    this.label = Label.of(chinese, english);
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Label label() {
    return label;
  }

  @Override
  public Unit unit() {
    return Unit.CASES;
  }
}
