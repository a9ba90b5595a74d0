package io.github.gongkai.model.national;

import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.RowKey;
import io.github.gongkai.model.vocabulary.Unit;

/** Documents made public: the rows of section 二 under 第二十条第（一）项. */
public enum DocumentRow implements RowKey {
  /** 规章. */
  REGULATIONS("regulations", "规章", "Regulations"),
  /** 规范性文件, since 2021 行政规范性文件. */
  NORMATIVE_DOCUMENTS("normativeDocuments", "规范性文件", "Normative documents");

  private final String id;
  private final Label label;

  DocumentRow(String id, String chinese, String english) {
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
