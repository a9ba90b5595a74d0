package io.github.gongkai.model.national;

import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.RowKey;
import io.github.gongkai.model.vocabulary.Unit;

/** Administrative powers: the rows of section 二 under 第二十条第（五）项 and 第（六）项. */
public enum PowerRow implements RowKey {
  /** 第（五）项: 行政许可. */
  LICENSING("licensing", "行政许可", "Administrative licensing"),
  /** 第（五）项: 其他对外管理服务事项, in the form of 2019 only. */
  OTHER_SERVICES("otherServices", "其他对外管理服务事项", "Other administrative services"),
  /** 第（六）项: 行政处罚. */
  PENALTIES("penalties", "行政处罚", "Administrative penalties"),
  /** 第（六）项: 行政强制. */
  COERCION("coercion", "行政强制", "Administrative coercion");

  private final String id;
  private final Label label;

  PowerRow(String id, String chinese, String english) {
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
