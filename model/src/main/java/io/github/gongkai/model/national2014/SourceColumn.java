package io.github.gongkai.model.national2014;

import io.github.gongkai.model.vocabulary.ColumnKey;
import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.Unit;
import java.util.Optional;

/** The columns of Jiangsu's 政府信息公开申请来源统计表. */
public enum SourceColumn implements ColumnKey {
  /** 申请数（件）. */
  COUNT("count", "申请数", "Requests", Unit.CASES),
  /** 占比（%）. */
  SHARE("share", "占比", "Share", Unit.PERCENT);

  private final String id;
  private final Label label;
  private final Unit unit;

  SourceColumn(String id, String chinese, String english, Unit unit) {
    this.id = id;
    this.label = Label.of(chinese, english);
    this.unit = unit;
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
  public Optional<Unit> unit() {
    return Optional.of(unit);
  }
}
