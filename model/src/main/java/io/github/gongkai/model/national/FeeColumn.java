package io.github.gongkai.model.national;

import io.github.gongkai.model.vocabulary.ColumnKey;
import io.github.gongkai.model.vocabulary.Label;
import io.github.gongkai.model.vocabulary.Unit;
import java.util.Optional;

/**
 * The columns of section 二 under 第二十条第（八）项: the first two in the form of 2019, the last since 2021.
 */
public enum FeeColumn implements ColumnKey {
  /** 上一年项目数量. */
  ITEMS("items", "上一年项目数量", "Matters last year", Unit.MATTERS),
  /** 本年增/减, signed. */
  CHANGE("change", "本年增/减", "Change this year", Unit.MATTERS),
  /** 本年收费金额（单位：万元）. */
  AMOUNT("amount", "本年收费金额", "Fees charged this year", Unit.TEN_THOUSAND_YUAN);

  private final String id;
  private final Label label;
  private final Unit unit;

  FeeColumn(String id, String chinese, String english, Unit unit) {
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
