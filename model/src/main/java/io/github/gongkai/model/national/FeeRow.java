package io.github.gongkai.model.national;

import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.RowKey;
import io.github.gongkai.model.vocabulary.Unit;

/** Fees charged for administrative services: the row of section 二 under 第二十条第（八）项. */
public enum FeeRow implements RowKey {
  /** 行政事业性收费. */
  FEES("fees", "行政事业性收费", "Administrative fees");

  private final String id;
  private final Label label;

  FeeRow(String id, String chinese, String english) {
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
