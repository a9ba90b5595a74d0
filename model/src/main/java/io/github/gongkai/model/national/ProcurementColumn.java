package io.github.gongkai.model.national;

import io.github.gongkai.model.vocabulary.ColumnKey;
import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.Unit;
import java.util.Optional;

/** The columns of section 二 under 第二十条第（九）项, in the form of 2019. */
public enum ProcurementColumn implements ColumnKey {
  /** 采购项目数量. */
  PROJECTS("projects", "采购项目数量", "Projects", Unit.MATTERS),
  /** 采购总金额; the form prints no unit, the code's is yuan. */
  AMOUNT("amount", "采购总金额", "Amount", Unit.YUAN);

  private final String id;
  private final Label label;
  private final Unit unit;

  ProcurementColumn(String id, String chinese, String english, Unit unit) {
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
