package io.github.gongkai.model.national;

import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.RowKey;
import io.github.gongkai.model.vocabulary.Unit;

/** Government procurement: the row of section 二 under 第二十条第（九）项, in the form of 2019. */
public enum ProcurementRow implements RowKey {
  /** 政府集中采购. */
  PROCUREMENT("procurement", "政府集中采购", "Centralized procurement");

  private final String id;
  private final Label label;

  ProcurementRow(String id, String chinese, String english) {
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
    return Unit.MATTERS;
  }
}
